import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { distributionFolder, jarFolder, NEO4J_VERSION } from './distribution.ts';
import { findParts } from './installation.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-installation-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A folder with a program in it. */
const withProgram = async (name: string, program: 'java' | 'mvn', says = ''): Promise<string> => {
  const bin = join(folder, name);
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, program), `#!/bin/sh\necho '${says}' >&2\n`);
  await chmod(join(bin, program), 0o755);
  return bin;
};
const java = (name: string, version: string) => withProgram(name, 'java', `openjdk version "${version}"`);

/** A cache that holds all of Neo4j, or one that is still empty. */
const cache = async (state: 'filled' | 'empty'): Promise<string> => {
  const home = join(folder, state);
  if (state === 'filled') {
    await mkdir(jarFolder(distributionFolder(home)), { recursive: true });
    const marker = JSON.stringify({ version: NEO4J_VERSION, jars: 0 });
    await writeFile(join(distributionFolder(home), 'complete.json'), marker);
  }
  return home;
};

/** Looks on this path alone. */
const find = async (path: readonly string[], state: 'filled' | 'empty') =>
  findParts(readConfig({ XDG_CACHE_HOME: await cache(state) }), path.join(':'), { java: [], maven: [] });

test('without Java and Maven, one message lists every way on', async () => {
  const lack = find([], 'empty');
  await expect(lack).rejects.toMatchObject({ exitCode: 3 });
  await expect(lack).rejects.toThrowErrorMatchingInlineSnapshot(`
    [OperatorError: The graph lives in Neo4j, and to start it here Java 17 or newer is needed, but none was found. Any of these helps:
      - Install Java 17 or newer (Debian: apt install openjdk-17-jre-headless; macOS: brew install openjdk).
      - Install Maven, which fetches Neo4j once (Debian: apt install maven; macOS: brew install maven).
      - Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j 5.26 or newer that runs already.
      - Run \`docker compose up\` in this folder, which starts Neo4j and watchgraph (compose.yaml).]
  `);
});

test('where Neo4j has been fetched already, Maven is not asked for', async () => {
  await expect(find([], 'filled')).rejects.toThrow(/^(?!.*Install Maven).*Install Java/s);
});

test('a Java that is too old is named', async () => {
  const old = await java('java-11', '11.0.22');
  await expect(find([old], 'empty')).rejects.toThrow(/all that was found is too old: \S+java-11\/java is 11\.0\.22\./);
});

test('with Java but without Maven, only Maven is asked for', async () => {
  const path = [await java('java-17', '17.0.15')];
  await expect(find(path, 'empty')).rejects.toThrow(/Maven is needed(?!.*Install Java).*Install Maven.*NEO4J_URI/s);
});

test('with both there is something to fetch with, and with a filled cache nothing to fetch', async () => {
  const path = [await java('java-21', '21.0.2'), await withProgram('maven', 'mvn')];
  expect(await find(path, 'empty')).toMatchObject({ java: { major: 21 }, mvn: expect.stringContaining('mvn') });
  expect(await find(path, 'filled')).toMatchObject({ java: { major: 21 }, mvn: null });
});
