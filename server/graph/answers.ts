import type { DrawnModality, EntityKind, RelationKind } from '../ontology/index.ts';
import type { Days } from '../record/edtf.ts';
import type { ClaimRecord, EntityRecord, SourceRecord, ValueRecord } from '../record/records.ts';
import type { Bounds, TimeFit } from './bounds.ts';

/** What an answer says of versions; numbers above `at` are already masked. */
export interface VersionNumbers {
  addedIn: number;
  changedIn: number;
  removedIn: number | null;
}
export interface Versioned extends VersionNumbers {
  id: string;
  at: number;
}

/** Answers of fields that need more than the record itself, by slot (see selection.ts). */
export type Fields = ReadonlyMap<string, unknown>;

export interface EntityAnswer {
  noun: 'entity';
  id: string;
  kind: EntityKind;
  at: number;
  /** How it is described; null where the question asked for less, as it mostly does of the ends of lines. */
  description: (VersionNumbers & { record: EntityRecord }) | null;
  fields: Fields;
}

/** An entity that a value names, under the id that was written, which may have been merged since. */
export interface MentionAnswer {
  written: string;
  entity: EntityAnswer;
}

/** The description that a question asked for. */
export const described = ({ id, description }: EntityAnswer): NonNullable<EntityAnswer['description']> => {
  if (description === null) throw new Error(`How ${id} is described was not asked.`);
  return description;
};

export interface SourceAnswer extends Versioned {
  noun: 'source';
  record: SourceRecord;
  fields: Fields;
}

export type ClaimStatusName = 'live' | 'disputed' | 'retracted' | 'closed';

export interface ClaimAnswer extends Versioned {
  noun: 'claim';
  record: ClaimRecord;
  status: ClaimStatusName;
  bounds: Bounds | null;
  fields: Fields;
}

/** One claim's entry on a line, as the parallel lists of the relation hold it. */
export interface LineEntry {
  claim: string;
  source: string;
  origin: string;
  disputed: boolean;
  inferred: boolean;
  role: string | null;
  bounds: Bounds | null;
}

export interface RelationAnswer extends Versioned {
  noun: 'relation';
  kind: RelationKind;
  modality: DrawnModality;
  qualifier: string | null;
  /** The claims that passed the filter of the question, in order of id. */
  entries: readonly LineEntry[];
  /** Whether any claim of it is disputed, one that the filter leaves out too. */
  contested: boolean;
  /** The days that the filter asked about. */
  days: Days | null;
  fields: Fields;
}

/** What a noun answers with. */
export type Answer = EntityAnswer | RelationAnswer | ClaimAnswer | SourceAnswer;

const nouns: ReadonlySet<unknown> = new Set(['entity', 'relation', 'claim', 'source'] satisfies Answer['noun'][]);
/** Whether a part of some answer is a noun's. */
export const isAnswer = (value: object): value is Answer => 'noun' in value && nouns.has(value.noun);

export interface DisputeAnswer {
  id: string;
  by: 'editors' | 'source';
  note: string;
  claim: ClaimAnswer;
  disputes: ClaimAnswer;
}

/** A slice of a list in stable order; `total` only where it was asked for. */
export interface Page<T> {
  edges: readonly { cursor: string; node: T }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

export interface AttributeAnswer {
  predicate: string;
  values: readonly AttributeValueAnswer[];
}
export interface AttributeValueAnswer {
  value: ValueRecord | { type: 'object'; entity: EntityAnswer };
  modality: ClaimRecord['modality'];
  claims: readonly ClaimAnswer[];
}

/** That one id answers for another. */
export interface RedirectAnswer {
  from: string;
  to: string;
}

export interface SubgraphAnswer {
  entities: readonly EntityAnswer[];
  relations: readonly RelationAnswer[];
  truncated: boolean;
  totalEntities: number;
  totalRelations: number;
  missing: readonly string[];
  /** The ids of the question that another answers for. */
  redirected: readonly RedirectAnswer[];
  at: number;
}

/** At what time all lines of a chain held, as far as their claims say. */
export interface SharedTime {
  /** Undated where some line held then only as far as it has no date. */
  fit: TimeFit;
  /** Of each line the claim that says so, in the order of the lines; none where one is undated. */
  claims: readonly string[];
}

export interface PathAnswer {
  /** From one end to the other. */
  entities: readonly EntityAnswer[];
  /** The line of each step. */
  relations: readonly RelationAnswer[];
  weakest: RelationAnswer;
  /** Null where they never held at one time. */
  time: SharedTime | null;
}

/** A chain that would be among those answered, and why it is not. */
export interface LeftOutAnswer {
  entities: readonly EntityAnswer[];
  /** The lines for which it is left out; none where each would do, but they did not hold at one time. */
  relations: readonly RelationAnswer[];
  /** How many lines the chain has. */
  length: number;
}

export interface PathsAnswer {
  paths: readonly PathAnswer[];
  leftOut: readonly LeftOutAnswer[];
  /** Up to how many lines chains were looked for, where that is less than was asked. */
  stoppedAt: number | null;
  /** How many entities were looked at. */
  searched: number;
}

export interface RevisionAnswer {
  noun: 'revision';
  id: string;
  number: number;
  at: string;
  author: string;
  message: string;
  hash: string;
  /** The hash of the ontology that it was checked against. */
  ontology: string;
  addedClaims: number;
  changedClaims: number;
  closedClaims: number;
}
