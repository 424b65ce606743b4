import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { exitCodes, OperatorError } from '../../errors.ts';
import { archiveFor } from './archive.ts';
import { hasStore, places } from './data-folder.ts';
import { jarFolder } from './distribution.ts';
import type { Java } from './java.ts';
import { type Kept, keep } from './keeper.ts';

/** What a local Neo4j is made of. */
export interface Installation {
  java: Java;
  distribution: string;
  data: string;
}

const MAIN = 'org.neo4j.server.CommunityEntryPoint';
const ADMIN = 'org.neo4j.cli.AdminTool';

// They only silence warnings.
const openings = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const configuration = (port: number): string => `# Written by watchgraph at every start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
# Half a gigabyte is preallocated for the transaction log otherwise, and all of it kept.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=keep_none
# Every quarter of an hour otherwise. What is not in its place yet must be put there by a stop, which is given ten
# seconds, or by the next start.
db.checkpoint.interval.time=1m
# A clean stop in two seconds instead of ten.
internal.server.bolt.thread_pool_shutdown_wait_time=1s
dbms.usage_report.enabled=false
# LOAD CSV reads any file of the user otherwise, even in READ mode.
dbms.security.allow_csv_import_from_file_urls=false
db.transaction.timeout=15s
server.memory.pagecache.size=256m
`;

/** Sets the password of a database that has never been started. Neo4j's tool reads it from the file, not from its arguments, which every user of the machine can see. */
export const setInitialPassword = async ({ java, distribution, data }: Installation): Promise<void> => {
  if (hasStore(data)) return;
  const place = places(data);
  await mkdir(place.configuration, { recursive: true });
  const command = ['-cp', `${jarFolder(distribution)}/*`, ADMIN, 'dbms', 'set-initial-password', `@${place.password}`];
  await promisify(execFile)(java.file, command, {
    env: { ...process.env, NEO4J_HOME: place.home, NEO4J_CONF: place.configuration },
  });
};

const readConsole = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const READY = /\bStarted\.\s*$/m;
const PATIENCE = 120_000;

/** Waits until Neo4j says that it has started; false when it ended instead, or takes for ever. */
const started = async (kept: Kept, console: string): Promise<boolean> => {
  let over = false;
  void kept.ended.then(() => {
    over = true;
  });
  for (const until = Date.now() + PATIENCE; Date.now() < until && !over; await delay(50))
    if (READY.test(await readConsole(console))) return true;
  return false;
};

/** Starts Neo4j on the port and returns when it answers. */
export const startNeo4j = async ({ java, distribution, data }: Installation, port: number): Promise<Kept> => {
  const place = places(data);
  await mkdir(place.configuration, { recursive: true });
  await mkdir(dirname(place.console), { recursive: true });
  await writeFile(`${place.configuration}/neo4j.conf`, configuration(port));
  const archive = await archiveFor(distribution, java);
  // Planning a statement that is new costs a cold machine seconds while the optimizing compiler takes its cores; the
  // quick compiler alone gives first answers soon, which is what a graph on somebody's own machine needs.
  const memory = ['-Xms128m', '-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const classes = ['-cp', `${jarFolder(distribution)}/*`, MAIN];
  const folders = [`--home-dir=${place.home}`, `--config-dir=${place.configuration}`, '--console-mode'];
  const command = [java.file, ...memory, ...archive.options, ...openings, ...classes, ...folders];
  const kept = await keep(command, place.console, process.env);
  if (await started(kept, place.console)) {
    return {
      ...kept,
      end: async () => {
        const code = await kept.end();
        if (code === 0) await archive.keep();
        return code;
      },
    };
  }
  await kept.end();
  const last = (await readConsole(place.console)).trim().split('\n').slice(-3).join('\n');
  throw new OperatorError(`The local database did not start (${place.console}):\n${last}`, exitCodes.database);
};
