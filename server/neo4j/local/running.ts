import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { isRunning, processRun } from '../../processes.ts';
import { places } from './data-folder.ts';
import { writePrivate } from './private-file.ts';

/** How another command of the same user joins the database of a running server. */
const running = z.object({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  database: z.string(),
  /** Where the explorer answers; null as long as it does not. */
  address: z.string().nullable(),
  server: processRun,
});
export type Running = z.infer<typeof running>;

export const writeRunning = (data: string, content: Running): Promise<void> =>
  writePrivate(places(data).running, `${JSON.stringify(content, null, 2)}\n`);

export const removeRunning = (data: string): Promise<void> => rm(places(data).running, { force: true });

/** The running server's database, or null where none runs. */
export const readRunning = async (data: string): Promise<Running | null> => {
  try {
    const found = running.parse(JSON.parse(await readFile(places(data).running, 'utf8')));
    return isRunning(found.server) ? found : null;
  } catch {
    return null;
  }
};
