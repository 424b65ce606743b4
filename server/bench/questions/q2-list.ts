import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import { fieldsOf, fourKinds, typesOf } from './kinds.ts';
import { leavingLines, lineCommon, linesIn, listedLine, mergedLines, peerLine } from './listed-lines.ts';
import type { Question } from './question.ts';
import { nameFrom } from './records.ts';
import { round } from './sample.ts';

const SIZE = 10;

const row = z.object({ id: z.string(), name: z.string(), relations: z.object({ nodes: z.array(lineCommon) }) });
const answered = z.object({ entities: z.object({ nodes: z.array(row) }) });
const peerRows = z.object({
  descriptions: z.array(
    z.object({ id: z.string(), content: z.string(), entity: z.array(z.record(z.string(), z.unknown())) }),
  ),
});

const listQuestion = (id: string, title: string, kinds: readonly string[]): Question => {
  const fields = fieldsOf(kinds, ['out']);
  // A name may begin so in any of its forms: the full text proposes, and the prefix decides.
  const statement = cypher`MATCH (h:Head {id: 'head'}) WITH h.number AS at
    CALL db.index.fulltext.queryNodes('findable', 'words:' + $prefix + '*') YIELD node AS f
    WITH at, f WHERE f.addedIn <= at AND f.removedIn > at
    MATCH (f)-[:FINDS]->(e:Entity)<-[:DESCRIBES]-(d)
    WHERE d.addedIn <= at AND d.removedIn > at AND any(x IN d.folded WHERE x STARTS WITH $prefix)
    WITH at, d, e ORDER BY d.sortName, e.id LIMIT 20
    RETURN e.id AS id, d.content AS content, ${leavingLines(typesOf(kinds), cypher`10`)} AS lines`;
  return {
    id,
    title,
    parameters: (sample, i) => ({ prefix: round(sample.words, i, 37) }),
    raw: async (read, parameters) =>
      (await read(statement, parameters)).map((found) => ({
        id: found.id,
        name: nameFrom(found.content),
        relations: linesIn(found.lines).map(listedLine),
      })),
    watchgraph: {
      document: `query ${id}($prefix: String!) { entities(filter: { name: { startsWith: $prefix } }, first: 20) { nodes {
        id name relations(first: ${SIZE}, direction: OUT, orderBy: NEWEST, filter: { kinds: [${kinds.join(', ')}] }) {
          nodes { id kind modality to { id name } } } } } }`,
      common: (data) =>
        answered
          .parse(data)
          .entities.nodes.map(({ relations, ...entity }) => ({ ...entity, relations: relations.nodes })),
    },
    peer: {
      ask: (ask, { prefix }, at) =>
        ask(
          `query ${id}($prefix: String!, $at: Int!) { descriptions(
              where: { sortName: { startsWith: $prefix }, addedIn: { lte: $at }, removedIn: { gt: $at } },
              sort: [{ sortName: ASC }, { id: ASC }], limit: 20) {
            id content entity { id ${fields.map((field) => peerLine(field, SIZE)).join('\n')} } } }`,
          { prefix, at },
        ),
      common: (told) =>
        peerRows.parse(told).descriptions.map((found) => ({
          id: found.id,
          name: nameFrom(found.content),
          relations: mergedLines(found.entity[0] ?? {}, fields, SIZE),
        })),
    },
    peerLacks:
      kinds.length > 1
        ? 'one list over several kinds of line: a list of ten for each kind, which the caller merges; any name but the first'
        : 'any name but the first',
  };
};

export const q2 = listQuestion(
  'Q2',
  '20 entities by the beginning of a name, each with its 10 newest lines of 4 kinds',
  fourKinds,
);
export const q2f = listQuestion('Q2f', 'the same, lines of one kind', ['INVESTED_IN']);
