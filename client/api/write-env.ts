/** Writes the types of the contract for gql.tada: `node --import tsx client/api/write-env.ts`, after every change of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

const contract = new URL('../../server/schema.graphql', import.meta.url);
const target = new URL('./graphql-env.d.ts', import.meta.url);

const introspection = introspectionFromSchema(buildSchema(await readFile(contract, 'utf8')), { descriptions: false });
await writeFile(
  target,
  outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true }),
);
