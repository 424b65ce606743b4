import { setTimeout as delay } from 'node:timers/promises';
import { isRunning } from '../../processes.ts';
import type { Progress } from '../../progress.ts';
import type { Kept } from './keeper.ts';

/** A program that is started again when it ends by itself. */
export interface Revived {
  stop(): Promise<void>;
}

/** Milliseconds before each further attempt; after the last one only the operator can help. */
const PAUSES = [0, 2_000, 10_000, 30_000];
/** When it has run this long since, the attempts are counted anew. */
const STEADY = 120_000;

/** Runs what `start` starts until it is stopped; the first start may fail, later failures are told and tried again. */
export const revive = async (
  start: () => Promise<Kept>,
  progress: Progress,
  pauses: readonly number[] = PAUSES,
): Promise<Revived> => {
  const stopped = new AbortController();
  let current = await start();

  const watch = async (): Promise<void> => {
    for (let attempts = 0; ; attempts++) {
      const began = Date.now();
      const code = await current.ended;
      if (stopped.signal.aborted) return;
      // Perhaps only the keeper was killed; what it kept still holds the port and the store.
      if (isRunning(current.program)) process.kill(current.program.pid, 'SIGKILL');
      if (Date.now() - began > STEADY) attempts = 0;
      const pause = pauses[attempts];
      if (pause === undefined) return progress('The local database does not stay up: restart watchgraph.');
      progress(`The local database ended by itself (code ${code}); starting it again.`);
      await delay(pause, undefined, { signal: stopped.signal });
      current = await start().catch((error: unknown) => {
        progress(error instanceof Error ? error.message : String(error));
        return current;
      });
    }
  };
  const watching = watch().catch((error: unknown) => {
    if (!stopped.signal.aborted) throw error;
  });

  return {
    stop: async () => {
      stopped.abort();
      await current.end();
      await watching;
      // One that was just being started when the stop was asked for.
      await current.end();
    },
  };
};
