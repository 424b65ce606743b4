import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
});
afterAll(() => graph.close());

const answer = z.object({
  entity: z.object({ relations: z.object({ nodes: z.array(z.record(z.string(), z.unknown())) }) }),
});

const lines = async (filter: string, fields = 'id') => {
  const { data, errors } = await graph.ask(
    `{ entity(id: "acme-optics") { relations(filter: { kinds: [SUPPLIES], ${filter} }, orderBy: START) { nodes { ${fields} } } } }`,
  );
  expect(errors).toEqual([]);
  return answer.parse(data).entity.relations.nodes;
};

const stated = { id: 'SUPPLIES.acme-optics.ministry-of-lamps' };
const alleged = { id: 'SUPPLIES.acme-optics.ministry-of-lamps.alleged' };

describe('a filter is a test on claims', () => {
  test.each([
    ['modalities: [ASSERTED]', [stated]],
    ['modalities: [ALLEGED]', [alleged]],
    ['modalities: []', []],
    ['disputed: true', [alleged]],
    ['disputed: false', [stated]],
    ['sources: ["herald-1"]', [alleged]],
    ['sources: ["nobody"]', []],
    ['minSources: 2', [stated]],
    ['minSources: 3', []],
    ['entityKinds: [GOVERNMENT_BODY]', [stated, alleged]],
    ['entityKinds: [PERSON]', []],
    ['asOf: "2015"', [stated, alleged]],
    ['asOf: "2015", undated: EXCLUDE', [stated]],
    ['asOf: "2015", undated: ONLY', [alleged]],
    ['undated: ONLY', [alleged]],
    ['undated: EXCLUDE', [stated]],
    ['asOf: "2014", undated: EXCLUDE', []],
    ['asOf: "2017", undated: EXCLUDE', []],
    ['asOf: "2018-04-09", fit: CERTAIN, undated: EXCLUDE', [stated]],
    ['asOf: "2016-06", fit: CERTAIN, undated: EXCLUDE', []],
    ['asOf: "2026", undated: EXCLUDE', [stated]],
    ['asOf: "2026", fit: CERTAIN, undated: EXCLUDE', []],
  ])('%s', async (filter, expected) => {
    expect(await lines(filter)).toEqual(expected);
  });

  test('what the answer says of a line comes from the claims that passed', async () => {
    const fields = 'claimCount sourceCount disputed timeFit period { edtf ongoing } claims { nodes { id } }';
    expect(await lines('asOf: "2015-06", undated: EXCLUDE', fields)).toEqual([
      {
        claimCount: 2,
        // The second source copies the first: one origin.
        sourceCount: 1,
        disputed: false,
        timeFit: 'POSSIBLE',
        period: { edtf: '2015/2016', ongoing: false },
        claims: {
          nodes: [
            { id: 'gazette-1:acme-optics.SUPPLIES.ministry-of-lamps' },
            { id: 'gazette-2:acme-optics.SUPPLIES.ministry-of-lamps' },
          ],
        },
      },
    ]);
    expect(await lines('asOf: "2026", undated: EXCLUDE', 'claimCount timeFit period { edtf ongoing }')).toEqual([
      { claimCount: 1, timeFit: 'POSSIBLE', period: { edtf: '2018-04-09/..', ongoing: true } },
    ]);
    expect(await lines('modalities: [ASSERTED]', 'period { edtf } periods { edtf } timeFit')).toEqual([
      { period: { edtf: '2015/..' }, periods: [{ edtf: '2015/2016' }, { edtf: '2018-04-09/..' }], timeFit: null },
    ]);
  });

  test('means the same in lists, counts and pictures', async () => {
    const filter = '{ kinds: [SUPPLIES, DEVELOPS], modalities: [ASSERTED] }';
    const { data } = await graph.ask(`{
      entity(id: "acme-optics") { relations(filter: ${filter}) { totalCount } relationCounts(filter: ${filter}) { kind relations } }
      neighbourhood(ids: ["acme-optics"], filter: ${filter}) { totalRelations relations { id } entities { id } }
    }`);
    expect(data).toEqual({
      entity: {
        relations: { totalCount: 2 },
        relationCounts: [
          { kind: 'DEVELOPS', relations: 1 },
          { kind: 'SUPPLIES', relations: 1 },
        ],
      },
      neighbourhood: {
        totalRelations: 2,
        relations: [{ id: 'DEVELOPS.acme-optics.lamp-eye' }, stated],
        // The best attested first: two origins against one.
        entities: [{ id: 'acme-optics' }, { id: 'ministry-of-lamps' }, { id: 'lamp-eye' }],
      },
    });
  });
});

