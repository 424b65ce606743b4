import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import { enumKind } from '../../ontology/index.ts';
import type { Question } from './question.ts';
import { entityIn, nameFrom } from './records.ts';
import { round } from './sample.ts';

const STATEMENT = cypher`MATCH (h:Head {id: 'head'}) WITH h.number AS at
  MATCH (e:Entity {id: $id})<-[:DESCRIBES]-(d:Description) WHERE d.addedIn <= at AND d.removedIn > at
  RETURN e.id AS id, d.kind AS kind, d.content AS content, d.born AS born, d.addedIn AS addedIn`;

const answered = z.object({
  entity: z.object({
    id: z.string(),
    kind: z.string(),
    type: z.string().nullable(),
    name: z.string(),
    names: z.array(z.object({ text: z.string(), lang: z.string().nullable(), type: z.string() })),
    summary: z.string().nullable(),
    identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
    addedIn: z.number(),
    changedIn: z.number(),
  }),
});

const described = z.object({
  id: z.string(),
  kind: z.string(),
  content: z.string(),
  born: z.number(),
  addedIn: z.number(),
});

const common = ({ id, kind, content, born, addedIn }: Readonly<Record<string, unknown>>) => {
  const { type = null, names, summary, identifiers = {} } = entityIn(content);
  return {
    id,
    kind: enumKind(String(kind)),
    type,
    name: nameFrom(content),
    names: names.map(({ text, lang = null, type: nameType }) => ({ text, lang, type: nameType })),
    summary: summary?.en?.text ?? null,
    identifiers: Object.entries(identifiers).map(([scheme, value]) => ({ scheme, value })),
    addedIn: born,
    changedIn: addedIn,
  };
};

export const q1: Question = {
  id: 'Q1',
  title: 'an entity, its names and what describes it',
  parameters: (sample, i) => ({ id: round(sample.any, i, 197) }),
  raw: async (read, parameters) => common((await read(STATEMENT, parameters))[0] ?? {}),
  watchgraph: {
    document: `query Q1($id: ID!) { entity(id: $id) {
      id kind type name names { text lang type } summary identifiers { scheme value } addedIn changedIn } }`,
    common: (data) => answered.parse(data).entity,
  },
  peer: {
    ask: (ask, { id }, at) =>
      ask(
        `query Q1($id: ID!, $at: Int!) { entities(where: { id: { eq: $id } }) { id
          descriptions(where: { addedIn: { lte: $at }, removedIn: { gt: $at } }) { id kind type content born addedIn } } }`,
        { id, at },
      ),
    common: (told) => {
      const { entities } = z.object({ entities: z.array(z.object({ descriptions: z.array(described) })) }).parse(told);
      return common(entities[0]?.descriptions[0] ?? {});
    },
  },
  peerLacks:
    'the newest revision (it is told); names by language and the summary (the caller reads them from the record)',
};
