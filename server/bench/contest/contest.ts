/** Everybody who is measured, on one graph, for as long as the work takes. */
import { connect, type Database } from '../../neo4j/database.ts';
import { readRunning } from '../../neo4j/local/running.ts';
import type { Progress } from '../../progress.ts';
import { type Sample, sampleOf } from '../questions/sample.ts';
import { type Contestant, startPeer, startRaw, startWatchgraphProcess } from './contestants.ts';
import { memoryOf } from './process-figures.ts';

export interface Contest {
  raw: Contestant;
  watchgraph: Contestant;
  /** Those that take part, the floor first. */
  contestants: readonly Contestant[];
  sample: Sample;
  /** The bench’s own connection, for what no contestant is asked. */
  database: Database;
  /** MiB of each before it was asked anything. */
  idleMemory: Readonly<Record<string, number>>;
}

export interface ContestOptions {
  data: string;
  withPeer: boolean;
  progress: Progress;
}

export const withContest = async <T>(
  { data, withPeer, progress }: ContestOptions,
  work: (contest: Contest) => Promise<T>,
): Promise<T> => {
  progress(`Starting watchgraph on ${data}.`);
  const watchgraph = await startWatchgraphProcess(data);
  const started = [watchgraph];
  try {
    const running = await readRunning(data);
    if (running === null) throw new Error(`The server on ${data} does not say where its database is.`);
    const database = connect(running);
    try {
      progress('Choosing what to ask about.');
      const sample = await sampleOf(database);
      progress('Starting the others.');
      const raw = await startRaw(running);
      started.unshift(raw);
      if (withPeer) started.push(await startPeer(running, sample.at));
      const idleMemory = Object.fromEntries(started.map(({ name, process }) => [name, memoryOf(process.pid)]));
      return await work({ raw, watchgraph, contestants: started, sample, database, idleMemory });
    } finally {
      await database.close();
    }
  } finally {
    for (const contestant of started) {
      contestant.client.close();
      await contestant.process.stop();
    }
  }
};
