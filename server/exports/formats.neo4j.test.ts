import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { doubtedEntities, openDoubtedGraph } from '../schema/testing/doubted-graph.ts';
import type { InventedGraph } from '../schema/testing/invented-graph.ts';
import { formats } from './formats.ts';
import { elements, parseXml } from './testing/parse-xml.ts';
import { csvRows, type ReadLine, readers } from './testing/read-back.ts';
import { type ExportServer, serveExports } from './testing/take-away.ts';
import { faultsIn, gexfGrammar, graphmlGrammar, looseEnds } from './testing/xml-grammars.ts';

let graph: InventedGraph;
let server: ExportServer;

beforeAll(async () => {
  graph = await openDoubtedGraph();
  server = await serveExports(graph);
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

const entities = `entities=${doubtedEntities.join()}`;

const subgraph = z.object({
  subgraph: z.object({
    entities: z.array(z.object({ id: z.string() })),
    relations: z.array(
      z.object({
        id: z.string(),
        modality: z.string(),
        disputed: z.boolean(),
        inferred: z.boolean(),
        from: z.object({ id: z.string() }),
        to: z.object({ id: z.string() }),
        claims: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
      }),
    ),
  }),
});
const PICTURE = `query ($ids: [ID!]!, $filter: RelationFilter) {
  subgraph(ids: $ids, filter: $filter) {
    entities { id }
    relations { id modality disputed inferred from { id } to { id } claims(first: 100) { nodes { id } } }
  }
}`;

/** The lines of a picture as the API answers them, in order of id. */
const asked = async (filter: object): Promise<readonly Omit<ReadLine, 'label' | 'asserts'>[]> => {
  const { data, errors } = await graph.ask(PICTURE, { ids: doubtedEntities, filter });
  expect(errors).toEqual([]);
  return subgraph.parse(data).subgraph.relations.map(({ from, to, claims, ...line }) => ({
    ...line,
    from: from.id,
    to: to.id,
    claims: claims.nodes.map(({ id }) => id),
  }));
};

const inOrder = <T extends { id: string }>(lines: readonly T[]): T[] =>
  [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));

const views: readonly (readonly [string, object])[] = [
  ['', {}],
  ['&kinds=OWNS,SUPPLIES', { kinds: ['OWNS', 'SUPPLIES'] }],
  ['&modalities=asserted', { modalities: ['ASSERTED'] }],
  ['&disputed=false', { disputed: false }],
  ['&disputed=true', { disputed: true }],
  ['&sources=gazette-1', { sources: ['gazette-1'] }],
  ['&entityKinds=person,PLACE', { entityKinds: ['PERSON', 'PLACE'] }],
  ['&asOf=2017&fit=certain&undated=exclude', { asOf: '2017', fit: 'CERTAIN', undated: 'EXCLUDE' }],
  ['&undated=only', { undated: 'ONLY' }],
  ['&minSources=2', { minSources: 2 }],
];

describe.each(Object.keys(readers))('%s', (name) => {
  const read = async (path: string) => readers[name]?.(await server.text(path));

  test.each(views)('holds what `subgraph` answers, filtered by “%s”', async (filter, same) => {
    const found = await read(`/export.${name}?${entities}${filter}`);
    const expected = await asked(same);
    expect(inOrder(found?.lines ?? []).map(({ label, asserts, ...line }) => line)).toEqual(
      inOrder(expected).map((line) => ({ ...line, claims: name === 'ftm' ? [] : line.claims })),
    );
    expect(expected.length).toBeGreaterThan(0);
  });

  test('says nothing as a fact that is alleged, planned, disputed or inferred, and says so in words', async () => {
    const all = await asked({});
    const isFact = ({ modality, disputed, inferred }: (typeof all)[number]) =>
      modality === 'ASSERTED' && !disputed && !inferred;
    const facts = new Set(all.filter(isFact).map(({ id }) => id));
    for (const path of [`/dump.${name}`, `/export.${name}?${entities}&undrawn=true`]) {
      const { lines = [], claims = [], triples } = (await read(path)) ?? {};
      if (triples)
        expect(new Set(triples)).toEqual(new Set([...facts].map((id) => id.split('.').slice(0, 3).join('.'))));
      expect(lines.length).toBe(all.length);
      for (const { id, label, asserts, modality, disputed, inferred } of lines) {
        expect([id, asserts]).toEqual([id, facts.has(id)]);
        if (modality === 'ALLEGED') expect(label).toMatch(/alleged/);
        if (modality === 'PLANNED') expect(label).toMatch(/plan/);
        expect([id, /disputed/.test(label)]).toEqual([id, disputed]);
        expect([id, /inferred by the editors/.test(label)]).toEqual([id, inferred]);
      }
      for (const { modality, text } of claims.filter((claim) => claim.text !== '')) {
        if (modality === 'DENIED') expect(text).toMatch(/^(Denied by|It is denied)/);
        if (modality === 'CONDITIONAL') expect(text).toMatch(/^Only under a condition/);
      }
    }
  });
});

test.each(['csv', 'json', 'ndjson', 'records', 'jsonld', 'graphml', 'gexf', 'ftm'])(
  '%s says no line as a fact for what a filter leaves out of its dispute',
  async (name) => {
    const contested = 'OWNS.clear-sight.acme-optics';
    const path = `/export.${name}?${entities}&sources=herald-1&modalities=asserted`;
    const text = await server.text(path);
    const { lines = [], triples = [] } = (await readers[name]?.(text)) ?? {};
    const line = lines.find(({ id }) => id === contested);
    expect([line?.disputed, line?.label]).toEqual([false, expect.stringContaining('disputed')]);
    expect(triples).not.toContain(contested);
    expect(text).not.toContain('"Ownership"');
  },
);

test('a dump holds what no line says: denials, attributes, conditions, what is deprecated or retracted', async () => {
  const { claims = [], entities: held, sources } = (await readers.ndjson?.(await server.text('/dump.ndjson'))) ?? {};
  expect(held).toHaveLength(doubtedEntities.length);
  expect(sources).toHaveLength(5);
  expect(
    claims
      .map(({ status }) => status)
      .sort()
      .at(-1),
  ).toBe('RETRACTED');
  expect(new Set(claims.map(({ modality }) => modality))).toEqual(
    new Set(['ASSERTED', 'ALLEGED', 'DENIED', 'PLANNED', 'CONDITIONAL']),
  );
});

test.each([
  ['graphml', graphmlGrammar, 'key', 'data', 'key'],
  ['gexf', gexfGrammar, 'attribute', 'attvalue', 'for'],
])('%s keeps to its schema, and what it refers to is there once', async (name, grammar, key, value, of) => {
  const document = parseXml(await server.text(`/dump.${name}`));
  expect(faultsIn(document, grammar)).toEqual([]);
  const all = (element: string, ...attributes: readonly string[]) =>
    elements(document, element).flatMap((one) => attributes.map((attribute) => one.attributes[attribute] ?? ''));
  expect(looseEnds(all('node', 'id'), all('edge', 'source', 'target'))).toEqual([]);
  expect(looseEnds(all('edge', 'id'), [])).toEqual([]);
  expect(all(value, of).filter((id) => !all(key, 'id').includes(id))).toEqual([]);
  if (name === 'gexf') expect(elements(document, 'spell').length).toBeGreaterThan(0);
});

test('the owner of a company is an edge of its own schema in FollowTheMoney, where it is plain', async () => {
  const edges = (await server.text('/dump.ftm'))
    .trimEnd()
    .split('\n')
    .map((line) =>
      z.looseObject({ id: z.string(), schema: z.string(), properties: z.unknown() }).parse(JSON.parse(line)),
    )
    .filter(({ schema }) => ['Ownership', 'Directorship', 'Succession'].includes(schema));
  expect(edges.map(({ id, schema }) => [schema, id])).toMatchInlineSnapshot(`
    [
      [
        "Ownership",
        "watchgraph-OWNS.blue-lens.acme-optics",
      ],
      [
        "Succession",
        "watchgraph-SUCCEEDS.clear-sight.deep-watch.rename",
      ],
      [
        "Directorship",
        "watchgraph-HAS_ROLE.ada-example.acme-optics",
      ],
    ]
  `);
  expect(edges.find(({ schema }) => schema === 'Ownership')?.properties).toMatchObject({
    owner: ['watchgraph-blue-lens'],
    asset: ['watchgraph-acme-optics'],
    percentage: ['12.5'],
    startDate: ['2014'],
    endDate: ['2018-04'],
    status: ['ASSERTED'],
    proof: ['watchgraph-gazette-1'],
  });
});

test('claims as rows say how each stands, and what disputes it', async () => {
  const rows = csvRows(await server.text(`/export.csv?${entities}&rows=claims&undrawn=true`));
  const doubted = rows.find(({ status, modality }) => status === 'DISPUTED' && modality === 'ASSERTED');
  expect(doubted).toMatchObject({
    line: 'OWNS.clear-sight.acme-optics',
    disputed_by: 'wire-1:clear-sight.OWNS.acme-optics',
    source_url: 'https://gazette.example/1?a=1&b=2',
  });
  expect(rows.filter(({ status }) => status === 'RETRACTED')).toEqual([]);
});

test('no cell of a table is a formula, and a name in it is whole', async () => {
  const rows = csvRows(await server.text(`/dump.csv`));
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-[\d.]+$/.test(cell))).toEqual([]);
  expect(rows.find(({ from }) => from === 'blue-lens')?.from_name).toBe(`'=cmd|' /C calc'!A0 "Blue", <Lens> & ]]>`);
  expect(rows.find(({ amounts }) => amounts !== '')?.amounts).toBe(`'-5.5 USD`);
});

test.each(formats.map(({ name }) => name))(
  '%s of a revision is the same byte for byte when more is known',
  async (name) => {
    const paths = [`/dump.${name}?revision=1`, `/export.${name}?${entities}&undrawn=true&revision=1`];
    const before = await Promise.all(paths.map((path) => server.text(path)));
    await later();
    expect(await Promise.all(paths.map((path) => server.text(path)))).toEqual(before);
    for (const text of before) expect(text).not.toContain('Zzz');
    if (name in readers) expect(await server.text(`/dump.${name}`)).toContain('Zzz');
  },
);

let isLater = false;
const later = async (): Promise<void> => {
  if (!isLater) await graph.advance();
  isLater = true;
};
