import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { removeAbandoned } from './abandoned.ts';
import { OperatorError } from './errors.ts';
import { hashFiles, root } from './hash-files.ts';
import { during, type Progress } from './progress.ts';

const run = promisify(execFile);

const client = join(root, 'client');
const viteFile = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const MARKER = '.built-from';
/** With the number of the building process after it. */
const BUILDING = 'dist-';

/** Where the explorer's built files are served from. */
export const clientFolder = join(client, 'dist');

const isSource = (path: string): boolean =>
  !/^(dist|e2e|bench)\b/.test(path) && !/\.test\.tsx?$/.test(path) && !path.endsWith('.md');

/** The hash of all that the build reads. */
const hashSources = (): Promise<string> => hashFiles(client, isSource);

const builtFrom = (): Promise<string> => readFile(join(clientFolder, MARKER), 'utf8').catch(() => '');

/**
 * Builds the explorer when its sources are others than those it was built from. It is built beside its place and
 * moved there whole, so that two servers that start at once do not serve half of it.
 */
export const buildExplorer = async (progress: Progress): Promise<void> => {
  const sources = await hashSources();
  if ((await builtFrom()) === sources) return;
  await removeAbandoned(client, BUILDING);
  const folder = await mkdtemp(join(client, `${BUILDING}${process.pid}-`));
  try {
    await during(progress, 'Building the explorer', async () => {
      // In a process of its own, because the builder takes several times the memory of the server and never gives it back.
      await run(
        process.execPath,
        [viteFile, 'build', client, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
        // Readers get the same explorer wherever the server was started, also in a test.
        { env: { ...process.env, NODE_ENV: 'production' } },
      );
    });
    await writeFile(join(folder, MARKER), sources);
    if (existsSync(clientFolder)) await rm(clientFolder, { recursive: true, force: true });
    await rename(folder, clientFolder);
  } catch (error) {
    if ((await builtFrom()) === sources) return;
    throw new OperatorError(`The explorer could not be built: ${error instanceof Error ? error.message : error}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const documentsFile = z.array(
  z.object({ id: z.string(), text: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }),
);

/** A document that the explorer asks by its id, with variables as it sends them. */
export type ExplorerDocument = z.infer<typeof documentsFile>[number];

/** The documents that the built explorer asks. */
export const explorerDocuments = async (): Promise<readonly ExplorerDocument[]> =>
  documentsFile.parse(JSON.parse(await readFile(join(clientFolder, 'documents.json'), 'utf8')));
