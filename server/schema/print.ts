/** Writes the schema to `server/schema.graphql`: the committed contract, where every change of the API is a diff. */
import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
const file = new URL('../schema.graphql', import.meta.url);

if (import.meta.url === `file://${process.argv[1]}`) await writeFile(file, printed());
