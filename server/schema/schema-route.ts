import type { Route } from '../http/route.ts';
import { printed } from './print.ts';

/** The schema as text, for tools that write typed queries: what introspection tells, in one file. */
export const schemaRoute: Route = {
  path: '/schema.graphql',
  free: true,
  answer: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, no-cache' });
    response.end(text());
  },
};

let known: string | undefined;
const text = (): string => {
  known ??= printed();
  return known;
};
