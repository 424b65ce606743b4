/** The kinds of lines that the questions are about, and the fields by which the peer reaches them. */
import { type Cypher, cypher, join, name } from '../../neo4j/cypher.ts';
import { type RelationKind, relationKindList } from '../../ontology/index.ts';

export interface LineField {
  kind: string;
  direction: 'out' | 'in';
  /** `INVESTED_IN` leaves as `investedIn` and arrives as `investedInOf`. */
  field: string;
}

const camel = (kind: string): string =>
  kind.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const fieldsOf = (
  kinds: readonly string[],
  directions: readonly LineField['direction'][],
): readonly LineField[] =>
  kinds.flatMap((kind) =>
    directions.map((direction) => ({ kind, direction, field: direction === 'out' ? camel(kind) : `${camel(kind)}Of` })),
  );

/** Every kind, both ways. */
export const lineFields = fieldsOf(
  relationKindList.map(({ kind }) => kind),
  ['out', 'in'],
);

/** Four kinds that run one way, of those that hubs have most. The peer pays for each, so it is not asked about all 22. */
export const fourKinds = ['INVESTED_IN', 'OWNS', 'SUPPLIES', 'LOCATED_IN'] as const satisfies readonly RelationKind[];

/** Kinds as types in a pattern. */
export const typesOf = (kinds: readonly string[]): Cypher =>
  cypher`:${join(
    kinds.map((kind) => name(kind)),
    '|',
  )}`;
