import { afterAll, beforeAll, expect, test } from 'vitest';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
});
afterAll(() => graph.close());

const entity = async (id: string, fields: string): Promise<unknown> => {
  const { data, errors } = await graph.ask(`{ entity(id: "${id}") { ${fields} } }`);
  expect(errors).toEqual([]);
  return data;
};

const line = 'nodes { otherEnd { id } modality disputed roles }';

test('a round names its leader, its investors by role and who raised it', async () => {
  const lead = { otherEnd: { id: 'blue-lens' }, modality: 'ASSERTED', disputed: false, roles: ['lead'] };
  const takingPart = { modality: 'ASSERTED', disputed: false, roles: ['participant'] };
  expect(
    await entity(
      'acme-round-2018',
      `... on FundingRound {
        lead { totalCount ${line} }
        led: investors(role: LEAD) { ${line} }
        others: investors(role: [PARTICIPANT, CORNERSTONE], orderBy: NEWEST) { ${line} }
        all: investors { totalCount }
        none: investors(role: PARTICIPANT, filter: { roles: ["lead"] }) { totalCount }
        alleged: investors(filter: { modalities: [ALLEGED] }) { totalCount }
        raisedBy { totalCount }
      }`,
    ),
  ).toEqual({
    entity: {
      lead: { totalCount: 1, nodes: [lead] },
      led: { nodes: [lead] },
      others: {
        nodes: [
          { otherEnd: { id: 'clear-sight' }, ...takingPart },
          { otherEnd: { id: 'deep-watch' }, ...takingPart },
        ],
      },
      all: { totalCount: 3 },
      none: { totalCount: 0 },
      alleged: { totalCount: 0 },
      raisedBy: { totalCount: 0 },
    },
  });
});

test('an allegation and a plan stay what they are under a typed field', async () => {
  expect(
    await entity('ministry-of-lamps', `... on GovernmentBody { suppliers { ${line} } deployments { ${line} } }`),
  ).toEqual({
    entity: {
      suppliers: {
        nodes: [
          { otherEnd: { id: 'acme-optics' }, modality: 'ASSERTED', disputed: false, roles: [] },
          { otherEnd: { id: 'acme-optics' }, modality: 'ALLEGED', disputed: true, roles: [] },
        ],
      },
      deployments: {
        nodes: [{ otherEnd: { id: 'harbour-cameras' }, modality: 'PLANNED', disputed: false, roles: [] }],
      },
    },
  });
});

test('one name means on each kind what the kind makes of it', async () => {
  const fields = `... on Organization { products { ${line} } partners { ${line} } }
    ... on Deployment { products { ${line} } deployers { ${line} } }`;
  const made = (id: string) => [{ otherEnd: { id }, modality: 'ASSERTED', disputed: false, roles: [] }];
  expect(await entity('acme-optics', fields)).toEqual({
    entity: { products: { nodes: made('lamp-eye') }, partners: { nodes: made('blue-lens') } },
  });
  expect(await entity('harbour-cameras', fields)).toMatchObject({
    entity: { products: { nodes: [] }, deployers: { nodes: [{ otherEnd: { id: 'ministry-of-lamps' } }] } },
  });
  // Whichever end of a line without direction was asked, the other one answers.
  expect(await entity('blue-lens', `... on Organization { partners { ${line} } }`)).toEqual({
    entity: { partners: { nodes: made('acme-optics') } },
  });
});

test('typed fields, lists and aliases of one list share a statement', async () => {
  graph.sent();
  await graph.ask(`{ entities(filter: { kinds: [FUNDING_ROUND] }) { nodes {
    ... on FundingRound { investors(role: LEAD) { nodes { otherEnd { name } label claims { nodes { source { title } } } } } } } } }`);
  expect(graph.sent().length).toBe(2);
});

test('a line that no entity was asked for has no other end', async () => {
  const { data } = await graph.ask(`{
    relation(id: "DEVELOPS.acme-optics.lamp-eye") { otherEnd { id } }
    subgraph(ids: ["acme-optics", "lamp-eye"]) { relations { otherEnd { id } } }
  }`);
  expect(data).toEqual({ relation: { otherEnd: null }, subgraph: { relations: [{ otherEnd: null }] } });
});

test('a role that is no role is refused with those that are', async () => {
  const { errors } = await graph.ask(
    '{ entity(id: "acme-round-2018") { ... on FundingRound { investors(role: LEADER) { totalCount } } } }',
  );
  expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  expect(errors[0]?.message).toContain('LEAD');
});
