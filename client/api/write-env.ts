/** Writes the types of the contract for gql.tada: `node --import tsx client/api/write-env.ts`, after every change of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

const contract = new URL('../../server/schema.graphql', import.meta.url);
export const target = new URL('./graphql-env.d.ts', import.meta.url);

export async function env(): Promise<string> {
  const introspection = introspectionFromSchema(buildSchema(await readFile(contract, 'utf8')), { descriptions: false });
  return outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(target, await env());
