import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Terminal } from './terminal.ts';

/** Writes invented seed files into a folder that goes when the test ends. */
export const dataFolderWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'watchgraph-seed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeInto(folder, files);
  return folder;
};

/** Adds files to a data folder, or says something else in them. */
export const writeInto = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/** A terminal that keeps what it was told. */
export const listeningTerminal = (): Terminal & { said: string[]; told: string[] } => {
  const said: string[] = [];
  const told: string[] = [];
  return { said, told, colours: false, out: (line) => void said.push(line), error: (line) => void told.push(line) };
};
