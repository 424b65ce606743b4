/** The public face of the schema. */
export { createGraphQL, type GraphQLEndpoint } from './handler.ts';
export { schema } from './schema.ts';
export { schemaRoute } from './schema-route.ts';
export { warmUp } from './warm-up.ts';
