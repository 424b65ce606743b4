import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asking, openQuestions } from './asking.ts';
import { holding, said } from './matching.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await openQuestions();
});
afterAll(() => asking.close());

test('q11: about 400 municipalities are to collaborate: a plan, and disputed', async () => {
  expect((await asking.ask('q11-municipalities')).at('claims.nodes')).toMatchObject([
    said('viper-municipalities.plannedMunicipalities', 'p5:1161-1238#2e193c0f24ba7098', {
      value: { number: '400', unit: 'municipalities', precision: 'ABOUT' },
      modality: 'PLANNED',
      status: 'DISPUTED',
    }),
  ]);
});

test('q15: the Chinese authorities are interested', async () => {
  expect((await asking.ask('q15-interested-body')).at('claims.nodes')).toMatchObject([
    said('chinese-authorities.INTERESTED_IN.viper', 'p5:1610-1667#311089129dcb04b7', {
      subject: { id: 'chinese-authorities', kind: 'GOVERNMENT_BODY' },
    }),
  ]);
});

test('q16: the plan was announced in July 2017, by the State Council as the editors read it', async () => {
  expect((await asking.ask('q16-national-plan')).at('claims.nodes')).toMatchObject([
    said('state-council-cn.ISSUED.cn-ngaidp-2017', 'p6:1710-1795#22e6a54507267f1c', {
      subject: { id: 'state-council-cn' },
      period: { edtf: '2017-07' },
      note: expect.stringContaining('editors'),
    }),
  ]);
});

test('q25: three rights are at stake, all inferred, none named', async () => {
  const answer = await asking.ask('q25-rights');
  expect(answer.all('claims.nodes.object.id').sort()).toEqual(['children', 'mass-surveillance', 'privacy']);
  expect(answer.all('claims.nodes.basis')).toEqual(['INFERRED', 'INFERRED', 'INFERRED']);
  for (const note of answer.all('claims.nodes.note')) expect(note).toMatch(/does not name/);
  expect(answer.all('claims.nodes.locator.text').sort()).toEqual([
    'p4:921-975#45aad4566d6ee429',
    'p5:1379-1480#130f0818aadda7fc',
    'p5:1496-1608#56a47c7836441b06',
  ]);
});

test('q34: figures of several years stand side by side', async () => {
  expect((await asking.ask('q34-cameras-by-year')).all('claims.nodes')).toEqual(
    holding(
      { period: { edtf: '2016' }, value: { number: '176000000', precision: 'EXACT' }, attribution: 'IHS Markit' },
      { period: { edtf: '2018' }, value: { number: '170000000', precision: 'EXACT' }, status: 'DISPUTED' },
      { period: { edtf: '2019-05' }, value: { number: '200000000', precision: 'ABOUT' }, status: 'LIVE' },
    ),
  );
});

test('q36: what is planned around Viper is drawn as planned, and nothing else', async () => {
  const answer = await asking.ask('q36-only-planned');
  expect(answer.all('neighbourhood.relations.id').sort()).toEqual([
    'DEPLOYS.chinese-municipalities.viper-municipalities.planned',
    'PARTNERS_WITH.chinese-municipalities.sensetime.planned',
    'USES.viper-municipalities.viper.planned',
  ]);
  expect(new Set(answer.all('neighbourhood.relations.modality'))).toEqual(new Set(['PLANNED']));
});
