import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Asking, openQuestions, questionsFolder } from './asking.ts';
import { holding } from './matching.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await openQuestions();
});
afterAll(() => asking.close());

test('q27: nine claims are disputed, each by a claim of another source, with a note', async () => {
  const answer = await asking.ask('q27-disputed');
  expect(answer.at('claims.totalCount')).toBe(9);
  expect(answer.all('claims.nodes.id').sort()).toEqual(
    [
      'alibaba-group.SUPPLIES.smile-to-pay-kfc-hangzhou',
      'china.surveillanceCameras',
      'cn-ngaidp-2017.target.2020',
      'cn-ngaidp-2017.target.2025',
      'kfc.DEPLOYS.smile-to-pay-kfc-hangzhou',
      'sensetime.LOCATED_IN.hong-kong',
      'sensetime.valuation',
      'viper-municipalities.plannedMunicipalities',
      'viper.concurrentCameras',
    ].map((id) => `techpulp-2018-04:${id}`),
  );
  expect(answer.at('claims.nodes.disputedBy')).not.toContainEqual([]);
  for (const note of answer.all('claims.nodes.disputedBy.note')) expect(note).toMatch(/\w/);
  expect(answer.all('claims.nodes.disputedBy.claim.source.id')).not.toContain('techpulp-2018-04');
});

/** What the answer to q28 says of one claim. */
const placed = z.object({
  id: z.string(),
  locators: z.tuple(
    [z.object({ paragraph: z.int(), start: z.int(), end: z.int(), sha256: z.string().regex(/^[0-9a-f]{16}$/) })],
    z.unknown(),
  ),
  relation: z.object({ id: z.string(), claims: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }).nullable(),
});
const page = z.object({ hasNextPage: z.boolean(), endCursor: z.string() });

test('q28: every claim and every line has its paragraph, its passage and the digits of a hash', async () => {
  const claims: z.infer<typeof placed>[] = [];
  let after: string | null = null;
  let total: unknown;
  do {
    const answer = await asking.ask('q28-places', { after });
    claims.push(...z.array(placed).parse(answer.at('claims.nodes')));
    total = answer.at('claims.totalCount');
    const { hasNextPage, endCursor } = page.parse(answer.at('claims.pageInfo'));
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  expect(claims).toHaveLength(Number(total));
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  const lines = claims.flatMap(({ id, relation }) => (relation ? [{ id, relation }] : []));
  expect(new Set(lines.map(({ relation }) => relation.id)).size).toBeGreaterThan(25);
  for (const { id, relation } of lines)
    expect(
      relation.claims.nodes.map((claim) => claim.id),
      relation.id,
    ).toContain(id);
});

test('q29: the company that the article is about supplied its picture', async () => {
  expect((await asking.ask('q29-independence')).at('claims.nodes')).toMatchObject([
    {
      subject: { id: 'sensetime' },
      value: { text: expect.stringContaining('SenseTime') },
      locator: { text: 'p10:3041-3066#aabf37775c4dea66' },
    },
  ]);
});

test('q35: a translation and a repost are known by what they repeat', async () => {
  expect((await asking.ask('q35-copies')).all('sources.nodes')).toEqual(
    holding(
      { id: 'techpulp-en-2018-04', type: 'translation', copyOf: { id: 'techpulp-2018-04' } },
      { id: 'technocracy-news-2018-04', type: 'repost', copyOf: { id: 'telegraph-2018-04-09' } },
      { id: 'finanster-2017-11', type: 'repost', copyOf: null },
    ),
  );
});

test('every claim of every answer has a source and a place', async () => {
  const documents = (await readdir(questionsFolder)).filter((file) => file.endsWith('.graphql'));
  expect(documents.length).toBeGreaterThan(20);
  for (const document of documents) {
    const claims = (await asking.ask(document.replace('.graphql', ''))).claims();
    if (document !== 'q35-copies.graphql') expect(claims, document).not.toEqual([]);
    for (const claim of claims)
      expect(claim, document).toMatchObject({
        source: { title: expect.any(String) },
        locator: { text: expect.stringMatching(/^(p\d+|page \d+|whole document)/) },
      });
  }
});
