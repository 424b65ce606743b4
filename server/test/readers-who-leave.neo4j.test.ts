import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { exportRoutes } from '../exports/routes.ts';
import { watchedGraph } from '../graph/graph.ts';
import type { Route } from '../http/route.ts';
import { type AnsweringSite, openSite } from '../http/testing/open-site.ts';
import { createLogger } from '../logger.ts';
import { bounded } from '../neo4j/bounded.ts';
import { cypher } from '../neo4j/cypher.ts';
import type { Database } from '../neo4j/database.ts';
import { pageRoutes } from '../pages/routes.ts';
import { Queue } from '../queue.ts';
import { reconcileRoutes } from '../reconcile/routes.ts';
import { createGraphQL } from '../schema/index.ts';
import { type InventedGraph, openInventedGraph } from '../schema/testing/invented-graph.ts';

/** Far more than it takes; a machine may be busy. */
const PATIENCE = { timeout: 10_000 };

const settings = readConfig({ RATE_REQUESTS: '0', RATE_COST: '0' });
/** One statement at a time, so that whoever comes second waits. */
const queue = new Queue(1);

let invented: InventedGraph;
let site: AnsweringSite;
/** How many statements have come to the database, and how many it answers before it takes for ever over the next. */
let reached = 0;
let answered = Number.POSITIVE_INFINITY;
/** The graph's clock: as long as it stands, the newest revision is known. */
let time = 0;
/** How many requests are being answered, also for readers who are not there any more. */
let answering = 0;

const forEver = cypher`UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b
  RETURN sum(a * b % 7) AS s, 'nobody is there' AS mark`;

/** How many statements that take for ever the database works on, as it says itself. */
const running = async (): Promise<number> => {
  const rows = await invented.database.read(cypher`SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query`);
  return rows.filter(({ query }) => String(query).includes('nobody is there') && !String(query).includes('SHOW'))
    .length;
};

const counted = (route: Route): Route => ({
  ...route,
  answer: async (...asked) => {
    answering += 1;
    try {
      await route.answer(...asked);
    } finally {
      answering -= 1;
    }
  },
});

beforeAll(async () => {
  invented = await openInventedGraph();
  const { database } = invented;
  const dawdling: Database = {
    ...database,
    read: (statement, parameters, options) => {
      reached += 1;
      return reached > answered
        ? database.read(forEver, {}, { ...options, timeout: 60_000 })
        : database.read(statement, parameters, options);
    },
  };
  const graph = watchedGraph(bounded(dawdling, { queue, rows: 10_000, seconds: 15 }), () => time);
  const graphql = createGraphQL({ graph, logger: createLogger('silent'), settings });
  const build = 'of-a-test';
  const routes: readonly Route[] = [
    { path: '/graphql', answer: graphql },
    ...exportRoutes({ graph, thingsIn: graphql.thingsIn, settings, build }),
    ...pageRoutes({ graph, settings, build }),
    ...reconcileRoutes({ graph, settings }),
  ];
  site = await openSite(routes.map(counted), { settings });
});
beforeEach(async () => {
  answered = Number.POSITIVE_INFINITY;
  await (await leaving('/graphql?query={__typename}').answer).text();
  reached = 0;
});
afterEach(async () => {
  await expect
    .poll(() => [queue.size, answering, site.underWay()], PATIENCE)
    .toEqual([{ working: 0, waiting: 0 }, 0, 0]);
  await expect.poll(running, PATIENCE).toBe(0);
});
afterAll(async () => {
  await site.close();
  await invented.close();
});

/** Somebody who asks over a socket, and may close it. */
const leaving = (path: string, posted: string | null = null) => {
  const gone = new AbortController();
  const sent = posted === null ? {} : { method: 'POST', body: posted };
  const headers = { 'content-type': 'application/json' };
  const answer = fetch(site.address + path, { signal: gone.signal, headers, ...sent });
  // Nobody hears what was to be said to those who have left.
  answer.catch(() => {});
  return { answer, leave: () => gone.abort() };
};

const question = '{ entity(id: "acme-optics") { id } }';
const posted = JSON.stringify({ query: question });
const asking: readonly (readonly [path: string, posted: string | null])[] = [
  ['/graphql', posted],
  [`/graphql?query=${question}`, null],
  ['/entity/acme-optics', null],
  ['/revision/1', null],
  ['/feed.atom', null],
  ['/export.csv?entities=acme-optics', null],
  ['/export.csv', posted],
  ['/dump', null],
  ['/reconcile/suggest/entity?prefix=Acme', null],
  ['/reconcile/names', '{"names": ["Acme Optics"]}'],
];

describe('whoever closes the connection', () => {
  test.each(asking)('of %s while a statement runs: it ends in the database', async (path, body) => {
    answered = 0;
    const { leave } = leaving(path, body);
    await expect.poll(running, PATIENCE).toBe(1);
    leave();
    await expect.poll(running, PATIENCE).toBe(0);
    expect(reached).toBe(1);
  });

  // What is asked once the revision is known.
  test.each(asking.filter(([path]) => !/^.(graphql|reconcile)/.test(path)))(
    'of %s while its second statement runs: it ends in the database too',
    async (path, body) => {
      answered = 1;
      const { leave } = leaving(path, body);
      await expect.poll(running, PATIENCE).toBe(1);
      leave();
      await expect.poll(running, PATIENCE).toBe(0);
    },
  );

  test('while they wait: they leave the queue, and the database never hears of them', async () => {
    answered = 0;
    const first = leaving('/graphql', posted);
    await expect.poll(() => queue.size, PATIENCE).toEqual({ working: 1, waiting: 0 });
    for (const [path, body] of asking) {
      const { leave } = leaving(path, body);
      await expect.poll(() => queue.size.waiting, PATIENCE).toBe(1);
      leave();
      await expect.poll(() => [queue.size.waiting, answering], PATIENCE).toEqual([0, 1]);
    }
    first.leave();
    await expect.poll(() => queue.size.working, PATIENCE).toBe(0);
    expect(reached).toBe(1);
  });

  test.each(asking.filter(([path]) => /^.(graphql|reconcile)/.test(path)))(
    'of %s while the newest revision is looked for: they wait no longer, and others who wait for it are answered',
    async (path, body) => {
      answered = 0;
      const holder = leaving('/graphql', posted);
      await expect.poll(() => queue.size, PATIENCE).toEqual({ working: 1, waiting: 0 });
      answered = Number.POSITIVE_INFINITY;
      time += 5_000;
      const leaver = leaving(path, body);
      const stayer = leaving('/graphql', posted);
      await expect.poll(() => [queue.size.waiting, answering], PATIENCE).toEqual([1, 3]);
      leaver.leave();
      await expect.poll(() => [queue.size.waiting, answering], PATIENCE).toEqual([1, 2]);
      holder.leave();
      expect(await (await stayer.answer).json()).toMatchObject({ data: { entity: { id: 'acme-optics' } } });
      // The one that was held, the look, and the question of the one who stayed.
      expect(reached).toBe(3);
    },
  );
});
