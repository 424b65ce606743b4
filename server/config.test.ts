import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { logFolder, readConfig, SETTINGS, settingsHelp } from './config.ts';
import { OperatorError } from './errors.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

test.each(Object.entries(SETTINGS))('%s stands in the README, with its default and help', (name, setting) => {
  const preset = setting.default ? `\`${setting.default}\`` : '';
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
  const cells = row?.split('|').map((cell) => cell.trim());
  expect(cells?.slice(2, 4)).toEqual([preset, setting.help]);
});

test('every setting stands in the help', () => {
  for (const name of Object.keys(SETTINGS)) expect(settingsHelp()).toContain(name);
});

test('without an environment there are the defaults, and a local database', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 4000,
    HOST: '127.0.0.1',
    NEO4J_URI: null,
    WATCHGRAPH_DATA: `${homedir()}/.local/share/watchgraph`,
    XDG_CACHE_HOME: `${homedir()}/.cache`,
  });
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ PORT: 4000, NEO4J_URI: null });
});

test('the data folder follows the system’s', () => {
  expect(readConfig({ XDG_DATA_HOME: '/srv/data' }).WATCHGRAPH_DATA).toBe('/srv/data/watchgraph');
});

const mistakes = (environment: Record<string, string>): unknown => {
  try {
    return readConfig(environment);
  } catch (error) {
    return error;
  }
};

test('all wrong settings are told at once, each in a sentence', () => {
  const error = mistakes({ PORT: '70000', NEO4J_URI: 'localhost:7687', LOG_LEVEL: 'loud' });
  expect(error).toBeInstanceOf(OperatorError);
  expect(error).toMatchObject({ exitCode: 2 });
  expect(String(error)).toMatchInlineSnapshot(`
    "OperatorError: PORT is “70000”, but must be a number from 0 to 65535.
    NEO4J_URI is “localhost:7687”, but must be an address such as bolt://localhost:7687 or neo4j+s://host.
    LOG_LEVEL is “loud”, but must be one of trace, debug, info, warn, error, fatal, silent."
  `);
});

test.each([
  ['https://graph.example', 'https://graph.example'],
  ['https://graph.example/', 'https://graph.example'],
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
])('the public address %s is %s', (given, address) => {
  expect(readConfig({ PUBLIC_URL: given }).PUBLIC_URL).toBe(address);
});

test.each(['graph.example', 'ftp://graph.example', 'https://graph.example/below', 'https://', 'javascript:alert(1)'])(
  'the public address cannot be %s',
  (given) => {
    expect(String(mistakes({ PUBLIC_URL: given }))).toContain('an address without a path');
  },
);

test('a database elsewhere has log files of its own', () => {
  const elsewhere = readConfig({ NEO4J_URI: 'bolt://db.example:7688', WATCHGRAPH_DATA: '/data' });
  expect(logFolder(elsewhere)).toBe('/data/ledger-db.example-7688-neo4j');
  expect(logFolder(readConfig({ WATCHGRAPH_DATA: '/data' }))).toBe('/data/ledger');
});
