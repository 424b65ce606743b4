/** What search looks at: a projection of descriptions, merges and the number of claims, versioned like lines are. */
import type { EntityRecord, SourceRecord } from '../record/records.ts';
import { markOf, type NameTokens, nameTokens, signsOf } from '../record/spelling/tokens.ts';
import { joined, wordsOf } from '../record/spelling/words.ts';
import { bandOf } from '../record/weight.ts';
import type { Properties } from './properties.ts';

/** A source, or an entity with whatever was merged into it, itself first. */
export type Described = { source: SourceRecord } | { entity: EntityRecord; merged: readonly EntityRecord[] };

/** The properties of something that can be found. A kind among entities is its label; every source is a `Source`. */
export const findableOf = (thing: Described, claims: number): Properties => {
  const { id, kind, names, beside, marks } = 'source' in thing ? ofSource(thing.source) : ofEntity(thing);
  const tokens = withWords(nameTokens(names, kind === 'Person'), beside);
  return {
    id,
    kind,
    band: bandOf(claims),
    marks: [...new Set(marks.map(markOf))].join(' '),
    ...Object.fromEntries(Object.entries(tokens).filter(([, text]) => text !== '')),
  };
};

interface Sayings {
  id: string;
  kind: string;
  names: readonly string[];
  /** Texts whose words it is also found by: its id first. */
  beside: readonly string[];
  marks: readonly string[];
}

const ofSource = ({ id, title, publisher, url, archiveUrl }: SourceRecord): Sayings => ({
  id,
  kind: 'Source',
  names: [title],
  beside: present([id, publisher]),
  marks: present([id, url, archiveUrl]),
});

const ofEntity = ({ entity, merged }: Extract<Described, { entity: EntityRecord }>): Sayings => {
  const all = [entity, ...merged];
  return {
    id: entity.id,
    kind: entity.kind,
    names: all.flatMap(({ names }) => names.map(({ text }) => text)),
    beside: all.map(({ id }) => id),
    marks: all.flatMap(({ id, identifiers }) => [id, ...Object.values(identifiers ?? {})]),
  };
};

const present = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

const withWords = (tokens: NameTokens, texts: readonly string[]): NameTokens => {
  const [id = ''] = texts;
  const whole = joined(wordsOf(id));
  return {
    ...tokens,
    alike: tokens.exact.split(' ').includes(whole) ? tokens.alike : `${tokens.alike} ${whole}`.trim(),
    words: [tokens.words, ...texts.map((text) => signsOf(wordsOf(text)).join(' '))].join(' | '),
  };
};
