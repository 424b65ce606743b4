import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { pin } from '../graph/pinned.ts';
import { languageOf } from '../words/language.ts';
import type { Context } from './context.ts';
import { jsonOnly } from './json-only.ts';
import { limits } from './limits.ts';
import { masking } from './masking.ts';
import { schema } from './schema.ts';

export interface GraphQLOptions {
  graph: Graph;
  logger: Logger;
}

/** A GraphQL endpoint over a graph: a handler for node:http, and `fetch` for tests without a socket. */
export interface GraphQLEndpoint {
  (request: IncomingMessage, response: ServerResponse): void;
  fetch(request: Request): Promise<Response>;
}

/** Serves the schema over HTTP. */
export const createGraphQL = ({ graph, logger }: GraphQLOptions): GraphQLEndpoint => {
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
      ...pin(graph, request.signal),
    }),
  });
  return Object.assign((request: IncomingMessage, response: ServerResponse) => void yoga(request, response), {
    fetch: async (request: Request) => yoga.fetch(request),
  });
};
