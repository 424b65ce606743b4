import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from './server-process.ts';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'watchgraph-main-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

/** Starts a server that is expected not to run, and returns its exit code and all that it says. */
const outcome = async (settings: Readonly<Record<string, string>>, options: readonly string[] = []) => {
  const server = await startServer({ WATCHGRAPH_DATA: data, ...settings }, options);
  const code = await server.ended;
  const printed = await server.printed();
  await server.stop();
  return { code, printed: printed.trim() };
};

test('--help tells the settings and starts nothing', async () => {
  const { code, printed } = await outcome({}, ['--help']);
  expect(code).toBe(0);
  expect(printed).toContain('WATCHGRAPH_DATA');
});

test('an option that does not exist is told', async () => {
  const { code, printed } = await outcome({}, ['--port=5000']);
  expect(code).toBe(2);
  expect(printed).toContain("Unknown option '--port'");
});

test('a wrong setting ends the start with a sentence alone', async () => {
  expect(await outcome({ PORT: 'many' })).toEqual({
    code: 2,
    printed: 'PORT is “many”, but must be a number from 0 to 65535.',
  });
});

test('where no Neo4j answers, the start ends with a sentence that names the address', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  const uri = `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  const { code, printed } = await outcome({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
  expect(code).toBe(3);
  expect(printed.split('\n')).toHaveLength(1);
  expect(printed).toContain(`No Neo4j answers at ${uri}: check NEO4J_URI`);
});

test('a port that is taken is told before a database is started', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  expect(await outcome({ PORT: port })).toEqual({
    code: 1,
    printed: `Port ${port} of 127.0.0.1 is taken: stop what listens there, or set PORT.`,
  });
  holder.close();
});

test('the store of another Neo4j is refused and left as it is', async () => {
  await writeFile(join(data, 'neo4j.version'), '2026.08.1\n');
  const { code, printed } = await outcome({});
  expect(code).toBe(3);
  expect(printed).toContain('was written by Neo4j 2026.08.1');
});
