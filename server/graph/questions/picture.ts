import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { EntityAnswer, RelationAnswer, SubgraphAnswer } from '../answers.ts';
import { type Compilation, collect, literal } from '../compilation.ts';
import { eitherEndOf } from '../end-kinds.ts';
import { type DirectionName, linesAt } from '../lines.ts';
import { reached } from '../merged.ts';
import { integer, list, map, texts } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { originsOf, type RelationTest } from '../relation-test.ts';
import { asks, behind, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';

/** A question for a picture: some entities, what is around them, and every line among them. */
export interface PictureQuestion {
  ids: readonly string[];
  /** How many steps to go from the entities; 0 keeps to them. */
  depth: 0 | 1 | 2 | 3;
  direction: DirectionName;
  test: RelationTest;
  /** What is on screen already: neither counted nor answered, but lines to it are. */
  exclude: readonly string[];
  /** How many entities to answer with at most, the given ones included. */
  limit: number;
}

const standing = (entity: Cypher, at: Cypher): Cypher =>
  cypher`EXISTS { MATCH (d:Description)-[:DESCRIBES]->(${entity}) WHERE ${visible(cypher`d`, at)} }`;

/**
 * One ring further: the neighbours of `ring` that were in none before, the best connected first. Whatever a line leads to
 * stands, because nothing is closed while a claim names it.
 */
const ringAround = (compilation: Compilation, question: PictureQuestion, ring: Cypher, seen: Cypher, next: Cypher) => {
  const member = cypher`m`;
  const lines = linesAt(
    compilation,
    { variable: member, at: compilation.pinned },
    question.test,
    question.direction,
    (far) => cypher`NOT ${far} IN ${seen}`,
  );
  const weight = originsOf(compilation, lines.line.variable, lines.line.positions);
  return cypher`CALL (${ring}, ${seen}) { UNWIND ${ring} AS m ${lines.matches}
    WITH ${lines.far} AS far, sum(${weight}) AS weight ORDER BY weight DESC, far.id
    RETURN collect(far) AS ${next} }`;
};

const rings = [cypher`ring1`, cypher`ring2`, cypher`ring3`] as const;

// Binds `e`, the standing entities that answer for some ids, in order of id, and `asked`, the id of each.
const named = (compilation: Compilation, ids: readonly string[]): Cypher => {
  const { matches, written, entity } = reached(
    compilation,
    compilation.pinned,
    (named) => cypher`MATCH (${named}:Entity) WHERE ${named}.id IN ${compilation.value(ids)}`,
  );
  return cypher`${matches} WITH ${written}.id AS asked, ${entity} AS e
    WHERE ${standing(cypher`e`, compilation.pinned)} WITH asked, e ORDER BY e.id, asked`;
};

const onScreen = (compilation: Compilation, exclude: readonly string[]): Cypher =>
  exclude.length === 0
    ? cypher`[] AS shown`
    : cypher`${collect(named(compilation, exclude), cypher`DISTINCT e`)} AS shown`;

// The entities of the picture in the order in which a limit keeps them: the given ones, then ring by ring.
const gathered = (compilation: Compilation, question: PictureQuestion): Cypher => {
  const { ids, exclude, depth, limit } = question;
  const start = cypher`CALL () { ${named(compilation, ids)}
    RETURN collect(DISTINCT e) AS focus, collect([asked, e.id]) AS found }`;
  const first = { text: cypher`${start} WITH found, focus AS seen, focus AS last`, seen: cypher`seen` };
  const grown = rings.slice(0, depth).reduce(
    (text, ring) => cypher`${text} ${ringAround(compilation, question, cypher`last`, cypher`seen`, ring)}
      WITH found, seen + ${ring} AS seen, ${ring} AS last`,
    first.text,
  );
  return cypher`${grown}
    WITH found, seen, ${onScreen(compilation, exclude)}
    WITH found, shown, [e IN seen WHERE NOT e IN shown] AS whole
    WITH found, shown, whole, whole[..${compilation.value(limit)}] AS kept`;
};

// Around an entity the far end's kind was judged when the entities were gathered, and among them every line is wanted.
const kindsAmong = (compilation: Compilation, { depth, test }: PictureQuestion): ((far: Cypher) => Cypher) =>
  eitherEndOf(compilation, depth > 0 ? null : test.entityKinds, cypher`n`);

// From its start each line among the entities is met once; a line between one of them and the screen is met from the one
// that is answered. Without a screen, only lines that leave an entity are looked at.
const linesAmong = (compilation: Compilation, question: PictureQuestion, inside: Cypher) => {
  const test = { ...question.test, entityKinds: null };
  const place = { variable: cypher`n`, at: compilation.pinned };
  const kinds = kindsAmong(compilation, question);
  if (question.exclude.length === 0)
    return linesAt(compilation, place, test, 'leaving', (far) => cypher`${far} IN ${inside} AND ${kinds(far)}`);
  return linesAt(
    compilation,
    place,
    test,
    'both',
    (far, relation) =>
      cypher`(${far} IN ${inside} AND startNode(${relation}) = n OR ${far} IN shown AND NOT ${far} IN ${inside})`,
  );
};

/**
 * Draws a picture in one statement, a row an entity. Ids that nothing had are `missing`; `truncated` says that the limit
 * cut something off.
 */
export const drawPicture = async (
  reading: Reading,
  question: PictureQuestion,
  selection: Selection,
): Promise<SubgraphAnswer> => {
  const compilation = compilationFor(reading);
  const entity = compilation.nouns.entity(
    compilation,
    { variable: cypher`n`, at: compilation.pinned },
    behind(selection, 'entities'),
  );
  const gather = gathered(compilation, question);
  const among = linesAmong(compilation, question, cypher`kept`);
  const line = compilation.nouns.relation(compilation, among.line, behind(selection, 'relations'));
  const whole = linesAmong(compilation, question, cypher`whole`);
  const total = asks(selection, 'totalRelations')
    ? cypher`CASE WHEN size(whole) = size(kept) THEN -1 ELSE
        reduce(total = 0, found IN ${collect(cypher`UNWIND whole AS n`, cypher`COUNT { ${whole.matches} RETURN 1 AS item }`)} | total + found) END`
    : cypher`-1`;
  const drawn =
    asks(selection, 'relations') || asks(selection, 'totalRelations')
      ? cypher`CASE WHEN n IS NULL THEN [] ELSE ${collect(among.matches, line.text)} END`
      : cypher`[]`;
  const statement = cypher`${gather}
    WITH found, whole, kept, shown, ${total} AS totalRelations
    ${compilation.bindings()}
    UNWIND CASE WHEN size(kept) = 0 THEN [null] ELSE kept END AS n
    RETURN CASE WHEN n IS NULL THEN null ELSE ${entity.text} END AS entity,
      ${drawn} AS relations,
      ${literal({ found: cypher`found`, total: cypher`size(whole)`, totalRelations: cypher`totalRelations` })} AS totals`;
  const rows = await send(reading, statement, compilation);
  const entities: EntityAnswer[] = [];
  const relations = new Map<string, RelationAnswer>();
  for (const row of rows) {
    if (row.entity !== null) entities.push(entity.read(row.entity));
    for (const found of list(row.relations).map(line.read)) relations.set(found.id, found);
  }
  const totals = map(rows[0]?.totals);
  const answered = new Map(
    list(totals.found)
      .map(texts)
      .map(([asked = '', id = '']) => [asked, id]),
  );
  const counted = integer(totals.totalRelations);
  return {
    entities,
    relations: [...relations.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    truncated: integer(totals.total) > entities.length,
    totalEntities: integer(totals.total),
    totalRelations: counted < 0 ? relations.size : counted,
    missing: question.ids.filter((id) => !answered.has(id)),
    redirected: question.ids.flatMap((from) => {
      const to = answered.get(from);
      return to === undefined || to === from ? [] : [{ from, to }];
    }),
    at: reading.revision,
  };
};
