import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, projectLog } from './session.ts';
import { runListening } from './testing/command-line.ts';
import { dataFolderWith } from './testing/data-folder.ts';

const seed = (...argv: string[]) => runListening(argv, {}, projectLog);

test('check counts what it read, and needs no database', async () => {
  const { code, said } = await seed('check');
  expect(said.at(-1)).toMatch(/^\d+ sources, \d+ entities, \d+ claims, \d+ disputes: no problems\.$/);
  expect(code).toBe(0);
});

test('check tells every problem and ends with 1', async () => {
  const data = await dataFolderWith({ 'sources/gazette.yaml': 'titel: T\ntype: news\n' });
  const { code, told } = await seed('check', '--data', data);
  expect(told.map((line) => line.replace(/^.*\//, ''))).toEqual([
    'gazette.yaml:1:1  There is no key “titel” here. Did you mean “title”?',
    'gazette.yaml:1:1  “title” is missing.',
    '2 problems. Nothing was written.',
  ]);
  expect(code).toBe(1);
});

test('check finds what no file and no shipped revision knows', async () => {
  const data = await dataFolderWith({
    'sources/gazette.yaml': 'title: T\ntype: news\nclaims:\n  - { subject: sensetme, founded: 2014, at: p1 }\n',
  });
  const { code, told } = await seed('check', '--data', data);
  expect(told[0]).toMatch(/gazette\.yaml:4:16 {2}There is no entity “sensetme”\. Did you mean “sensetime”\?$/);
  expect(code).toBe(1);
});

test.each([
  [['chekc'], /Did you mean check\?/],
  [['check', 'twice'], /too many arguments/],
  [['plan', '--jsn'], /Did you mean --json\?/],
  [['apply', '-m'], /argument missing/],
  [['check', '--data', join(dataFolder, 'nowhere')], /There is no data folder at/],
])('%j is wrong usage, code 2', async (argv, message) => {
  const { code, told } = await seed(...argv);
  expect(told.join('\n')).toMatch(message);
  expect(code).toBe(2);
});

test.each(['check', 'plan', 'apply', 'verify', 'ship'])('%s explains itself', async (command) => {
  const { code, said } = await seed(command, '--help');
  expect(said.join('\n')).toMatch(`Usage: seed ${command}`);
  expect(code).toBe(0);
});

test('help is no mistake, and no command is', async () => {
  expect((await seed('help', 'plan')).code).toBe(0);
  expect((await seed()).code).toBe(2);
});

test('without a database that answers, the code is 3 and the reason a sentence', async () => {
  const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
  const { code, told } = await runListening(['verify'], environment, projectLog);
  expect(told.join('\n')).toMatch(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/);
  expect(code).toBe(3);
});
