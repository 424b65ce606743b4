import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asking, openQuestions } from './asking.ts';
import { holding, said } from './matching.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await openQuestions();
});
afterAll(() => asking.close());

test('q40: Temasek backed a company that develops facial recognition and is to work with municipalities', async () => {
  asking.sent();
  const answer = await asking.ask('q40-state-investors');
  // One reads the newest revision, the other holds every condition.
  expect(asking.sent()).toHaveLength(2);
  expect(answer.all('entities.nodes.id')).toEqual(['temasek']);
  expect(answer.all('entities.nodes.relations.nodes.claims.nodes')).toEqual(
    holding(said('temasek.INVESTED_IN.sensetime-round-2018', 'p3:714-766#2dc1d2ba38ea38d5')),
  );
});

test.each([
  ['before the round', { asOf: '2018-03' }],
  ['of those who already work with municipalities, since that is a plan', { withTheCity: ['ASSERTED'] }],
  ['of those alleged to work with municipalities', { withTheCity: ['ALLEGED'] }],
])('q40: there is none %s', async (_, variables) => {
  expect((await asking.ask('q40-state-investors', variables)).at('entities.totalCount')).toBe(0);
});

test('q41: Temasek and Viper hang together by the round and by SenseTime, surest but for who develops Viper', async () => {
  const answer = await asking.ask('q41-paths-to-viper');
  expect(answer.at('paths.paths.relations.id')).toEqual([
    ['INVESTED_IN.temasek.sensetime-round-2018', 'RAISED.sensetime.sensetime-round-2018', 'DEVELOPS.sensetime.viper'],
  ]);
  expect(answer.at('paths.paths.weakest')).toEqual([{ id: 'DEVELOPS.sensetime.viper', sourceCount: 1 }]);
  expect(answer.at('paths.paths.english')).toEqual([expect.stringMatching(/^Temasek Holdings invested in .*TechPulp/)]);
  expect(answer.at('paths.paths.french')).toEqual([expect.stringMatching(/^Temasek a investi dans .*TechPulp/)]);
  expect(answer.at('paths.paths.chinese')).toEqual([expect.stringMatching(/^淡马锡.*TechPulp/)]);
  // The way by the municipalities is a plan, and told as one.
  expect(answer.at('paths.leftOut')).toEqual([
    expect.stringMatching(/Chinese municipalities.*“Chinese municipalities plans to deploy .*” is only planned/),
  ]);
});

test('q41: where plans count, the planned way comes last and is weakest where the editors alone infer it', async () => {
  const answer = await asking.ask('q41-paths-to-viper', { modalities: ['ASSERTED', 'PLANNED'] });
  expect(answer.at('paths.leftOut')).toEqual([]);
  expect(answer.at('paths.paths.weakest')).toEqual([
    { id: 'DEVELOPS.sensetime.viper', sourceCount: 1 },
    { id: 'USES.viper-municipalities.viper.planned', sourceCount: 0 },
  ]);
  expect(answer.at('paths.paths.english')).toEqual([
    expect.not.stringContaining('plans to'),
    expect.stringContaining('plans to use Viper'),
  ]);
});
