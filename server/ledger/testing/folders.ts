import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for a log that goes when the work is done. */
export const withLogFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'watchgraph-log-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A folder for a log that goes when the test ends. */
export const newLogFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'watchgraph-log-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A copy of a log, to be damaged. */
export const copyOfLog = async (folder: string): Promise<string> => {
  const copy = await newLogFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
};
