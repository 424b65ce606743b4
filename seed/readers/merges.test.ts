import { describe, expect, test } from 'vitest';
import { locate } from '../locate.ts';
import { readSeeds } from '../read-seeds.ts';
import { dataFolderWith, problemsOf } from '../testing/data-folder.ts';

const reading = async (files: Record<string, string>) => (await readSeeds(await dataFolderWith(files))).files;

describe('merges.yaml', () => {
  test('says which ids name one thing, each merged id for itself', async () => {
    const { same } = await reading({
      'merges.yaml':
        '- keep: acme\n  merge: [acme-ltd, acme-inc]\n  reason: One register number.\n- { keep: acme-inc, merge: acme-old, reason: Renamed., by: Ada }\n',
    });
    expect(same).toEqual([
      { id: 'same.acme-ltd', keep: 'acme', merge: 'acme-ltd', reason: 'One register number.' },
      { id: 'same.acme-inc', keep: 'acme', merge: 'acme-inc', reason: 'One register number.' },
      { id: 'same.acme-old', keep: 'acme-inc', merge: 'acme-old', reason: 'Renamed.', by: 'Ada' },
    ]);
  });

  test('that is absent says nothing, and that is empty says that nothing is merged', async () => {
    expect(await reading({})).not.toHaveProperty('same');
    expect(await reading({ 'merges.yaml': '[]\n' })).toMatchObject({ same: [] });
  });

  test.each<[string, string, string]>([
    [
      'that is a map',
      'keep: acme\n',
      'merges.yaml:1:1  The file must be a list of judgements, each beginning with “- ”.',
    ],
    ['without a reason', '- { keep: acme, merge: [b] }\n', 'merges.yaml:1:3  “reason” is missing.'],
    [
      'with an unknown key',
      '- { keep: acme, merg: [b], reason: R }\n',
      'merges.yaml:1:17  There is no key “merg” here. Did you mean “merge”?',
    ],
    ['that merges nothing', '- { keep: acme, merge: [], reason: R }\n', 'merges.yaml:1:24  “merge” is an empty list.'],
    [
      'with what is no id',
      '- { keep: acme, merge: [b, Acme Ltd], reason: R }\n',
      'merges.yaml:1:28  “Acme Ltd” is not an id; ids are lower-case words joined by hyphens.',
    ],
    [
      'that merges an id twice',
      '- { keep: acme, merge: [b], reason: R }\n- { keep: other, merge: [b], reason: R }\n',
      'merges.yaml:2:26  “same.b” stands a second time, after merges.yaml:1. An entity is merged into one other only.',
    ],
  ])('%s is told where', async (_, text, problem) => {
    expect(await problemsOf({ 'merges.yaml': text })).toContain(problem);
  });

  test('places what the ledger says of one merged id at that id', async () => {
    const seeds = await readSeeds(
      await dataFolderWith({ 'merges.yaml': '- keep: acme\n  merge: [b, c]\n  reason: R\n' }),
    );
    const at = (path: string) =>
      locate([{ code: 'UNKNOWN_ID', record: 'same.c', path, message: 'Wrong.' }], seeds).placed.map(
        ({ line, column }) => [line, column],
      );
    expect([at('merge'), at('keep'), at('reason'), at('')]).toEqual([[[2, 14]], [[1, 9]], [[3, 11]], [[2, 14]]]);
  });
});

describe('different.yaml', () => {
  test('says which two ids name two things, in whatever order', async () => {
    const { different } = await reading({ 'different.yaml': '- { entities: [b, a], reason: Two registers. }\n' });
    expect(different).toEqual([{ id: 'different.a.b', entities: ['a', 'b'], reason: 'Two registers.' }]);
  });

  test('names two', async () => {
    expect(await problemsOf({ 'different.yaml': '- { entities: [a, b, c], reason: R }\n' })).toEqual([
      'different.yaml:1:15  “entities” names the two that are different.',
    ]);
  });
});
