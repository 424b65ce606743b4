import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claim, dispute, entity, putting, same, source } from '../ledger/testing/world.ts';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

const owns = claim({ source: 'later-source', subject: 'later-firm', predicate: 'OWNS', object: 'acme-optics' });
const lead = (from: string, amount: string) =>
  claim({
    source: from,
    subject: 'blue-lens',
    predicate: 'INVESTED_IN',
    object: 'acme-round-2018',
    period: { edtf: '2018-04' },
    qualifiers: {
      role: { type: 'choice', choice: 'lead' },
      amount: { type: 'money', amount, currency: 'USD', precision: 'exact' },
    },
  });
const doubt = dispute({
  claim: 'herald-1:acme-optics.valuation',
  disputes: 'gazette-1:acme-optics.valuation',
  note: 'Zzz, said.',
});

/** The revisions after the invented graph's own three. */
const later = [
  // A claim that was closed comes back with more to say; an amount changes; a second source says the same.
  putting({
    claims: [
      { ...owns, qualifiers: { percent: { type: 'number', number: '30', unit: 'percent', precision: 'about' } } },
      lead('ledger-1', '6000000'),
      lead('wire-1', '5000000'),
    ],
  }),
  // A dispute ends, another one begins, and a source turns out to be a copy.
  putting(
    {
      sources: [source('wire-1', { copyOf: 'ledger-1', publisher: 'The Wire' })],
      disputes: [
        dispute({
          claim: 'ledger-1:blue-lens.INVESTED_IN.acme-round-2018',
          disputes: 'wire-1:blue-lens.INVESTED_IN.acme-round-2018',
          by: 'source',
          note: 'Six, not five.',
        }),
      ],
    },
    [doubt.id],
  ),
  // The claim that disputes is retracted, so its dispute ends with it; two firms turn out to be one.
  putting({
    claims: [
      {
        ...lead('ledger-1', '6000000'),
        retracted: { by: 'source', reason: 'A slip of the pen.', on: '2026-02-01', correction: 'later-source' },
      },
    ],
    same: [same('deep-watch', 'clear-sight', 'One register, one number.')],
  }),
  // They are two after all, and one gets a new type and loses a name.
  putting(
    {
      entities: [
        entity('clear-sight', 'Organization', {
          type: 'fund',
          names: [
            { text: 'Clear Sight', lang: 'en', type: 'official' },
            { text: 'Vue claire', lang: 'fr', type: 'official' },
          ],
        }),
      ],
    },
    [same('deep-watch', 'clear-sight').id],
  ),
];

let graph: InventedGraph;
/** What was answered as known at each revision while it was the newest. */
const atTheTime = new Map<number, string>();

const everything = (knownAt: number): string => `{
  nodes(ids: ["clear-sight", "blue-lens", "wire-1", "gazette-1:acme-optics.valuation",
    "ledger-1:blue-lens.INVESTED_IN.acme-round-2018", "INVESTED_IN.blue-lens.acme-round-2018"], knownAt: ${knownAt}) {
    id ... on Versioned { history { totalCount nodes { revision { id number } change summary } } }
  }
}`;

beforeAll(async () => {
  graph = await openInventedGraph();
  const publish = [graph.advance, graph.advance, ...later.map((changes) => () => graph.publish(changes))];
  for (const next of [() => Promise.resolve(1), ...publish]) {
    const revision = await next();
    atTheTime.set(revision, (await graph.ask(everything(revision))).text);
  }
});
afterAll(() => graph.close());

const entry = z.object({ revision: z.object({ number: z.number() }), change: z.string(), summary: z.string() });
const answer = z.object({ node: z.object({ history: z.object({ totalCount: z.number(), nodes: z.array(entry) }) }) });

const history = async (id: string, args = '', lang = 'en') => {
  const { data, errors } = await graph.ask(`{ node(id: "${id}") { ... on Versioned { history${args} {
    totalCount nodes { revision { number } change summary(lang: ${lang}) } } } } }`);
  expect(errors).toEqual([]);
  return (
    answer
      .parse(data)
      .node.history.nodes.map(({ revision, change, summary }) => `${revision.number} ${change} ${summary}`)
      // French groups digits and sets off its colons by spaces that do not break.
      .map((line) => line.replace(/[\u00a0\u202f]/g, ' '))
  );
};

