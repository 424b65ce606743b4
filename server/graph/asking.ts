import type { ClaimRecord } from '../record/records.ts';
import type {
  AttributeAnswer,
  ClaimAnswer,
  DisputeAnswer,
  EntityAnswer,
  Fields,
  Page,
  RelationAnswer,
  SourceAnswer,
} from './answers.ts';
import type { HistoryEntry } from './history/entry.ts';
import type { RelationCountAnswer } from './relation-counts.ts';
import { type Arguments, noFields, type SelectedField, type Selection, slotOf } from './selection.ts';
import type { SentenceParts } from './sentence-parts.ts';

/** What the nouns answer under a field's name (see nouns/). */
interface AnswerOf {
  attributedTo: readonly EntityAnswer[];
  attributes: readonly AttributeAnswer[];
  claims: Page<ClaimAnswer>;
  copies: readonly SourceAnswer[];
  copyOf: SourceAnswer | null;
  disputedBy: readonly DisputeAnswer[];
  disputes: readonly DisputeAnswer[];
  from: EntityAnswer;
  history: Page<HistoryEntry>;
  object: EntityAnswer | null;
  otherEnd: EntityAnswer;
  periods: readonly ClaimRecord[];
  /** Of a line: the entity in its identity. */
  qualifiers: EntityAnswer | null;
  relation: RelationAnswer | null;
  relationCounts: readonly RelationCountAnswer[];
  relations: Page<RelationAnswer>;
  replacedBy: string | null;
  retraction: SourceAnswer | null;
  source: SourceAnswer;
  subject: EntityAnswer;
  summary: readonly string[];
  text: SentenceParts;
  to: EntityAnswer;
}

/** A field asked for in code and not by a document, and the way to find its answer again. */
export interface Asked<T> extends SelectedField {
  of(answer: { fields: Fields }): T;
}

export const ask = <N extends keyof AnswerOf>(
  name: N,
  args: Arguments = {},
  selection: Selection = noFields,
): Asked<AnswerOf[N]> => {
  const slot = slotOf(name, args);
  return {
    name,
    args,
    selection,
    of: ({ fields }) => {
      if (!fields.has(slot)) throw new Error(`${slot} was not asked.`);
      // The table above says what each noun puts under this name.
      return fields.get(slot) as AnswerOf[N];
    },
  };
};

/** A selection of fields; a bare name is one whose answer stands in the record itself, such as `names`. */
export const selecting = (...fields: readonly (SelectedField | string)[]): Selection =>
  new Map(
    fields.map((field) => {
      const asked = typeof field === 'string' ? { name: field, args: {}, selection: noFields } : field;
      return [slotOf(asked.name, asked.args), asked];
    }),
  );

/** A field whose answer is not looked for by itself, and what is asked behind it. */
export const within = (name: string, selection: Selection): SelectedField => ({ name, args: {}, selection });

/** The selection of a list: what is asked of its members. */
export const members = (selection: Selection): Selection => selecting(within('nodes', selection));

/** The same, and how many there are. */
export const listing = (selection: Selection): Selection => selecting('totalCount', within('nodes', selection));
