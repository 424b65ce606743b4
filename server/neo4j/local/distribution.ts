import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { removeAbandoned } from '../../abandoned.ts';
import { exitCodes, OperatorError } from '../../errors.ts';

/**
 * The local version never follows the Java that was found: a store once opened by a newer Neo4j does not start under
 * this one again, and this one runs on every Java from 17 on.
 */
export const NEO4J_VERSION = '5.26.30';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const MARKER = 'complete.json';
const marker = z.object({ version: z.literal(NEO4J_VERSION), jars: z.number() });

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>watchgraph</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

const run = promisify(execFile);

/** Where the jars of Neo4j are, once they are there. */
export const distributionFolder = (cacheHome: string): string =>
  join(cacheHome, 'watchgraph', `neo4j-${NEO4J_VERSION}`);
export const jarFolder = (distribution: string): string => join(distribution, 'lib');

/** Whether all of Neo4j is there: the marker is written last, and counts the jars. */
export const isComplete = async (distribution: string): Promise<boolean> => {
  try {
    const { jars } = marker.parse(JSON.parse(await readFile(join(distribution, MARKER), 'utf8')));
    return (await readdir(jarFolder(distribution))).length === jars;
  } catch {
    return false;
  }
};

const lastError = (output: string): string =>
  output
    .split('\n')
    .find((line) => line.startsWith('[ERROR]'))
    ?.replace('[ERROR]', '')
    .trim() ?? output.trim();

/**
 * Fetches Neo4j with Maven into a folder of this process alone and renames it when it is whole. Maven's own repository
 * lies in there too, because two Mavens at once may harm a shared one. Whoever comes second finds the folder taken and
 * throws its own away.
 */
export const fetchDistribution = async (distribution: string, mvn: string, javaHome: string): Promise<void> => {
  const parent = join(distribution, '..');
  const prefix = `fetching-neo4j-${NEO4J_VERSION}-`;
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent, prefix);
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  try {
    await writeFile(join(folder, 'pom.xml'), pom);
    const options = [
      '-DoutputDirectory=lib',
      '-DincludeScope=runtime',
      `-Dmaven.repo.local=${join(folder, 'repository')}`,
    ];
    await run(mvn, ['-q', '-B', '-f', join(folder, 'pom.xml'), PLUGIN, ...options], {
      cwd: folder,
      env: { ...process.env, JAVA_HOME: javaHome },
      maxBuffer: 16 * 1024 * 1024,
    });
    await rm(join(folder, 'repository'), { recursive: true, force: true });
    const jars = (await readdir(jarFolder(folder))).length;
    await writeFile(join(folder, MARKER), JSON.stringify({ version: NEO4J_VERSION, jars }));
    if (await isComplete(distribution)) return;
    await rm(distribution, { recursive: true, force: true });
    await rename(folder, distribution);
  } catch (error) {
    if (await isComplete(distribution)) return;
    const output = z.object({ stdout: z.string() }).safeParse(error);
    const reason = output.success && output.data.stdout !== '' ? lastError(output.data.stdout) : String(error);
    throw new OperatorError(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${reason}`, exitCodes.database);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
