import { allOf, always, type Cypher, cypher, join, name, nothing } from '../neo4j/cypher.ts';
import { entityKindList, enumKind, isRelationKind, type RelationKind, relationKindList } from '../ontology/index.ts';
import type { Compilation } from './compilation.ts';
import { passesTime, type TimeTest } from './time.ts';
import { visible } from './visible.ts';

/** One filter for lists, pictures and counts: a test on claims, parsed from the contract's RelationFilter. */
export interface RelationTest {
  kinds: readonly RelationKind[] | null;
  /** Kinds of the entity at the far end. */
  entityKinds: readonly string[] | null;
  modalities: readonly string[] | null;
  disputed: boolean | null;
  /** 0 asks for no source: what the editors infer will do. */
  minSources: number;
  sources: readonly string[] | null;
  /** Roles that claims give: lead, participant. */
  roles: readonly string[] | null;
  /** Values of the qualifier that belongs to the line's identity: the mode of a rule, the product supplied. */
  qualifiers: readonly string[] | null;
  time: TimeTest;
}

/** Lets every line through. */
export const anyRelation: RelationTest = {
  kinds: null,
  entityKinds: null,
  modalities: null,
  disputed: null,
  minSources: 0,
  sources: null,
  roles: null,
  qualifiers: null,
  time: { days: null, fit: 'possible', undated: 'include' },
};

const named = (kinds: readonly string[]): Cypher => {
  const types = kinds.map((kind) => name(kind));
  return cypher`:${join(types, '|')}`;
};

/**
 * The types of a pattern, with their colon. Only lines leave an entity, so for those that leave it none need be named where
 * all are meant: a pattern that names all is planned much later. An empty list of kinds asks for nothing, which a pattern
 * cannot say; the test on the line does.
 */
export const typesOf = (test: RelationTest, outgoing: boolean): Cypher => {
  const kinds = [...new Set(test.kinds ?? [])].filter(isRelationKind).sort();
  if (kinds.length > 0) return named(kinds);
  return outgoing ? nothing : named(relationKindList.map(({ kind }) => kind));
};

/** The positions of the passing claims of the line `relation`, and whether that is all of them. */
export const positionsThatPass = (
  compilation: Compilation,
  relation: Cypher,
  test: RelationTest,
): { positions: Cypher; all: boolean } => {
  const i = compilation.fresh('i');
  const at = (property: string): Cypher => cypher`${relation}.${name(property)}[${i}]`;
  const tests = [
    passesTime(compilation, test.time, {
      sMin: at('sMin'),
      sMax: at('sMax'),
      eMin: at('eMin'),
      eMax: at('eMax'),
      doubtful: at('doubtful'),
    }),
  ];
  if (test.disputed !== null) tests.push(cypher`${at('disputed')} = ${compilation.value(test.disputed)}`);
  if (test.sources !== null) tests.push(cypher`${at('sources')} IN ${compilation.value(test.sources)}`);
  if (test.roles !== null) tests.push(cypher`${at('roles')} IN ${compilation.value(test.roles)}`);
  const every = cypher`range(0, size(${relation}.claims) - 1)`;
  const passes = allOf(tests);
  if (passes === always) return { positions: every, all: true };
  return { positions: cypher`[${i} IN ${every} WHERE ${passes}]`, all: false };
};

/** The positions of the passing claims of the line `relation`. */
export const passingPositions = (compilation: Compilation, relation: Cypher, test: RelationTest): Cypher =>
  positionsThatPass(compilation, relation, test).positions;

/**
 * How many distinct origins the passing claims have: copies and editions of one text count once, and a passage from which
 * the editors infer does not say so itself.
 */
export const originsOf = (compilation: Compilation, relation: Cypher, positions: Cypher): Cypher => {
  const [seen, i] = [compilation.fresh('seen'), compilation.fresh('i')];
  const origin = cypher`${relation}.origins[${i}]`;
  return cypher`size(reduce(${seen} = [], ${i} IN ${positions} | CASE WHEN ${relation}.inferred[${i}] OR ${origin} IN ${seen} THEN ${seen} ELSE ${seen} + ${origin} END))`;
};

/** The tests that need no claim: visibility, modality, identity and the kind of the far end. */
export const linePasses = (
  compilation: Compilation,
  { relation, far, at }: { relation: Cypher; far: Cypher; at: Cypher },
  test: RelationTest,
): Cypher => {
  const tests = [visible(relation, at)];
  if (test.kinds?.length === 0) tests.push(cypher`false`);
  if (test.modalities !== null) tests.push(cypher`${relation}.modality IN ${compilation.value(test.modalities)}`);
  if (test.qualifiers !== null) tests.push(cypher`${relation}.qualifier IN ${compilation.value(test.qualifiers)}`);
  if (test.entityKinds !== null) {
    const label = compilation.fresh('label');
    tests.push(cypher`any(${label} IN labels(${far}) WHERE ${label} IN ${compilation.value(test.entityKinds)})`);
  }
  return join(tests, ' AND ');
};

/** The test on what the passing claims are together; a line where all pass has at least one. */
export const enoughPass = (
  compilation: Compilation,
  relation: Cypher,
  positions: Cypher,
  test: RelationTest,
  all = false,
): Cypher => {
  if (test.minSources > 0)
    return cypher`${originsOf(compilation, relation, positions)} >= ${compilation.value(test.minSources)}`;
  return all ? always : cypher`size(${positions}) > 0`;
};

/** `GOVERNMENT_BODY` as the label `GovernmentBody`. */
export const labelOf: ReadonlyMap<string, string> = new Map(
  entityKindList.map(({ kind }) => [enumKind(kind), kind] as const),
);
