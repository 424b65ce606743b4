import { type ClaimAnswer, described, type SourceAnswer } from '../graph/answers.ts';
import type { Hit } from '../graph/questions/search.ts';
import { modalities } from '../ontology/index.ts';
import { type ClaimText, claimTexts } from '../record/claim-texts.ts';
import type { EntityRecord, NameRecord } from '../record/records.ts';
import { differences, type Explanation, explain } from '../record/spelling/explain.ts';
import { fits, holds, questionOf, saidQuestionOf } from '../record/spelling/question.ts';
import { markOf, textTokens } from '../record/spelling/tokens.ts';
import { type Language, labelIn } from './language.ts';
import { languageName } from './language-names.ts';
import { en } from './reasons/en.ts';
import { fr } from './reasons/fr.ts';
import type { Reasons } from './reasons/reasons.ts';
import { zh } from './reasons/zh.ts';

/** The name, or the text, that something was found by, and why. */
export interface Match {
  matched: string;
  /** BCP 47; null where nothing says it. */
  lang: string | null;
  /** In words, in the reader's language. */
  reason: string;
}

/** What was typed, how it was compared, and the language of the answer. */
export interface Matching {
  typed: string;
  crossScript: boolean;
  language: Language;
}

const reasonsOf: Readonly<Record<Language, Reasons>> = { en, fr, 'zh-Hans': zh, 'zh-Hant': zh };

/** Why a hit was found. */
export const matchOf = ({ fit, target, merged }: Hit, matching: Matching): Match => {
  if (target.noun === 'claim') return claimMatch(target, fit === 'mark', matching);
  if (target.noun === 'source') return sourceMatch(target, matching);
  return entityMatch(described(target).record, matching, merged);
};

const say = (reasons: Reasons, base: string, { manners, reading }: Omit<Explanation, 'fit'>): string =>
  reasons.join([base, ...manners.map((manner) => reasons.manners[manner](reading))]);

interface Explained<T> {
  of: T;
  explanation: Explanation;
}

/** The one that fits best, of several in the order in which they are shown. */
const best = <T>(candidates: readonly Explained<T>[]): Explained<T> | undefined =>
  candidates.reduce<Explained<T> | undefined>((known, candidate) => {
    if (known === undefined) return candidate;
    const worse = fits.indexOf(candidate.explanation.fit) - fits.indexOf(known.explanation.fit);
    return worse < 0 || (worse === 0 && differences(candidate.explanation) < differences(known.explanation))
      ? candidate
      : known;
  }, undefined);

/** Why an entity fits, told from its record and from those of whatever was merged into it, its own first. */
export const entityMatch = (record: EntityRecord, matching: Matching, merged: readonly EntityRecord[] = []): Match => {
  const { fit, ...own } = ownMatch(record, matching);
  const reasons = reasonsOf[matching.language];
  const better = merged
    .map((other) => ({ other, match: ownMatch(other, matching) }))
    .reduce<{ fit: number; match: Match }>(
      (known, { other, match }) => {
        if (match.fit >= known.fit) return known;
        const { fit: closer, reason, ...rest } = match;
        return { fit: closer, match: { ...rest, reason: reasons.join([reason, reasons.merged(other.id)]) } };
      },
      { fit, match: own },
    );
  return better.match;
};

/** How well a match fits: the place of its fit among all, and worse than all where nothing alone explains it. */
type Graded = Match & { fit: number };
const gradeOf = ({ fit }: Explanation): number => fits.indexOf(fit);

const ownMatch = (record: EntityRecord, { typed, crossScript, language }: Matching): Graded => {
  const reasons = reasonsOf[language];
  const byMark = markMatch(typed, [
    { text: record.id, reason: reasons.id(record.id) },
    ...Object.entries(record.identifiers ?? {}).map(([scheme, text]) => ({
      text,
      reason: reasons.identifier(text, schemes[scheme] ?? scheme),
    })),
  ]);
  const ofPerson = record.kind === 'Person';
  const found = best(explained(record.names, (name) => explain(typed, name.text, { crossScript, ofPerson })));
  // An id is mostly made of a name, which is what was meant unless the id itself was typed.
  if (byMark && (found?.explanation.fit !== 'exact' || typed.trim() === record.id)) return { ...byMark, fit: 0 };
  const byId = explain(typed, record.id, { crossScript: false, ofPerson: true });
  if (!found) {
    if (byId)
      return { matched: record.id, lang: null, reason: say(reasons, reasons.id(record.id), byId), fit: gradeOf(byId) };
    const [name] = record.names;
    const together = { matched: name?.text ?? record.id, lang: name?.lang ?? null, reason: reasons.together };
    return { ...together, fit: fits.length };
  }
  const { of: name, explanation } = found;
  const base = reasons.name(name.text, spokenIn(name, language), reasons.types[name.type]);
  const match = { matched: name.text, lang: name.lang ?? null, reason: say(reasons, base, explanation) };
  return { ...match, fit: gradeOf(explanation) };
};

