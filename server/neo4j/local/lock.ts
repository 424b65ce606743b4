import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { OperatorError } from '../../errors.ts';
import { isRunning, processRun, runOf } from '../../processes.ts';
import type { Progress } from '../../progress.ts';
import { places } from './data-folder.ts';
import { writePrivate } from './private-file.ts';

const holder = processRun.extend({
  since: z.string(),
  /** Where the holder answers, once it does. */
  address: z.string().nullable(),
  /** Its database: the keeper, and Java. */
  keeper: processRun.nullable(),
  java: processRun.nullable(),
});
type Holder = z.infer<typeof holder>;

/** The data folder, held by this process. */
export interface Lock {
  /** Adds what has become known. */
  note(known: Partial<Pick<Holder, 'address' | 'keeper' | 'java'>>): Promise<void>;
  release(): Promise<void>;
}

/** A stopping database is given ten seconds by its keeper, and is killed then. */
const PATIENCE = 20_000;

/** What the lock holds: its text, and its holder where that can be read; null where there is no lock. */
const readLock = async (path: string): Promise<{ text: string; holder: Holder | null } | null> => {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return { text, holder: holder.parse(JSON.parse(text)) };
  } catch {
    return { text, holder: null };
  }
};

const inUse = (data: string, { pid, since, address }: Holder): OperatorError =>
  new OperatorError(
    `The data folder ${data} is in use by process ${pid} since ${since}${address ? `, at ${address}` : ''}. ` +
      'Stop that one, or set WATCHGRAPH_DATA to another folder.',
  );

/** Creates the lock with its content in one step, so that nobody ever reads half of it. */
const create = async (path: string, content: Holder): Promise<boolean> => {
  const temporary = `${path}.${process.pid}.part`;
  await writeFile(temporary, JSON.stringify(content), { mode: 0o600 });
  try {
    await link(temporary, path);
    return true;
  } catch {
    return false;
  } finally {
    await rm(temporary, { force: true });
  }
};

/** Waits for the database of a killed holder, and sees to it that it stops where its keeper was killed too. */
const waitForOrphans = async (data: string, { keeper, java }: Holder, progress: Progress): Promise<void> => {
  const left = () => [keeper, java].some((run) => run !== null && isRunning(run));
  if (!left()) return;
  progress('The last watchgraph ended without stopping its database; waiting until its keeper has …');
  const until = Date.now() + PATIENCE;
  if (java && isRunning(java) && !(keeper && isRunning(keeper))) process.kill(java.pid, 'SIGTERM');
  while (left() && Date.now() < until) await delay(100);
  if (left())
    throw new OperatorError(
      `The database of a killed watchgraph still runs in ${data}, as process ${java?.pid}. Stop it.`,
    );
};

/** Removes a lock whose holder has ended, unless another process has just done so and holds it now. */
const bury = async (path: string, text: string): Promise<void> => {
  const grave = `${path}.${process.pid}.stale`;
  try {
    await rename(path, grave);
    if ((await readFile(grave, 'utf8')) !== text) await link(grave, path);
  } catch {
    // Someone else was quicker; the next look tells.
  } finally {
    await rm(grave, { force: true });
  }
};

/** Takes the data folder for this process, or says who holds it. */
export const takeLock = async (data: string, progress: Progress): Promise<Lock> => {
  const path = places(data).lock;
  let mine: Holder = {
    ...runOf(process.pid),
    since: new Date().toISOString(),
    address: null,
    keeper: null,
    java: null,
  };
  while (!(await create(path, mine))) {
    const found = await readLock(path);
    if (found === null) continue;
    if (found.holder && isRunning(found.holder)) throw inUse(data, found.holder);
    if (found.holder) await waitForOrphans(data, found.holder, progress);
    await bury(path, found.text);
  }
  return {
    note: async (known) => {
      mine = { ...mine, ...known };
      await writePrivate(path, JSON.stringify(mine));
    },
    release: () => rm(path, { force: true }),
  };
};
