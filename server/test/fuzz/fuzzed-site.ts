import { pino } from 'pino';
import { readConfig } from '../../config.ts';
import { exportRoutes } from '../../exports/routes.ts';
import { graphOver } from '../../graph/graph.ts';
import { defaultBudget } from '../../graph/paths/effort.ts';
import { type AnsweringSite, openSite } from '../../http/testing/open-site.ts';
import { bounded } from '../../neo4j/bounded.ts';
import type { Database, Parameters } from '../../neo4j/database.ts';
import { pageRoutes } from '../../pages/routes.ts';
import { Queue } from '../../queue.ts';
import { reconcileRoutes } from '../../reconcile/routes.ts';
import { createGraphQL, schemaRoute } from '../../schema/index.ts';

export interface Sent {
  text: string;
  parameters: Parameters;
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** What the text is as JSON; undefined where it is none. */
  body: unknown;
}

export interface Asking {
  /** Asks GraphQL with this as the body. */
  ask(question: object): Promise<Reply>;
}

/** The whole site over a database, as it is served, with an eye on what leaves for the database. */
export interface FuzzedSite extends Asking, Pick<AnsweringSite, 'address' | 'close'> {
  fetch(path: string, options?: RequestInit): Promise<Reply>;
  /** What was logged as our own mistake since the last look. */
  logged(): readonly string[];
  /** The statements that were sent since the last look. */
  sent(): readonly Sent[];
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** In milliseconds. On a busy machine a first plan takes seconds, and what is tried here is whether anything takes for ever. */
const PATIENCE = 60_000;

const JSON_HEADERS = { 'content-type': 'application/json' };

export const openFuzzedSite = async (database: Database): Promise<FuzzedSite> => {
  const statements: Sent[] = [];
  const lines: string[] = [];
  const watched: Database = {
    ...database,
    read: (statement, parameters = {}, options) => {
      statements.push({ text: statement.text, parameters });
      return database.read(statement, parameters, options);
    },
    write: () => Promise.reject(new Error('A reader made the server write.')),
    schema: () => Promise.reject(new Error('A reader made the server change the schema.')),
  };
  const settings = readConfig({ RATE_REQUESTS: '0', RATE_COST: '0', PUBLIC_URL: 'https://graph.example' });
  const bounds = { queue: new Queue(settings.MAX_STATEMENTS), rows: settings.MAX_ROWS, seconds: PATIENCE / 1_000 };
  const graph = graphOver(bounded(watched, bounds));
  const graphql = createGraphQL({
    graph,
    logger: pino({ level: 'error' }, { write: (line) => void lines.push(line) }),
    settings,
    pathBudget: { ...defaultBudget, milliseconds: PATIENCE },
  });
  const routes = [
    { path: '/graphql', answer: graphql },
    schemaRoute,
    ...exportRoutes({ graph, thingsIn: graphql.thingsIn, settings, build: 'fuzz' }),
    ...pageRoutes({ graph, settings, build: 'fuzz' }),
    ...reconcileRoutes({ graph, settings }),
  ];
  const { address, close } = await openSite(routes, { settings });
  const get: FuzzedSite['fetch'] = async (path, options) => {
    const response = await fetch(address + path, { redirect: 'manual', ...options });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  return {
    address,
    close,
    fetch: get,
    ask: (question) => get('/graphql', { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(question) }),
    logged: () => lines.splice(0),
    sent: () => statements.splice(0),
  };
};
