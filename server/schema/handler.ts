import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { newestNumber } from '../graph/questions/revisions.ts';
import type { Reading } from '../graph/reading.ts';
import type { Database } from '../neo4j/database.ts';
import { badInput, ReaderError } from '../reader-error.ts';
import type { Context } from './context.ts';
import { jsonOnly } from './json-only.ts';
import { languageOf } from './language.ts';
import { limits } from './limits.ts';
import { masking } from './masking.ts';
import { schema } from './schema.ts';

export interface GraphQLOptions {
  database: Database;
  logger: Logger;
}

/** A GraphQL endpoint over a database: a handler for node:http, and `fetch` for tests without a socket. */
export interface GraphQLEndpoint {
  (request: IncomingMessage, response: ServerResponse): void;
  fetch(request: Request): Promise<Response>;
}

const readingOf = (database: Database, signal: AbortSignal): Pick<Context, 'reading' | 'newest'> => {
  let pinned: Promise<number> | undefined;
  const newest = async (): Promise<Reading> => {
    pinned ??= newestNumber(database);
    const revision = await pinned;
    if (revision === 0) throw new ReaderError('UNAVAILABLE', 'The graph is still empty; try again in a moment.');
    return { database, revision, signal };
  };
  return {
    newest,
    reading: async (knownAt) => {
      const reading = await newest();
      if (knownAt === null || knownAt === undefined) return reading;
      if (knownAt < 1 || knownAt > reading.revision)
        throw badInput('knownAt', `There is no revision ${knownAt}; they run from 1 to ${reading.revision}.`);
      return { ...reading, revision: knownAt };
    },
  };
};

/** Serves the schema over HTTP. */
export const createGraphQL = ({ database, logger }: GraphQLOptions): GraphQLEndpoint => {
  const yoga = createYoga<object, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    // Anybody may read, from any page; there is no cookie that a page could read with.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    multipart: false,
    logging: false,
    // Masking sees every result, also of documents that never ran, which Yoga's own does not.
    maskedErrors: false,
    plugins: [jsonOnly, ...limits, masking(logger)],
    context: ({ request }) => ({
      language: languageOf(request.headers.get('accept-language')),
      ...readingOf(database, request.signal),
    }),
  });
  return Object.assign((request: IncomingMessage, response: ServerResponse) => void yoga(request, response), {
    fetch: async (request: Request) => yoga.fetch(request),
  });
};
