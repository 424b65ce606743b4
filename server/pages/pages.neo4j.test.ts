import { afterAll, beforeAll, expect, test } from 'vitest';
import { type InventedGraph, openInventedGraph } from '../schema/testing/invented-graph.ts';
import { openPageSite, type PageSite } from './testing/site.ts';

let graph: InventedGraph;
let site: PageSite;
beforeAll(async () => {
  graph = await openInventedGraph();
  site = await openPageSite(graph.database, { settings: { PUBLIC_URL: 'https://graph.example' } });
});
afterAll(async () => {
  await site.close();
  await graph.close();
});

test.each([
  '/entity/acme-optics',
  '/claim/herald-1:acme-optics.SUPPLIES.ministry-of-lamps',
  '/source/gazette-1',
  '/relation/SUPPLIES.acme-optics.ministry-of-lamps.alleged',
])('%s is a page, data, linked data, and three citations', async (path) => {
  const page = await site.get(path);
  expect([page.status, page.text]).toEqual([200, expect.anything()]);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.text).toContain('<!doctype html>');
  const types = [
    ['application/json', 'application/json; charset=utf-8'],
    ['application/ld+json', 'application/ld+json; charset=utf-8'],
    ['application/x-bibtex', 'application/x-bibtex; charset=utf-8'],
    ['application/vnd.citationstyles.csl+json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['text/x-bibliography', 'text/x-bibliography; charset=utf-8'],
  ] as const;
  for (const [accept, type] of types) {
    const reply = await site.get(path, { accept });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, type]);
    if (type.includes('json')) JSON.parse(reply.text);
  }
});
