/** Languages by the names that readers of each language have for them. */
import { type Language, languages } from './language.ts';

// Made once, because a search names a language with every hit.
const names = new Map(languages.map((language) => [language, new Intl.DisplayNames(language, { type: 'language' })]));

/** A language by its BCP 47 tag; the tag itself where it is none that anybody knows. */
export const languageName = (tag: string, language: Language): string => {
  try {
    return names.get(language)?.of(tag) ?? tag;
  } catch {
    return tag;
  }
};
