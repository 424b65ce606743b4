/** The public face of the schema. */
export { createGraphQL, type GraphQLEndpoint } from './handler.ts';
export { schema } from './schema.ts';
export { warmUp } from './warm-up.ts';
