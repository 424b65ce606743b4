import { once } from 'node:events';
import { type AddressInfo, connect as connectTo, createServer } from 'node:net';
import { expect, inject, test } from 'vitest';
import { readConfig } from '../config.ts';
import { cypher } from './cypher.ts';
import { openDatabase } from './open.ts';

const { uri, username, password, database } = inject('neo4j');

const open = (changes: Readonly<Record<string, string>> = {}) => {
  const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  return openDatabase(readConfig({ ...settings, ...changes }), () => {});
};

/** Stands between the driver and Neo4j, and lets Neo4j give itself out for another version of the same length. */
const pretend = async (version: string) => {
  const { port } = new URL(uri);
  const server = createServer((client) => {
    const upstream = connectTo(Number(port), '127.0.0.1');
    client.pipe(upstream).on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    upstream.on('data', (data) => {
      client.write(Buffer.from(data.toString('latin1').replaceAll('5.26.30', version), 'latin1'));
    });
    upstream.on('close', () => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  const own = typeof address === 'object' ? address?.port : address;
  return { uri: `bolt://127.0.0.1:${own}`, close: () => server.close() };
};

test.each(['bolt', 'neo4j'])('a server elsewhere is used over %s://', async (scheme) => {
  const opened = await open({ NEO4J_URI: uri.replace('bolt', scheme) });
  expect(opened.where).toContain('Neo4j 5.26.30 at ');
  expect(await opened.database.read(cypher`RETURN 1 AS one`)).toEqual([{ one: 1 }]);
  await opened.stop();
});

test('a wrong password has a sentence of its own', async () => {
  await expect(open({ NEO4J_PASSWORD: 'wrong-password' })).rejects.toMatchObject({
    exitCode: 3,
    message: `Neo4j at ${uri} refuses user “neo4j” with this password: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  });
});

test('a missing password has one too', async () => {
  await expect(open({ NEO4J_PASSWORD: '' })).rejects.toMatchObject({
    exitCode: 3,
    message: `Neo4j at ${uri} asks for a password: set NEO4J_PASSWORD (and NEO4J_USERNAME, now “neo4j”).`,
  });
});

test('so has a database that does not exist', async () => {
  await expect(open({ NEO4J_DATABASE: 'graph' })).rejects.toMatchObject({
    exitCode: 3,
    message: `Neo4j at ${uri} has no database “graph”: check NEO4J_DATABASE.`,
  });
});

test.each(['5.25.30', '4.44.30'])('and a server of version %s', async (version) => {
  const proxy = await pretend(version);
  try {
    await expect(open({ NEO4J_URI: proxy.uri })).rejects.toMatchObject({
      exitCode: 3,
      message: `Neo4j at ${proxy.uri} is ${version}, which is too old: watchgraph needs 5.26 or newer.`,
    });
  } finally {
    proxy.close();
  }
});

test('a server of a later year is welcome', async () => {
  const proxy = await pretend('2026.08');
  const opened = await open({ NEO4J_URI: proxy.uri });
  expect(opened.where).toContain('Neo4j 2026.08 at ');
  await opened.stop();
  proxy.close();
});
