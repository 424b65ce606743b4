/** @neo4j/graphql behind Yoga, a process of its own. The connection comes as JSON in CONNECTION. */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { typeDefs } from './type-defs.ts';

const { uri, username, password, database } = JSON.parse(process.env.CONNECTION ?? 'null');
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));

const began = performance.now();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const schemaMs = Math.round(performance.now() - began);

const yoga = createYoga({
  schema,
  logging: false,
  graphiql: false,
  landingPage: false,
  context: () => ({ sessionConfig: { database } }),
});
const server = createServer(yoga);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.stdout.write(`${JSON.stringify({ port, schemaMs })}\n`);
});
