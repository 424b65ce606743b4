import { asReaderError } from '../as-reader-error.ts';
import { described } from '../graph/answers.ts';
import { selecting, within } from '../graph/asking.ts';
import { search } from '../graph/questions/search.ts';
import type { Reading } from '../graph/reading.ts';
import { entityKindList, entityKinds } from '../ontology/index.ts';
import type { EntityRecord } from '../record/records.ts';
import type { Fit } from '../record/spelling/question.ts';
import { type Language, labelIn, nameIn } from '../words/language.ts';
import { entityMatch, type Match } from '../words/match.ts';
import { isName } from './is-name.ts';
import { confirmed, identifiersIn, type Property } from './properties.ts';
import { bestScoreOf, CERTAIN, firstIsCertain, withProperties } from './score.ts';

/** A name, or another text, whose entity is looked for. */
export interface Wanted {
  text: string;
  /** Kinds, or null for any. */
  kinds: readonly string[] | null;
  properties: readonly Property[];
  limit: number;
}

/** An entity that may be the one, and why. */
export interface Candidate extends Match {
  record: EntityRecord;
  /** In the reader's language. */
  name: string;
  kindLabel: string;
  typeLabel: string | null;
  fit: Fit;
  score: number;
  /** The score of its name alone, 0 where only an identifier led to it. */
  nameScore: number;
  /** Whether it is taken for the one that was asked for. Never where another is as good. */
  match: boolean;
  /** For each property that was asked, whether the graph says the same. */
  properties: readonly { pid: string; confirmed: boolean }[];
}

const everyKind = entityKindList.map(({ kind }): string => kind);
const selection = selecting(within('nodes', selecting(within('target', selecting('names')))));

/** So many are compared, whatever the limit: a second that is as good must be seen to be one. */
const COMPARED = 25;

export const labelsOf = ({ kind, type }: EntityRecord, language: Language) => {
  const definition = entityKinds.get(kind);
  const typeWords = type === undefined ? undefined : definition?.types[type];
  return {
    kindLabel: definition === undefined ? kind : labelIn(definition.label, language),
    typeLabel: typeWords === undefined ? (type ?? null) : labelIn(typeWords, language),
  };
};

/** What decides the order; the words are found for those alone that are answered. */
interface Found extends Pick<Candidate, 'record' | 'fit' | 'score' | 'nameScore' | 'properties'> {
  /** Whatever was merged into it: its names and identifiers are those of the one entity too. */
  merged: readonly EntityRecord[];
  /** What it was found by: the name, or an identifier beside it. */
  typed: string;
}

// After a start the plan of the statement may take longer than a statement may; whoever asks again finds it made.
const searchTwice = (...question: Parameters<typeof search>): ReturnType<typeof search> =>
  search(...question).catch((error: unknown) => {
    if (asReaderError(error)?.code === 'TOO_MUCH') return search(...question);
    throw error;
  });

const entitiesCalled = async (reading: Reading, text: string, kinds: Wanted['kinds']) => {
  if (!isName(text)) return [];
  const question = { text, crossScript: true, kinds: kinds ?? everyKind, page: { first: COMPARED } };
  const { edges } = await searchTwice(reading, question, selection);
  return edges.flatMap(({ node: { fit, target, merged = [] } }) =>
    target.noun === 'entity' ? [{ fit, record: described(target).record, merged }] : [],
  );
};

/** The entities that a name may be of, the best first. */
export const findCandidates = async (
  reading: Reading,
  { text, kinds, properties, limit }: Wanted,
  language: Language,
): Promise<readonly Candidate[]> => {
  const isConfirmed = (members: readonly EntityRecord[], property: Property): boolean =>
    members.some((member) => confirmed(member, property, language));
  const candidate = (
    record: EntityRecord,
    merged: readonly EntityRecord[],
    typed: string,
    fits: { fit: Fit; score: number; nameScore: number },
  ): Found => {
    const compared = properties.map((property) => ({
      pid: property.pid,
      confirmed: isConfirmed([record, ...merged], property),
    }));
    return {
      ...fits,
      record,
      merged,
      typed,
      score: withProperties(
        fits.score,
        compared.map((property) => property.confirmed),
      ),
      properties: compared,
    };
  };
  const found = new Map<string, Found>();
  for (const { record, merged, fit } of await entitiesCalled(reading, text, kinds)) {
    const named = bestScoreOf(record, merged, text, fit);
    found.set(record.id, candidate(record, merged, text, { ...named, nameScore: named.score }));
  }
  // What an identifier beside the name belongs to is a candidate whatever it is called.
  for (const { property, value } of identifiersIn(properties))
    for (const { record, merged } of await entitiesCalled(reading, value, kinds)) {
      if (!isConfirmed([record, ...merged], { ...property, values: [value] })) continue;
      const nameScore = found.get(record.id)?.nameScore ?? 0;
      found.set(record.id, candidate(record, merged, value, { fit: 'mark', score: CERTAIN, nameScore }));
    }
  // The order of the search stands among equals.
  const ordered = [...found.values()].sort((a, b) => b.score - a.score);
  const isCertain = firstIsCertain(ordered);
  return ordered.slice(0, limit).map(({ typed, merged, ...one }, i) => ({
    ...one,
    ...entityMatch(one.record, { typed, crossScript: true, language }, merged),
    ...labelsOf(one.record, language),
    name: nameIn(one.record.names, language),
    match: i === 0 && isCertain,
  }));
};