const explained = <T>(of: readonly T[], why: (one: T) => Explanation | undefined): readonly Explained<T>[] =>
  of.flatMap((one) => {
    const explanation = why(one);
    return explanation === undefined ? [] : [{ of: one, explanation }];
  });

const spokenIn = ({ lang }: NameRecord, language: Language): string => {
  const spoken = lang?.split('-')[0];
  return spoken ? languageName(spoken, language) : '';
};

/** Registers by the names that readers know. */
export const schemes: Readonly<Record<string, string>> = {
  wikidata: 'Wikidata',
  lei: 'LEI',
  opensanctions: 'OpenSanctions',
  celex: 'CELEX',
};

const markMatch = (typed: string, marks: readonly { text: string; reason: string }[]): Match | undefined => {
  const { mark } = questionOf(typed, false);
  const found = marks.find(({ text }) => holds(mark, { marks: markOf(text) }));
  return found && { matched: found.text, lang: null, reason: found.reason };
};

const sourceMatch = ({ record }: SourceAnswer, { typed, crossScript, language }: Matching): Match => {
  const reasons = reasonsOf[language];
  const addresses = [record.url, record.archiveUrl].filter((url) => url !== undefined);
  const byMark = markMatch(typed, [
    { text: record.id, reason: reasons.id(record.id) },
    ...addresses.map((text) => ({ text, reason: reasons.address(text) })),
  ]);
  if (byMark) return byMark;
  const options = { crossScript, ofPerson: false };
  const title = explain(typed, record.title, options);
  const lang = record.language ?? null;
  if (title) return { matched: record.title, lang, reason: say(reasons, reasons.title(record.title), title) };
  const publisher = record.publisher === undefined ? undefined : explain(typed, record.publisher, options);
  if (publisher && record.publisher)
    return {
      matched: record.publisher,
      lang: null,
      reason: say(reasons, reasons.publisher(record.publisher), publisher),
    };
  const byId = explain(typed, record.id, options);
  return byId
    ? { matched: record.id, lang: null, reason: say(reasons, reasons.id(record.id), byId) }
    : { matched: record.title, lang, reason: reasons.together };
};

/** How much of a claim's text an answer repeats. */
const LONGEST_TEXT = 300;

const claimMatch = (
  { record, status }: ClaimAnswer,
  byId: boolean,
  { typed, crossScript, language }: Matching,
): Match => {
  const reasons = reasonsOf[language];
  if (byId) return { matched: record.id, lang: null, reason: reasons.id(record.id) };
  const texts = claimTexts(record);
  const found = texts.find((text) => holdsWords(typed, crossScript, text, record)) ?? texts[0];
  // A claim that is no plain assertion says so wherever a part of it is shown.
  const definition = modalities.get(record.modality);
  const reservations = [
    ...(record.modality === 'asserted' || !definition ? [] : [labelIn(definition.label, language)]),
    ...(status === 'disputed' ? [reasons.disputed] : []),
  ];
  return {
    matched: shortened(found?.text ?? record.id),
    lang: record.value?.type === 'text' && found?.of === 'value' ? (record.value.lang ?? null) : null,
    reason: reasons.join([reasons.claim[found?.of ?? 'value'], ...reservations]),
  };
};

const holdsWords = (
  typed: string,
  crossScript: boolean,
  { text }: ClaimText,
  { subject, object }: ClaimAnswer['record'],
): boolean => {
  const { own, crossed } = textTokens([text]);
  const about = [subject, ...(object === undefined ? [] : [object])].join(' ').replaceAll('-', ' ');
  return holds(saidQuestionOf(typed, crossScript), { said: own, saidCrossed: crossed, about });
};

const shortened = (text: string): string => {
  const signs = [...text];
  return signs.length <= LONGEST_TEXT ? text : `${signs.slice(0, LONGEST_TEXT).join('')}…`;
};
