/** Languages as the API writes them: names in GraphQL have no hyphens. */
const names = { en: 'en', fr: 'fr', 'zh-Hans': 'zh_Hans' } as const;

/** The API's name of a language, by its BCP 47 tag. */
export const apiLanguage = (tag: keyof typeof names): (typeof names)[typeof tag] => names[tag];
