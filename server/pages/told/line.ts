import type { RelationAnswer } from '../../graph/answers.ts';
import { type LineFacts, lineFacts } from '../../graph/line-facts.ts';
import { relationKinds } from '../../ontology/index.ts';
import { labelIn } from '../../words/language.ts';
import { lineText, qualifierText } from '../../words/line-text.ts';
import { reading } from '../../words/reading.ts';
import { addressOf, type Telling } from '../telling.ts';
import { type Background, describedIn, endsOf, periods } from './background.ts';
import { type ClaimTold, type Worded, wordedModality } from './claim.ts';
import { type EntityLink, linkRecord } from './entity-link.ts';
import { type PeriodTold, tellHull } from './period.ts';

export type DirectionTold = 'OUT' | 'IN' | 'BOTH';

/** A line as a page tells it: in a sentence, and as it reads from the entity whose page it is. */
export interface LineTold extends LineFacts {
  id: string;
  address: string;
  kind: Worded;
  modality: ClaimTold['modality'];
  /** Which way it runs from the entity that the page is about; BOTH where it reads the same both ways. */
  direction: DirectionTold;
  /** How it reads in that direction, with its modality in the words. */
  reading: string;
  /** The whole line in one sentence, which says as well that it is inferred or disputed. */
  text: string;
  from: EntityLink;
  to: EntityLink;
  qualifier: string | null;
  roles: readonly Worded[];
  period: PeriodTold | null;
  addedIn: number;
  changedIn: number;
  removedIn: number | null;
}

const directionFrom = (line: RelationAnswer, near: string | null): DirectionTold => {
  if (relationKinds.get(line.kind)?.symmetric) return 'BOTH';
  return near !== null && endsOf(line).from.id !== near ? 'IN' : 'OUT';
};

const rolesOf = (line: RelationAnswer, { language }: Telling): readonly Worded[] => {
  const choices = relationKinds.get(line.kind)?.qualifiers.role?.choices;
  const roles = [...new Set(line.entries.flatMap(({ role }) => role ?? []))].sort();
  return roles.map((name) => {
    const words = choices?.[name];
    return { name, label: words === undefined ? name : labelIn(words, language) };
  });
};

/** `near` is the entity whose page tells it, or null where none is. */
export const tellLine = (
  line: RelationAnswer,
  near: string | null,
  background: Background,
  telling: Telling,
): LineTold => {
  const { language } = telling;
  const { from, to, qualifier: named } = endsOf(line);
  const qualifier = named === null ? undefined : describedIn(background, named);
  const kind = relationKinds.get(line.kind);
  const direction = directionFrom(line, near);
  const ends = { from: describedIn(background, from), to: describedIn(background, to), qualifier };
  return {
    ...lineFacts(line),
    id: line.id,
    address: addressOf(telling, 'relation', line.id),
    kind: { name: line.kind, label: kind === undefined ? line.kind : labelIn(kind.label, language) },
    modality: wordedModality(line.modality, telling),
    direction,
    reading: reading(line, direction === 'IN' ? 'in' : 'out', language),
    text: lineText(line, ends, language),
    from: linkRecord(ends.from, telling),
    to: linkRecord(ends.to, telling),
    qualifier: qualifierText(line, qualifier, language),
    roles: rolesOf(line, telling),
    period: tellHull(periods.of(line), telling),
    addedIn: line.addedIn,
    changedIn: line.changedIn,
    removedIn: line.removedIn,
  };
};

/** The end of a line that is not the entity whose page it is on. */
export const farEnd = (line: LineTold, near: string): EntityLink => (line.from.id === near ? line.to : line.from);