describe('pages', () => {
  const walk = async (orderBy: string, direction: 'first' | 'last'): Promise<string[]> => {
    const seen: string[] = [];
    let cursor: string | null = null;
    const page = z.object({
      claims: z.object({
        nodes: z.array(z.object({ id: z.string() })),
        pageInfo: z.object({
          startCursor: z.string().nullable(),
          endCursor: z.string().nullable(),
          hasNextPage: z.boolean(),
          hasPreviousPage: z.boolean(),
        }),
      }),
    });
    for (let more = true; more; ) {
      const at: string = direction === 'first' ? 'first: 4, after: $at' : 'last: 4, before: $at';
      const { data } = await graph.ask(
        `query ($at: String) { claims(orderBy: ${orderBy}, ${at}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
        { at: cursor },
      );
      const { nodes, pageInfo } = page.parse(data).claims;
      const ids = nodes.map(({ id }) => id);
      if (direction === 'first') seen.push(...ids);
      else seen.unshift(...ids);
      cursor = direction === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
      more = direction === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    }
    return seen;
  };

  test.each(['ID', 'NEWEST', 'PERIOD'])(
    'ordered by %s neither repeat nor skip, in both directions',
    async (orderBy) => {
      const forwards = await walk(orderBy, 'first');
      expect(new Set(forwards).size).toBe(forwards.length);
      expect(forwards.length).toBe(21);
      expect(await walk(orderBy, 'last')).toEqual(forwards);
    },
  );

  test('amounts are ordered within their currency', async () => {
    const { data } = await graph.ask(
      '{ entity(id: "acme-round-2018") { relations(orderBy: AMOUNT) { nodes { from { id } roles amount { best { value { ... on MoneyValue { amount currency } } } } } } } }',
    );
    expect(data).toEqual({
      entity: {
        relations: {
          nodes: [
            {
              from: { id: 'clear-sight' },
              roles: ['participant'],
              amount: { best: { value: { amount: '7000000', currency: 'EUR' } } },
            },
            {
              from: { id: 'blue-lens' },
              roles: ['lead'],
              amount: { best: { value: { amount: '5000000', currency: 'USD' } } },
            },
            { from: { id: 'deep-watch' }, roles: ['participant'], amount: null },
          ],
        },
      },
    });
  });
});

test('entities are found by several conditions at once', async () => {
  const ids = async (filter: string): Promise<unknown> => {
    const { data, errors } = await graph.ask(`{ entities(filter: ${filter}, orderBy: ID) { nodes { id } } }`);
    expect(errors).toEqual([]);
    return data;
  };
  const found = (...ids: string[]) => ({ entities: { nodes: ids.map((id) => ({ id })) } });
  expect(await ids('{ types: ["investor"] }')).toEqual(found('clear-sight'));
  expect(await ids('{ name: { startsWith: "VUE" } }')).toEqual(found('clear-sight'));
  expect(await ids('{ place: "lampland", kinds: [ORGANIZATION] }')).toEqual(found('acme-optics'));
  expect(await ids('{ source: "ledger-1", kinds: [FUNDING_ROUND] }')).toEqual(found('acme-round-2018'));
  expect(await ids('{ attribute: [{ predicate: "valuation", atLeast: "4000000000", currency: "USD" }] }')).toEqual(
    found('acme-optics'),
  );
  // One of 9 trillion is denied, the other is “less than”: neither says that it is worth so much.
  expect(await ids('{ attribute: [{ predicate: "valuation", atLeast: "5000000000" }] }')).toEqual(found());
  expect(await ids('{ attribute: [{ predicate: "valuation", atMost: "9000000000000" }] }')).toEqual(
    found('acme-optics', 'blue-lens'),
  );
  expect(
    await ids(
      '{ kinds: [ORGANIZATION], related: [{ kind: INVESTED_IN, direction: OUT, to: { kinds: [FUNDING_ROUND] } }] }',
    ),
  ).toEqual(found('blue-lens', 'clear-sight', 'deep-watch'));
  expect(await ids('{ kinds: [ORGANIZATION], related: [{ kind: INVESTED_IN, direction: OUT, none: true }] }')).toEqual(
    found('acme-optics'),
  );
  expect(await ids('{ related: [{ kind: SUPPLIES, direction: OUT, filter: { modalities: [PLANNED] } }] }')).toEqual(
    found(),
  );
});

test('a line that reads the same both ways runs both ways, whichever id comes first', async () => {
  const { data } = await graph.ask(`{
    lens: entity(id: "blue-lens") { relations(filter: { kinds: [PARTNERS_WITH] }, direction: OUT) { totalCount } relationCounts { kind direction } }
    acme: entity(id: "acme-optics") { relations(filter: { kinds: [PARTNERS_WITH] }, direction: IN) { totalCount } }
    out: neighbourhood(ids: ["blue-lens"], direction: OUT, filter: { kinds: [PARTNERS_WITH] }) { entities { id } }
    partners: entities(filter: { related: [{ kind: PARTNERS_WITH, direction: OUT, to: { ids: ["acme-optics"] } }] }) { nodes { id } }
  }`);
  expect(data).toMatchObject({
    lens: { relations: { totalCount: 1 } },
    acme: { relations: { totalCount: 1 } },
    out: { entities: [{ id: 'blue-lens' }, { id: 'acme-optics' }] },
    partners: { nodes: [{ id: 'blue-lens' }] },
  });
});

test('in a picture of given entities, either end may be of the kinds', async () => {
  const { data } = await graph.ask(
    '{ subgraph(ids: ["acme-optics", "lamp-eye"], filter: { entityKinds: [ORGANIZATION] }) { relations { id } } }',
  );
  expect(data).toEqual({ subgraph: { relations: [{ id: 'DEVELOPS.acme-optics.lamp-eye' }] } });
});

test('what is inferred has no source that says so, and a summary is as uncertain as what it rests on', async () => {
  const { data } = await graph.ask(`{
    relation(id: "RAISES_ISSUE.lamp-eye.privacy") { inferred sourceCount claimCount }
    entity(id: "ministry-of-lamps") { summary }
  }`);
  expect(data).toEqual({
    relation: { inferred: true, sourceCount: 0, claimCount: 1 },
    entity: { summary: 'As an allegation — Supplied by Acme.' },
  });
});