describe('the history', () => {
  test('of a claim tells what changed, in the words of the ontology', async () => {
    expect(await history('ledger-1:blue-lens.INVESTED_IN.acme-round-2018')).toEqual([
      '6 RETRACTED Retracted by its source: A slip of the pen.',
      '4 CHANGED The amount changed from 5,000,000 USD to 6,000,000 USD.',
      '1 ADDED Entered: Report ledger-1 says so.',
    ]);
    expect(await history('ledger-1:blue-lens.INVESTED_IN.acme-round-2018', '(first: 2)', 'fr')).toEqual([
      '6 RETRACTED Rétractation par la source elle-même : A slip of the pen.',
      '4 CHANGED Montant : 5 000 000 USD devient 6 000 000 USD.',
    ]);
    expect((await history('ledger-1:blue-lens.INVESTED_IN.acme-round-2018', '', 'zh_Hans'))[1]).toBe(
      '4 CHANGED 金额由5,000,000 USD改为6,000,000 USD。',
    );
  });

  test('of a claim tells when it was disputed and when no longer', async () => {
    expect(await history('gazette-1:acme-optics.valuation')).toEqual([
      '5 CHANGED No longer disputed by the editors for what Report herald-1 says.',
      '2 DISPUTED Disputed by the editors, for what Report herald-1 says: Zzz, said.',
      '1 ADDED Entered: Report gazette-1 says so.',
    ]);
    // Its dispute ends when the claim that disputes is retracted.
    expect(await history('wire-1:blue-lens.INVESTED_IN.acme-round-2018')).toEqual([
      '6 CHANGED No longer disputed by Report ledger-1.',
      '5 DISPUTED Disputed by Report ledger-1: Six, not five.',
      '4 ADDED Entered: The Wire says so.',
    ]);
  });

  test('of a claim that was closed and came back has both spells', async () => {
    expect(await history(owns.id)).toEqual([
      '4 ADDED Entered again: Report later-source says so.',
      '3 CLOSED Closed: the graph no longer says so.',
      '2 ADDED Entered: Report later-source says so.',
    ]);
    expect(await history('OWNS.later-firm.acme-optics')).toEqual([
      '4 ADDED Entered again: Report later-source says so.',
      '3 CLOSED Closed: the graph no longer says so.',
      '2 ADDED Entered: Report later-source says so.',
    ]);
    // What is closed ends with its closing.
    expect(await history('ledger-1:deep-watch.INVESTED_IN.acme-round-2018')).toEqual([
      '2 CLOSED Closed: the graph no longer says so.',
      '1 ADDED Entered: Report ledger-1 says so.',
    ]);
  });

  test('of a line tells how its stack of claims changed', async () => {
    expect(await history('INVESTED_IN.blue-lens.acme-round-2018')).toEqual([
      '6 CHANGED What Report ledger-1 says no longer counts; what The Wire says is no longer disputed.',
      '5 DISPUTED Disputed by Report ledger-1: Six, not five.',
      '4 CHANGED A second source says so: The Wire; what Report ledger-1 says was entered differently.',
      '1 ADDED Entered: Report ledger-1 says so.',
    ]);
    expect(await history('SUPPLIES.acme-optics.ministry-of-lamps')).toEqual([
      '5 CHANGED Its sources were counted anew: 2 independent ones.',
      '2 CHANGED What Report gazette-2 says no longer counts.',
      '1 ADDED Entered: Report gazette-1, Report gazette-2, and The Wire say so.',
    ]);
  });

  test('of an entity tells its names and what it was taken for', async () => {
    expect(await history('clear-sight')).toEqual([
      '7 CHANGED The Simplified Chinese name was removed: “清晰视觉”; the type changed from investor to fund.',
      '7 UNMERGED No longer taken for the same as The deep-watch.',
      '6 MERGED The deep-watch was found to be the same and is answered for here: One register, one number.',
      '1 ADDED Entered as “Clear Sight”.',
    ]);
    expect(await history('deep-watch')).toEqual([
      '7 UNMERGED No longer taken for the same as Clear Sight.',
      '6 MERGED Found to be the same as Clear Sight, which answers for it: One register, one number.',
      '1 ADDED Entered as “The deep-watch”.',
    ]);
    expect(await history('blue-lens')).toEqual([
      '2 CHANGED The English name changed from “The blue-lens” to “Blue Lens Zzz”; the English former name was added: “The blue-lens”.',
      '1 ADDED Entered as “The blue-lens”.',
    ]);
  });

  test('of a source tells what its record holds', async () => {
    expect(await history('wire-1')).toEqual([
      '5 CHANGED The publisher was added: The Wire; the source that it copies was added: ledger-1.',
      '1 ADDED Entered as “Report wire-1”.',
    ]);
  });

  test('goes on from a cursor, and counts the whole', async () => {
    const page = z.object({
      entity: z.object({
        history: z.object({
          totalCount: z.number(),
          nodes: z.array(z.object({ change: z.string() })),
          pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
        }),
      }),
    });
    const ask = async (after: string | null) => {
      const { data } = await graph.ask(
        'query ($after: String) { entity(id: "clear-sight") { history(first: 2, after: $after) { totalCount nodes { change } pageInfo { endCursor hasNextPage } } } }',
        { after },
      );
      return page.parse(data).entity.history;
    };
    const first = await ask(null);
    expect(first).toMatchObject({ totalCount: 4, nodes: [{ change: 'CHANGED' }, { change: 'UNMERGED' }] });
    expect(await ask(first.pageInfo.endCursor)).toMatchObject({
      totalCount: 4,
      nodes: [{ change: 'MERGED' }, { change: 'ADDED' }],
      pageInfo: { hasNextPage: false },
    });
  });

  test('ends at the revision of the answer, whatever comes later', async () => {
    for (const [revision, before] of atTheTime) {
      const { text } = await graph.ask(everything(revision));
      expect(text, `as known at ${revision}`).toBe(before);
      const numbers = [...text.matchAll(/"number":(\d+)/g)].map(([, number]) => Number(number));
      expect(Math.max(...numbers)).toBeLessThanOrEqual(revision);
    }
    expect(atTheTime.get(1)).not.toContain('zzz');
  });

  test('is compiled into the statement of its root field', async () => {
    graph.sent();
    await graph.ask(
      '{ entities(first: 3) { nodes { history { nodes { summary } } relations { nodes { history { nodes { change } } } } } } }',
    );
    expect(graph.sent()).toHaveLength(2);
  });
});
