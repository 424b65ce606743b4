import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keep } from '../neo4j/local/keeper.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** watchgraph in a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  pid: number;
  /** Where it answers, once it has said so; rejects when it ends instead. */
  address: Promise<string>;
  /** All that it has printed. */
  printed(): Promise<string>;
  /** The exit code; 128 and the signal's number where one ended it. */
  ended: Promise<number>;
  /** Asks it to end, as Ctrl-C would, and returns the exit code. */
  stop(): Promise<number>;
}

/** Starts the server with these settings over those of the test run. It ends with the test run, however that ends. */
export const startServer = async (
  settings: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<ServerProcess> => {
  const folder = await mkdtemp(join(tmpdir(), 'watchgraph-server-'));
  const console = join(folder, 'console.log');
  const command = [process.execPath, '--import', import.meta.resolve('tsx'), join(root, 'server/main.ts'), ...options];
  const kept = await keep(command, console, {
    ...process.env,
    NEO4J_URI: '',
    PORT: '0',
    WATCHGRAPH_DATA: join(folder, 'data'),
    ...settings,
  });
  const printed = () => readFile(console, 'utf8');

  let over = false;
  const ended = kept.ended.then((code) => {
    over = true;
    return code;
  });
  const address = (async () => {
    for (;;) {
      const last = over;
      const told = /watchgraph is at (\S+)\n/.exec(await printed());
      if (told?.[1]) return told[1];
      if (last) throw new Error(`The server ended: ${await printed()}`);
      await delay(50);
    }
  })();
  // Whoever waits for the end alone need not hear that there is no address.
  address.catch(() => {});
  return {
    pid: kept.program.pid,
    address,
    printed,
    ended,
    stop: async () => {
      const code = await kept.end();
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
};
