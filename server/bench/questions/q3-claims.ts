import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import { fieldsOf, fourKinds, typesOf } from './kinds.ts';
import { leavingLines, lineCommon, linesIn, listedLine, mergedLines, peerLine } from './listed-lines.ts';
import type { Question } from './question.ts';
import { nameFrom } from './records.ts';
import { round } from './sample.ts';

const LINES = 10;
const CLAIMS = 5;
const fields = fieldsOf(fourKinds, ['out']);

const claimCommon = z.object({
  id: z.string(),
  predicate: z.string(),
  modality: z.string(),
  source: z.object({ id: z.string(), title: z.string() }),
});
const answered = z.object({
  entity: z.object({
    id: z.string(),
    name: z.string(),
    relations: z.object({
      nodes: z.array(lineCommon.extend({ claims: z.object({ nodes: z.array(claimCommon) }) })),
    }),
  }),
});

// The claims of a line stand in its list in order of id, so the first five need no sorting.
const CLAIMS_OF_LINE = cypher`, claims: COLLECT { UNWIND range(0, CASE WHEN size(r.claims) > 5 THEN 4 ELSE size(r.claims) - 1 END) AS i
    MATCH (c:Claim {id: r.claims[i], addedIn: r.claimAddedIn[i]})-[:STATED_IN]->(s:Source)
    RETURN { id: c.id, predicate: c.predicate, modality: c.modality, source: s.id,
      title: head([(s)<-[:DESCRIBES]-(t:SourceText) WHERE t.addedIn <= at AND t.removedIn > at | t.title]) } }`;
const STATEMENT = cypher`MATCH (h:Head {id: 'head'}) WITH h.number AS at
  MATCH (e:Entity {id: $id})<-[:DESCRIBES]-(v:Description) WHERE v.addedIn <= at AND v.removedIn > at
  RETURN e.id AS id, v.content AS content, ${leavingLines(typesOf(fourKinds), cypher`10`, CLAIMS_OF_LINE)} AS lines`;

interface RawClaim {
  id: string;
  predicate: string;
  modality: string;
  source: string;
  title: string;
}
const claimsIn = (claims: unknown) =>
  (claims as readonly RawClaim[]).map(({ id, predicate, modality, source, title }) => ({
    id,
    predicate,
    modality: modality.toUpperCase(),
    source: { id: source, title },
  }));

const peerEntity = z.object({ entities: z.array(z.record(z.string(), z.unknown())) });
const peerDescribed = z.object({ id: z.string(), descriptions: z.array(z.object({ content: z.string() })) });
const peerClaims = z.record(
  z.string(),
  z.array(
    z.object({
      id: z.string(),
      predicate: z.string(),
      modality: z.string(),
      sources: z.array(z.object({ id: z.string(), texts: z.array(z.object({ title: z.string() })) })),
    }),
  ),
);

const linesTold = (told: unknown) => mergedLines(peerEntity.parse(told).entities[0] ?? {}, fields, LINES);

export const q3: Question = {
  id: 'Q3',
  title: 'an entity, its 10 newest lines, 5 claims of each, their sources',
  parameters: (sample, i) => ({ id: round(sample.middling, i, 7) }),
  raw: async (read, parameters) => {
    const [found] = await read(STATEMENT, parameters);
    const lines = linesIn(found?.lines).map((line) => ({ ...listedLine(line), claims: claimsIn(line.claims) }));
    return { id: found?.id, name: nameFrom(found?.content), relations: lines };
  },
  watchgraph: {
    document: `query Q3($id: ID!) { entity(id: $id) { id name
      relations(first: ${LINES}, direction: OUT, orderBy: NEWEST, filter: { kinds: [${fourKinds.join(', ')}] }) { nodes {
        id kind modality to { id name } claims(first: ${CLAIMS}) { nodes { id predicate modality source { id title } } } } } } }`,
    common: (data) => {
      const { relations, ...entity } = answered.parse(data).entity;
      return {
        ...entity,
        relations: relations.nodes.map(({ claims, ...line }) => ({ ...line, claims: claims.nodes })),
      };
    },
  },
  peer: {
    ask: async (ask, { id }, at) => {
      const first = await ask(
        `query Q3($id: ID!, $at: Int!) { entities(where: { id: { eq: $id } }) {
          id descriptions(where: { addedIn: { lte: $at }, removedIn: { gt: $at } }) { content }
          ${fields.map((field) => peerLine(field, LINES)).join('\n')} } }`,
        { id, at },
      );
      const lines = linesTold(first);
      if (lines.length === 0) return { first, second: {} };
      const second = await ask(
        `query Q3Claims($at: Int!, ${lines.map((_, i) => `$l${i}: String!`).join(', ')}) { ${lines
          .map(
            (
              _,
              i,
            ) => `c${i}: claims(where: { line: { eq: $l${i} }, addedIn: { lte: $at }, removedIn: { gt: $at } }, sort: [{ id: ASC }], limit: ${CLAIMS}) {
              id predicate modality sources { id texts(where: { addedIn: { lte: $at }, removedIn: { gt: $at } }) { title } } }`,
          )
          .join('\n')} }`,
        { at, ...Object.fromEntries(lines.map((line, i) => [`l${i}`, line.id])) },
      );
      return { first, second };
    },
    common: (told) => {
      const { first, second } = z.object({ first: z.unknown(), second: z.unknown() }).parse(told);
      const claims = peerClaims.parse(second);
      const entity = peerDescribed.parse(peerEntity.parse(first).entities[0]);
      const relations = linesTold(first).map((line, i) => ({
        ...line,
        claims: (claims[`c${i}`] ?? []).map(({ id, predicate, modality, sources }) => ({
          id,
          predicate,
          modality: modality.toUpperCase(),
          source: { id: sources[0]?.id, title: sources[0]?.texts[0]?.title },
        })),
      }));
      return { id: entity.id, name: nameFrom(entity.descriptions[0]?.content), relations };
    },
  },
  peerLacks: 'the claims of a line: they hang on entities, so a second request asks for those of each line by its id',
};
