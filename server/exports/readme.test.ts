import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formats } from './formats.ts';
import { PARAMETERS } from './parameters.ts';

const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
const cells = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

test('the table of parameters is that of the code', () => {
  const told = cells
    .filter((row) => row.length === 4 && row[1]?.startsWith('`'))
    .map((row) => [row[1]?.replaceAll('`', ''), row[2]]);
  expect(told).toEqual(Object.entries(PARAMETERS));
});

test('the table of formats is that of the code', () => {
  const told = cells
    .filter((row) => row.length === 5 && row[1]?.startsWith('`'))
    .map((row) => [row[1], row[2], row[3]]);
  expect(told).toEqual(formats.map(({ name, ending, help }) => [`\`${name}\``, `\`.${ending}\``, help]));
});

test('whatever the explorer’s address can say, an export takes', async () => {
  const client = await readFile(new URL('../../client/README.md', import.meta.url), 'utf8');
  const [, table = ''] = /## The address is a public API\n([\s\S]*?)\n## /.exec(client) ?? [];
  const names = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name ?? '');
  expect(names).toContain('entities');
  expect(names.filter((name) => !Object.hasOwn(PARAMETERS, name))).toEqual([]);
});
