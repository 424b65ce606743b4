import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { pin } from '../graph/pinned.ts';
import type { Route } from '../http/route.ts';
import type { Visit } from '../http/visit.ts';
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

/** A GraphQL endpoint over a graph: what a route answers with, and `fetch` for tests without a socket. */
export type GraphQLEndpoint = Route['answer'] & { fetch(request: Request): Promise<Response> };

/** What Yoga's own context holds beside the request: nothing where it is asked without a socket. */
interface Asked {
  visit?: Visit;
}

/** Serves the schema over HTTP. */
export const createGraphQL = ({ graph, logger }: GraphQLOptions): GraphQLEndpoint => {
  const yoga = createYoga<Asked, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    // The frame says for all routes who may read.
    cors: false,
    multipart: false,
    logging: false,
    // Masking sees every result, also of documents that never ran, which Yoga's own does not.
    maskedErrors: false,
    plugins: [jsonOnly, ...limits, masking(logger)],
    context: ({ request, visit }) => ({
      language: languageOf(request.headers.get('accept-language')),
      ...pin(graph, visit?.signal ?? request.signal),
    }),
  });
  const answer: Route['answer'] = (request, response, _url, visit) => {
    // The frame has read what was sent; Yoga takes it from here.
    void yoga(Object.assign(request, { body: visit.body.toString() }), response, { visit });
  };
  return Object.assign(answer, { fetch: async (request: Request) => yoga.fetch(request) });
};
