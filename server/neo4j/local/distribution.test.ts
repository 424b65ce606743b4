import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { distributionFolder, fetchDistribution, isComplete, jarFolder } from './distribution.ts';

let cache: string;
let distribution: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'watchgraph-cache-'));
  distribution = distributionFolder(cache);
});
afterEach(() => rm(cache, { recursive: true }));

/** A Maven that does as the script says, in the folder where the jars are wanted. */
const maven = async (script: string): Promise<string> => {
  const file = join(cache, 'mvn');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
};
const working = 'mkdir -p lib repository; sleep 0.2; touch lib/a.jar lib/b.jar repository/c';
const fetchWith = (mvn: string) => fetchDistribution(distribution, mvn, '/java');
const cached = () => readdir(join(distribution, '..'));

test('what was fetched is complete, and nothing else is left', async () => {
  expect(await isComplete(distribution)).toBe(false);
  await fetchWith(await maven(working));
  expect(await isComplete(distribution)).toBe(true);
  expect(await cached()).toEqual(['neo4j-5.26.30']);
  expect((await readdir(distribution)).sort()).toEqual(['complete.json', 'lib', 'pom.xml']);
});

test('two at once do not hurt each other', async () => {
  const mvn = await maven(working);
  await Promise.all([fetchWith(mvn), fetchWith(mvn)]);
  expect(await isComplete(distribution)).toBe(true);
  expect(await cached()).toEqual(['neo4j-5.26.30']);
});

test('whoever comes second leaves the first one’s alone, because a database may run from it', async () => {
  const mvn = await maven(working);
  await fetchWith(mvn);
  const { ino } = await stat(distribution);
  await fetchWith(mvn);
  expect((await stat(distribution)).ino).toBe(ino);
});

test('a failure is told in Maven’s own words, and leaves nothing', async () => {
  const mvn = await maven("mkdir lib; touch lib/a.jar; echo '[ERROR] Unknown host: no network'; exit 1");
  await expect(fetchWith(mvn)).rejects.toMatchObject({
    exitCode: 3,
    message: 'Maven could not fetch Neo4j 5.26.30: Unknown host: no network',
  });
  expect(await cached()).toEqual([]);
});

test('a folder that lost a jar is not complete, and is fetched again', async () => {
  const mvn = await maven(working);
  await fetchWith(mvn);
  await rm(join(jarFolder(distribution), 'b.jar'));
  expect(await isComplete(distribution)).toBe(false);
  await fetchWith(mvn);
  expect(await isComplete(distribution)).toBe(true);
});

test('what an interrupted download left is thrown away, and what another is fetching is not', async () => {
  const parent = join(distribution, '..');
  await mkdir(join(parent, 'fetching-neo4j-5.26.30-4000000-abc'), { recursive: true });
  await mkdir(join(parent, `fetching-neo4j-5.26.30-${process.ppid}-abc`));
  await fetchWith(await maven(working));
  expect((await cached()).sort()).toEqual([`fetching-neo4j-5.26.30-${process.ppid}-abc`, 'neo4j-5.26.30']);
});
