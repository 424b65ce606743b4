/** `npm run bench -- server`: one graph after the other, one part after the other, figures as JSON and as tables. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { cypher } from '../neo4j/cypher.ts';
import type { Database } from '../neo4j/database.ts';
import { readRunning } from '../neo4j/local/running.ts';
import type { Progress } from '../progress.ts';
import { type Contest, withContest } from './contest/contest.ts';
import { load } from './load/load.ts';
import { measureCached } from './parts/cached.ts';
import { measureConnections } from './parts/connections.ts';
import { measureFirstUse } from './parts/first-use.ts';
import { measureHostile } from './parts/hostile.ts';
import { measureQuestions } from './parts/questions.ts';
import { soak } from './parts/soak.ts';
import { measureStart } from './parts/start.ts';
import type { GraphFigures, Measured } from './results.ts';
import { tablesOf } from './tables.ts';

export const parts = ['questions', 'start', 'firstUse', 'cached', 'soak', 'connections', 'hostile'] as const;
export type Part = (typeof parts)[number];

export interface MeasureOptions {
  /** Folders with a loaded graph each; without any, graphs of 10,000 and 100,000 entities are made. */
  data: readonly string[];
  parts: ReadonlySet<Part>;
  /** Ids of questions, or null for all. */
  only: ReadonlySet<string> | null;
  withPeer: boolean;
  /** Requests of each contestant and question. */
  n: number;
  /** Milliseconds of each window under load. */
  window: number;
  /** Requests of the soak. */
  requests: number;
  connections: number;
  /** Where the figures are written. */
  out: string;
}

const progress: Progress = (sentence) => void process.stderr.write(`${sentence}\n`);

const SIZES = [10_000, 100_000];

/** Folders in the cache, each made once. */
const ownFolders = async (): Promise<readonly string[]> => {
  const cache = join(readConfig(process.env).XDG_CACHE_HOME ?? '', 'watchgraph', 'bench');
  const folders: string[] = [];
  for (const entities of SIZES) {
    const data = join(cache, String(entities));
    // Written last of all by a load that came to its end.
    const whole = join(data, 'loaded');
    if (!existsSync(whole)) {
      await load({ data, entities, seed: 1 });
      await writeFile(whole, '');
    }
    folders.push(data);
  }
  return folders;
};

export const measure = async (options: MeasureOptions): Promise<void> => {
  const folders = options.data.length > 0 ? options.data : await ownFolders();
  const graphs: GraphFigures[] = [];
  let tables = '';
  await mkdir(options.out, { recursive: true });
  for (const data of folders) {
    graphs.push(
      await withContest({ data, withPeer: options.withPeer, progress }, (contest) =>
        measureGraph(contest, data, options),
      ),
    );
    // Written graph by graph, so that what goes wrong with the next does not take what was measured.
    tables = await written({ ...surroundings(), n: options.n, graphs }, options.out);
  }
  process.stdout.write(tables);
};

/** Writes the figures, and hands back their tables. */
const written = async (measured: Measured, out: string): Promise<string> => {
  const tables = tablesOf(measured);
  await writeFile(join(out, 'server.json'), `${JSON.stringify(measured, null, 1)}\n`);
  await writeFile(join(out, 'server.md'), tables);
  return tables;
};

const measureGraph = async (contest: Contest, data: string, options: MeasureOptions): Promise<GraphFigures> => {
  const has = (part: Part): boolean => options.parts.has(part);
  const { n, window, only } = options;
  const size = await sizeOf(contest.database);
  progress(`${size.entities} entities, ${size.claims} claims, ${size.lines} lines.`);
  const connection = options.withPeer ? await readRunning(data) : null;
  return {
    ...size,
    // What has never been asked must be asked first.
    ...(has('firstUse') && {
      firstUse: await measureFirstUse(contest, { n: Math.max(12, Math.ceil(n / 10)), progress }),
    }),
    ...(has('start') && {
      start: await measureStart(contest, { times: 5, peer: connection && { connection, at: contest.sample.at } }),
    }),
    ...(has('questions') && { questions: await measureQuestions(contest, { n, window, only, progress }) }),
    ...(has('cached') && { cached: await measureCached(contest, { n, progress }) }),
    ...(has('hostile') && { hostile: await measureHostile(contest, { n: Math.max(3, Math.ceil(n / 10)), progress }) }),
    ...(has('connections') && {
      connections: await measureConnections(contest, { connections: options.connections, seconds: 20, progress }),
    }),
    ...(has('soak') && { soak: await soak(contest, { requests: options.requests, progress }) }),
  };
};

const counts = z.array(z.strictObject({ entities: z.int(), claims: z.int(), lines: z.int(), degree: z.int() }));

const sizeOf = async (database: Database) => {
  const [row] = counts.parse(
    await database.read(
      cypher`CALL () { MATCH (e:Entity) RETURN count(e) AS entities, max(COUNT { (e)-[r]-(:Entity) WHERE r.removedIn = 2147483647 }) AS degree }
        CALL () { MATCH (c:Claim) WHERE c.removedIn = 2147483647 RETURN count(c) AS claims }
        CALL () { MATCH (:Entity)-[r]->(:Entity) WHERE r.removedIn = 2147483647 RETURN count(r) AS lines }
        RETURN entities, claims, lines, degree`,
      {},
      { timeout: 300_000 },
    ),
  );
  if (!row) throw new Error('The graph cannot be counted.');
  return row;
};

const surroundings = () => ({
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
});
