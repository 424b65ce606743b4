import { z } from 'zod';
import { graphOver } from '../../graph/graph.ts';
import { createLogger } from '../../logger.ts';
import type { Cypher } from '../../neo4j/cypher.ts';
import type { Database } from '../../neo4j/database.ts';
import { posted } from '../exchange.ts';
import type { GraphQLOptions } from '../handler.ts';
import { createGraphQL, type GraphQLEndpoint } from '../index.ts';

const failure = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()),
});
const body = z.object({
  data: z.unknown().optional(),
  errors: z.array(failure).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

export interface Reply {
  data: unknown;
  errors: readonly z.infer<typeof failure>[];
  extensions: Readonly<Record<string, unknown>>;
  status: number;
  /** The body, byte for byte. */
  text: string;
}

/** An endpoint over a database, asked without a socket, that counts what it sends to the database. */
export interface Endpoint {
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply>;
  thingsIn: GraphQLEndpoint['thingsIn'];
  /** The statements sent since the last look. */
  sent(): readonly Cypher[];
}

export const endpointOver = (database: Database, options: Partial<GraphQLOptions> = {}): Endpoint => {
  const statements: Cypher[] = [];
  const counted: Database = {
    ...database,
    read: (statement, parameters, options) => {
      statements.push(statement);
      return database.read(statement, parameters, options);
    },
  };
  const endpoint = createGraphQL({ graph: graphOver(counted), logger: createLogger('silent'), ...options });
  return {
    ask: async (query, variables = {}, headers = {}) => {
      const { status, body: text } = await endpoint.ask(posted({ query, variables }, headers), {});
      const { data, errors = [], extensions = {} } = body.parse(JSON.parse(text));
      return { data, errors, extensions, status, text };
    },
    thingsIn: endpoint.thingsIn,
    sent: () => statements.splice(0),
  };
};
