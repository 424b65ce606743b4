import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoubtedGraph } from '../schema/testing/doubted-graph.ts';
import type { InventedGraph } from '../schema/testing/invented-graph.ts';
import { csvRows } from './testing/read-back.ts';
import { type ExportServer, serveExports } from './testing/take-away.ts';

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

describe('an answer', () => {
  const view = 'entities=acme-optics,blue-lens,clear-sight,deep-watch';

  test('says of itself in its headers what it holds, and where it stays', async () => {
    const { headers } = await server.get(`/export?format=gexf&${view}`, { 'accept-language': 'fr' });
    const revision = headers.get('watchgraph-revision') ?? '';
    expect(revision).toMatch(/^1-[0-9a-f]{6}$/);
    expect(headers.get('content-type')).toBe('application/gexf+xml; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="watchgraph-export-${revision}.gexf"`);
    expect(headers.get('content-language')).toBe('fr');
    expect(headers.get('watchgraph-lines')).toBe('all=6, asserted=4, planned=1, alleged=1, disputed=2, inferred=0');
    expect(headers.get('link')).toBe(
      `<https://graph.example/export.gexf?${view}&lang=fr&revision=${revision}>; rel="canonical", <https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
    );
    expect(headers.get('cache-control')).toBe('public, no-cache');
  });

  test('is in the language asked', async () => {
    const [row] = csvRows(await server.text(`/export.csv?entities=blue-lens,acme-optics&kinds=OWNS&lang=zh_Hans`));
    expect(row?.from_name).toBe('蓝镜');
  });

  test.each([
    ['application/ld+json', 'application/ld+json; charset=utf-8'],
    ['application/graphml+xml;q=0.5, application/json', 'application/json; charset=utf-8'],
    ['text/html,*/*;q=0.8', 'text/csv; charset=utf-8; header=present'],
    ['image/png', 'text/csv; charset=utf-8; header=present'],
  ])('to Accept: %s is %s', async (accept, type) => {
    const answer = await server.get(`/export?${view}`, { accept });
    expect(answer.headers.get('content-type')).toBe(type);
  });

  test('is not made again for who has it', async () => {
    const first = await server.get(`/export.csv?${view}`);
    const etag = first.headers.get('etag') ?? '';
    const again = await server.get(`/export.csv?${view}`, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await server.get(`/export.json?${view}`, { 'if-none-match': etag })).status).toBe(200);
  });

  test('to HEAD is its headers', async () => {
    const answer = await fetch(`${server.address}/export.csv?${view}`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('watchgraph-lines'), await answer.text()]).toEqual([
      200,
      'all=6, asserted=4, planned=1, alleged=1, disputed=2, inferred=0',
      '',
    ]);
  });

  test('is of a document that is not executed for who has it', async () => {
    let executed = 0;
    const counting: typeof graph.thingsIn = (...asked) => {
      executed += 1;
      return graph.thingsIn(...asked);
    };
    const other = await serveExports({ ...graph, thingsIn: counting });
    const path = `/export.csv?query=${encodeURIComponent('{ entity(id: "blue-lens") { id } }')}`;
    const first = await other.get(path);
    const again = await other.get(path, { 'if-none-match': first.headers.get('etag') ?? '' });
    await other.close();
    expect([first.status, again.status, executed]).toEqual([200, 304, 1]);
  });

  test('costs a point for each thing, also to HEAD, and whoever has too few is refused', async () => {
    const limited = await serveExports(graph, { RATE_COST: '30' });
    const left = ({ headers }: Response) => /"cost";r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];
    const head = await fetch(`${limited.address}/export.csv?${view}`, { method: 'HEAD' });
    // 4 entities, 6 lines, 7 claims, 3 sources.
    expect([head.status, left(head)]).toEqual([200, '10']);
    const known = await limited.get(`/export.csv?${view}`, { 'if-none-match': head.headers.get('etag') ?? '' });
    expect(known.status).toBe(304);
    const refused = await limited.get(`/export.csv?${view}`);
    await limited.close();
    expect([refused.status, refused.headers.get('etag')]).toEqual([429, null]);
  });

  test('lets a script read what its headers say', async () => {
    const { headers } = await server.get(`/export.csv?${view}`);
    const exposed = headers.get('access-control-expose-headers')?.split(', ') ?? [];
    for (const name of ['content-disposition', 'etag', 'link', 'ratelimit', 'watchgraph-lines', 'watchgraph-revision'])
      expect(exposed).toContain(name);
  });

  test('says of which log it is, and of which ontology', async () => {
    const { head } = JSON.parse(await server.text(`/export.json?${view}`));
    expect(head.revision).toMatchObject({
      lineage: expect.stringMatching(/./),
      ontology: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('has a byte order mark where it is asked', async () => {
    const bytes = new Uint8Array(await (await server.get(`/export.csv?${view}&bom=true`)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
