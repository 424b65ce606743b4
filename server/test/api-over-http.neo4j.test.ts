import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { graphOver } from '../graph/graph.ts';
import { type AnsweringSite, openSite } from '../http/testing/open-site.ts';
import { createLogger } from '../logger.ts';
import type { Database } from '../neo4j/database.ts';
import { createGraphQL } from '../schema/index.ts';
import { type InventedGraph, openInventedGraph } from '../schema/testing/invented-graph.ts';

let graph: InventedGraph;
let site: AnsweringSite;
let address: string;
let statements = 0;
const settings = readConfig({ RATE_REQUESTS: '0', RATE_COST: '0' });

beforeAll(async () => {
  graph = await openInventedGraph();
  const database: Database = {
    ...graph.database,
    read: (statement, parameters, options) => {
      statements += 1;
      return graph.database.read(statement, parameters, options);
    },
  };
  const logger = createLogger('silent');
  const routes = [{ path: '/graphql', answer: createGraphQL({ graph: graphOver(database), logger, settings }) }];
  site = await openSite(routes, { settings });
  address = `${site.address}/graphql`;
});
beforeEach(() => {
  statements = 0;
});
afterAll(async () => {
  await site.close();
  await graph.close();
});

interface Answer {
  status: number;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}
const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: (await response.json()) as Answer['body'],
});
const post = async (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  answerOf(
    await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    }),
  );

describe('GraphQL over HTTP, as its audits have it', () => {
  test.each(
    serverAudits({ url: () => address, fetchFn: fetch }).map((audit) => [`${audit.id}: ${audit.name}`, audit] as const),
  )('%s', async (_, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, reason: 'reason' in result ? result.reason : undefined }).toEqual({ status: 'ok' });
  });
});

// What graphql-cop (dolevf/graphql-cop) sends, and what is right about it here.
describe('what scanners look for', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['aliases without end', `{ ${Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(' ')} }`],
    ['the same field without end', `query cop { ${'__typename \n'.repeat(500)} }`],
    [
      'a circle through the schema',
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ],
  ];
  test.each(refused)('%s: refused', async (_, query) => {
    const { body } = await post(query);
    expect(body.data).toBeUndefined();
    expect(statements).toBe(0);
  });

  test('directives without end: refused, and not answered with a mistake for each', async () => {
    const { body } = await post('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }');
    expect(body.data).toBeUndefined();
    expect(body.errors?.length).toBeLessThan(10);
  });

  test('many questions in one request: refused', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }));
    const headers = { 'content-type': 'application/json' };
    const { status, body } = await answerOf(
      await fetch(address, { method: 'POST', headers, body: JSON.stringify(batch) }),
    );
    expect(status).toBe(400);
    expect(body).not.toBeInstanceOf(Array);
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  test('a change by GET: refused before the schema is asked whether there is one', async () => {
    const response = await fetch(`${address}?query=${encodeURIComponent('mutation cop { __typename }')}`);
    expect(response.status).toBe(405);
    expect((await answerOf(response)).body.data).toBeUndefined();
  });

  test('a question as a form sends it: refused, because any page can send a form unseen', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ query: 'query cop { __typename }' }).toString();
    expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(415);
  });

  test('a question by GET: answered, because it changes nothing and carries no cookie', async () => {
    const response = await fetch(`${address}?query=${encodeURIComponent('query cop { __typename }')}`);
    expect((await answerOf(response)).body.data).toEqual({ __typename: 'Query' });
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('the schema, and names that come near: told, because both are published', async () => {
    expect((await post('query cop { __schema { types { name } } }')).body.errors).toBeUndefined();
    expect((await post('query cop { entitty }')).body.errors?.[0]?.message).toContain('Did you mean');
  });

  test('traces, stacks and what the server is made of: told to nobody', async () => {
    const response = await fetch(`${address}?query=${encodeURIComponent('{ entity(id: "nobody") { id } }')}`);
    const text = await response.text();
    expect(text).not.toMatch(/tracing|stack|node_modules|exception|neo4j|bolt/i);
    expect(response.headers.has('server')).toBe(false);
    expect(response.headers.has('x-powered-by')).toBe(false);
    for (const broken of [
      '{',
      '{"query": 1}',
      '{"query": "{ __typename }", "operationName": {}}',
      '[]',
      'null',
      '""',
      '{"query": "{ __typename }", "variables": []}',
    ]) {
      const headers = { 'content-type': 'application/json' };
      const { body, status } = await answerOf(await fetch(address, { method: 'POST', headers, body: broken }));
      expect(status).toBeLessThan(500);
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|exception/i);
    }
  });
});

test('an answer is compressed for those who take it so', async () => {
  const query = encodeURIComponent('{ __schema { types { name description } } }');
  const response = await fetch(`${address}?query=${query}`, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('vary')).toContain('Accept-Encoding');
  expect((await answerOf(response)).body.data).toBeDefined();
});
