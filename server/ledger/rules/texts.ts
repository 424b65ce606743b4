import type { ClaimRecord, EntityRecord } from '../../record/records.ts';
import { fold } from '../../record/spelling/fold.ts';
import { collections } from '../change-set.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { problem } from './report.ts';

/** How long a text may be, in UTF-16 units: names and titles are indexed, and the project quotes nobody at length. */
const LONGEST = { name: 500, other: 5_000 };

// Control characters, and marks that turn the direction of what follows: they make a text read otherwise than it is.
const UNSEEN = /(?![\n\t])\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Text is whole and normal: hashes take it as it is, so two spellings of one letter would be two texts. */
export const textRules = ({ changes: { put } }: Prospect): Problem[] => [
  ...collections
    .flatMap((collection): { id: string }[] => put[collection])
    .flatMap((record) =>
      textsIn(record).flatMap(({ path, text }) => {
        const longest = /^(names\.\d+\.text|title|id|key)$/.test(path) ? LONGEST.name : LONGEST.other;
        if (text.length > longest)
          return problem(
            'BAD_TEXT',
            record.id.slice(0, 200),
            path,
            `The text has ${text.length} characters; ${longest} are the most.`,
          );
        if (UNSEEN.test(text))
          return problem('BAD_TEXT', record.id, path, 'The text holds a character that nobody sees; leave it out.');
        if (/\p{Cs}/u.test(text)) return problem('BAD_TEXT', record.id, path, 'The text holds half a character.');
        const normal = text.normalize('NFC');
        return text === normal ? [] : problem('BAD_TEXT', record.id, path, 'The text is not in NFC.', normal);
      }),
    ),
  ...put.sources.flatMap(({ id, language }) => languageFault(id, 'language', language)),
  ...put.entities.flatMap(nameFaults),
  ...put.claims.flatMap(({ id, value }) => (value?.type === 'text' ? languageFault(id, 'value.lang', value.lang) : [])),
];

const textsIn = (value: unknown, path = ''): { path: string; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`));
};

const languageFault = (record: string, path: string, lang: string | undefined): Problem[] => {
  if (lang === undefined) return [];
  if (lang === 'zh')
    return [problem('BAD_TEXT', record, path, 'Chinese needs its script: zh-Hans or zh-Hant.', 'zh-Hans')];
  try {
    const [proper] = Intl.getCanonicalLocales(lang);
    return proper === lang ? [] : [problem('BAD_TEXT', record, path, `“${lang}” is written otherwise.`, proper)];
  } catch {
    return [problem('BAD_TEXT', record, path, `“${lang}” is no language tag (BCP 47), such as en or zh-Hans.`)];
  }
};

const nameFaults = ({ id, names: list, identifiers, summary }: EntityRecord): Problem[] => [
  ...list.flatMap((name, i) => languageFault(id, `names.${i}.lang`, name.lang)),
  ...list.flatMap((name, i) => {
    const vouched = name.source !== undefined || name.by !== undefined || Object.keys(identifiers ?? {}).length > 0;
    return vouched || !/(?!\p{Script=Latin})\p{L}/u.test(name.text)
      ? []
      : problem(
          'BAD_TEXT',
          id,
          `names.${i}`,
          'A name in another script needs a source, an identifier, or by: editors.',
        );
  }),
  ...Object.entries(summary ?? {}).flatMap(([lang, { claims }]) => [
    ...languageFault(id, `summary.${lang}`, lang),
    ...(claims.length > 0
      ? []
      : [problem('BAD_TEXT', id, `summary.${lang}.claims`, 'A summary names the claims that it rests on.')]),
  ]),
];

/** Whether a name stands in a folded text, not within a longer Latin word; other scripts may have no spaces. */
const names = (text: string, name: string): boolean =>
  RegExp(`(?<![a-z0-9])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9])`).test(text);

/** Texts that name a person or stand on one, for somebody to look at: they are no faults. */
export const namedPersons = ({ changes: { put }, entities }: Prospect): Problem[] => {
  const persons = [...entities.values()]
    .filter((entity) => entity.kind === 'Person')
    .flatMap(({ id, names: list }) => list.map((name) => ({ id, name: fold(name.text) })));
  const review = (record: string, path: string, text: string | undefined): Problem[] =>
    persons
      .filter(({ name }) => text !== undefined && names(fold(text), name))
      .map(({ id }) =>
        problem('NAMES_A_PERSON', record, path, `The text names ${id}: see that it says no more than it must.`),
      );
  const free = (claim: ClaimRecord) => [
    ...review(claim.id, 'note', claim.note),
    ...review(claim.id, 'quote', claim.quote),
    ...review(claim.id, 'attribution', claim.attribution),
    ...review(claim.id, 'value', claim.value?.type === 'text' ? claim.value.text : undefined),
  ];
  const isPerson = (id: string | undefined): boolean => id !== undefined && entities.get(id)?.kind === 'Person';
  const standing = (claim: ClaimRecord) =>
    [claim.subject, claim.object].some(isPerson) &&
    claim.note !== undefined &&
    review(claim.id, 'note', claim.note).length === 0
      ? [
          problem(
            'NAMES_A_PERSON',
            claim.id,
            'note',
            'The note stands on a person: see that it says no more than it must.',
          ),
        ]
      : [];
  return [
    ...put.claims.flatMap(free),
    ...put.claims.flatMap(standing),
    ...put.disputes.flatMap(({ id, note }) => review(id, 'note', note)),
    ...put.entities.flatMap(({ id, summary }) =>
      Object.entries(summary ?? {}).flatMap(([lang, { text }]) => review(id, `summary.${lang}`, text)),
    ),
  ];
};
