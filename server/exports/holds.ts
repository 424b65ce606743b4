import { modalities } from '../ontology/index.ts';
import { labelIn } from '../words/language.ts';
import { phrasesOf } from '../words/phrases/of-language.ts';
import type { Head } from './taken.ts';

const words = {
  en: { lines: 'lines', of: 'of revision' },
  fr: { lines: 'lignes', of: 'de la révision' },
  'zh-Hans': { lines: '条关系', of: '版本' },
  'zh-Hant': { lines: '條關係', of: '版本' },
} as const;

/**
 * What an export holds, in one short text that every format has room for: `12 lines (asserted 7, planned 3, alleged 2;
 * disputed 4, inferred by the editors 1)`.
 */
export const holds = ({ counts, language }: Head): string => {
  const say = words[language];
  const phrases = phrasesOf[language];
  const modality = (name: string): string => {
    const label = modalities.get(name)?.label;
    return label === undefined ? name : labelIn(label, language);
  };
  const sorts = (['asserted', 'planned', 'alleged'] as const).map((name) => `${modality(name)} ${counts[name]}`);
  const marks = [`${phrases.disputed} ${counts.disputed}`, `${phrases.inferred} ${counts.inferred}`];
  return `${counts.lines} ${say.lines} (${sorts.join(', ')}; ${marks.join(', ')})`;
};

/** The same with where it comes from, as formats with one place for a description have it. */
export const description = (head: Head): string => {
  const { revision, licence, address, language } = head;
  return `watchgraph, ${words[language].of} ${revision.id} (${revision.at}), ${licence.name}. ${holds(head)}. ${address}`;
};
