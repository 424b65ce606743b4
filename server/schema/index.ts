/** The public face of the schema. */
export { createGraphQL } from './handler.ts';
export { schema } from './schema.ts';
export { warmUp } from './warm-up.ts';
