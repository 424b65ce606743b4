/** How long it takes until a schema stands, in processes of their own. */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Connection } from '../../neo4j/database.ts';
import type { Contest } from '../contest/contest.ts';
import { startPeer } from '../contest/contestants.ts';
import { type Spread, spreadOf } from '../contest/figures.ts';
import { startProcess } from '../contest/started.ts';

export interface StartResult {
  /** Milliseconds from the import of the schema’s first file to the finished schema. */
  watchgraphSchema: Spread;
  /** Of the peer: to build its schema, without the import. */
  peerSchema?: Spread;
  /** Milliseconds from starting the server’s process to its first answer, database included. */
  watchgraphProcess: number;
}

const schemaMs = z.object({ schemaMs: z.number() });
const timeOf = (line: string): number => schemaMs.parse(JSON.parse(line)).schemaMs;

export const measureStart = async (
  { watchgraph }: Contest,
  { times, peer }: { times: number; peer: { connection: Connection; at: number } | null },
): Promise<StartResult> => {
  const script = fileURLToPath(new URL('./schema-start.ts', import.meta.url));
  const own: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < times; i++) {
    const started = await startProcess(script, { environment: {}, ready: /"port":(\d+)/ });
    own.push(timeOf(started.line));
    await started.stop();
    if (peer === null) continue;
    const contestant = await startPeer(peer.connection, peer.at);
    others.push(timeOf(contestant.process.line));
    contestant.client.close();
    await contestant.process.stop();
  }
  return {
    watchgraphSchema: spreadOf(own),
    ...(peer !== null && { peerSchema: spreadOf(others) }),
    watchgraphProcess: Math.round(watchgraph.process.took),
  };
};
