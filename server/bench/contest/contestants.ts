/** Who is measured: each is a process of its own, asked over HTTP, on one database. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { OperatorError } from '../../errors.ts';
import type { Connection } from '../../neo4j/database.ts';
import type { Parameters, Question } from '../questions/question.ts';
import { type Client, clientOf } from './client.ts';
import { type Started, startProcess } from './started.ts';

export type ContestantName = 'raw' | 'watchgraph' | 'neo4j-graphql';

export interface Contestant {
  name: ContestantName;
  process: Started;
  client: Client;
  /** Whether it has an answer to the question at all. */
  answers(question: Question): boolean;
  /** Asks, and hands back what was told. */
  ask(question: Question, parameters: Parameters): Promise<unknown>;
  /** Brings what was told to the common form. */
  common(question: Question, told: unknown, parameters: Parameters): unknown;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const reply = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });

/** A contestant has more to do than it can, and says so instead of answering. */
export class Refused extends Error {}

const send = async (client: Client, path: string, body: unknown): Promise<unknown> => {
  const { status, text } = await client.post(path, body);
  if (status === 503) throw new Refused(text.slice(0, 500));
  if (status !== 200) throw new Error(`${status} ${text.slice(0, 500)}`);
  return text;
};

const dataOf = (text: unknown): unknown => {
  const { data, errors } = reply.parse(JSON.parse(z.string().parse(text)));
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
};

export const startRaw = async (connection: Connection): Promise<Contestant> => {
  const started = await startProcess(file('./raw.ts'), {
    environment: { CONNECTION: JSON.stringify(connection) },
    ready: /"port":(\d+)/,
  });
  const client = clientOf(started.port);
  return {
    name: 'raw',
    process: started,
    client,
    answers: () => true,
    ask: (question, parameters) => send(client, '/', { question: question.id, parameters }),
    common: (_question, told) => dataOf(told),
  };
};

/** A reader may ask as often as it likes here: what is measured is the server and not its limits. */
const UNLIMITED: Readonly<Record<string, string>> = { RATE_REQUESTS: '0', RATE_COST: '0' };

/** Starts the server as a user does, on the data folder; it brings the database that all contestants ask. */
export const startWatchgraphProcess = async (data: string): Promise<Contestant> => {
  const started = await startProcess(file('../../main.ts'), {
    environment: {
      NEO4J_URI: '',
      PORT: '0',
      HOST: '127.0.0.1',
      WATCHGRAPH_DATA: data,
      WATCHGRAPH_LEDGER: `${data}/ledger`,
      ...UNLIMITED,
    },
    ready: /^watchgraph is at http:\/\/127\.0\.0\.1:(\d+)\//,
  });
  const client = clientOf(started.port);
  return {
    name: 'watchgraph',
    process: started,
    client,
    answers: () => true,
    ask: ({ watchgraph: { document } }, variables) => send(client, '/graphql', { query: document, variables }),
    common: ({ watchgraph }, told) => watchgraph.common(dataOf(told)),
  };
};

const PEER = file('../peer/serve.ts');

/** The usual way to put GraphQL on Neo4j, in a package of its own. */
export const startPeer = async (connection: Connection, at: number): Promise<Contestant> => {
  if (!existsSync(file('../peer/node_modules')))
    throw new OperatorError(
      'The peer is not installed: run npm ci in server/bench/peer, or leave it out with --no-peer.',
    );
  const started = await startProcess(PEER, {
    environment: { CONNECTION: JSON.stringify(connection) },
    ready: /"port":(\d+)/,
  });
  const client = clientOf(started.port);
  const ask = async (query: string, variables: Parameters): Promise<unknown> =>
    dataOf(await send(client, '/graphql', { query, variables }));
  return {
    name: 'neo4j-graphql',
    process: started,
    client,
    answers: ({ peer }) => peer !== undefined,
    ask: async ({ peer }, parameters) => peer?.ask(ask, parameters, at),
    common: ({ peer }, told, parameters) => peer?.common(told, parameters),
  };
};
