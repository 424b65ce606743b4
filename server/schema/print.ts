/**
 * `npm run schema` writes the schema to `server/schema.graphql`, the committed contract where every change of the API is a
 * diff, and tells the changes since the last release in `server/CHANGELOG.md`. `npm run schema -- release 0.2.0` makes them
 * that release.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { apiChanges, released, withUnreleased } from './changelog.ts';
import { schema } from './schema.ts';

const file = (name: string): URL => new URL(`../${name}`, import.meta.url);

export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** The changelog as it should be. */
export const changelog = async (): Promise<string> => {
  const earlier = buildSchema(await readFile(file('released.graphql'), 'utf8'));
  return withUnreleased(
    await readFile(file('CHANGELOG.md'), 'utf8'),
    await apiChanges(earlier, buildSchema(printed())),
  );
};

const run = async ([command, version]: readonly string[]): Promise<void> => {
  await writeFile(file('schema.graphql'), printed());
  const told = await changelog();
  if (command === undefined) return writeFile(file('CHANGELOG.md'), told);
  if (command !== 'release' || !/^\d+\.\d+\.\d+$/.test(version ?? '')) {
    process.stderr.write('Usage: npm run schema [-- release VERSION], VERSION as in 0.2.0.\n');
    process.exitCode = 2;
    return;
  }
  await writeFile(file('CHANGELOG.md'), released(told, version ?? '', new Date().toISOString().slice(0, 10)));
  await writeFile(file('released.graphql'), printed());
};

if (import.meta.url === `file://${process.argv[1]}`) await run(process.argv.slice(2));
