import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { describeProblems } from '../problem.ts';
import { readSeeds } from '../read-seeds.ts';

/** Writes invented seed files into a folder that goes when the test ends. */
export const dataFolderWith = async (files: Readonly<Record<string, string | Buffer>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'watchgraph-seed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeInto(folder, files);
  return folder;
};

/** Adds files to a data folder, or says something else in them. */
export const writeInto = async (folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/** The problems of invented files, one line each, as a person sees them. */
export const problemsOf = async (files: Parameters<typeof dataFolderWith>[0]): Promise<string[]> => {
  const folder = await dataFolderWith(files);
  return describeProblems((await readSeeds(folder)).problems, folder);
};
