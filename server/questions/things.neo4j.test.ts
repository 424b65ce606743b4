import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asking, openQuestions } from './asking.ts';
import { holding, said } from './matching.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await openQuestions();
});
afterAll(() => asking.close());

test('q08: SenseTime was founded in 2014', async () => {
  const answer = await asking.ask('q08-founded');
  expect(answer.at('entity.founded.best.value')).toEqual({ edtf: '2014' });
  expect(answer.at('entity.founded.best.claims.nodes')).toMatchObject([
    said('sensetime.founded', 'p4:821-835#d420236540191754'),
  ]);
});

test('q09: Viper handles several thousand cameras at once, in real time', async () => {
  const answer = await asking.ask('q09-video-product');
  expect(answer.at('entity.relations.nodes')).toMatchObject([
    { to: { id: 'viper' }, claims: { nodes: [said('sensetime.DEVELOPS.viper', 'p4:985-1041#af6f64f3393f28ce')] } },
  ]);
  expect(answer.all('entity.relations.nodes.to.relations.nodes.to.id')).toContain('video-surveillance');
  const place = 'p4:1062-1158#4302ff2c394d16fc';
  expect(answer.all('entity.relations.nodes.to.claims.nodes')).toEqual(
    holding(
      said('viper.concurrentCameras', place, {
        value: { number: null, unit: 'cameras', asPrinted: 'plusieurs milliers' },
        status: 'DISPUTED',
      }),
      said('viper.capacity', place, { value: { text: expect.stringContaining('in real time') } }),
    ),
  );
});

test('q10: it develops the recognition of faces and of vehicles, and artificial intelligence', async () => {
  const answer = await asking.ask('q10-technologies');
  expect(answer.all('entity.relations.nodes.to.id').sort()).toEqual([
    'artificial-intelligence',
    'facial-recognition',
    'vehicle-recognition',
  ]);
  expect(answer.all('entity.relations.nodes.claims.nodes')).toEqual(
    holding(
      said('sensetime.DEVELOPS.facial-recognition', 'p4:851-975#258be2ec7d0ea24c'),
      said('sensetime.DEVELOPS.vehicle-recognition', 'p4:851-975#258be2ec7d0ea24c'),
    ),
  );
});

test('q13: people must register with a photograph at 16', async () => {
  const answer = await asking.ask('q13-registration-age');
  expect(answer.at('entity.attributes.best.value')).toEqual([{ number: '16', unit: 'years' }]);
  expect(answer.all('entity.attributes.best.claims.nodes.locators.text')).toContain('p5:1379-1480#130f0818aadda7fc');
});

test('q18: Alibaba leads the cloud in China, and SenseTime needs powerful tools', async () => {
  expect((await asking.ask('q18-use-of-alibaba')).all('claims.nodes')).toEqual(
    holding(
      said('alibaba-group.marketPosition.cloud', 'p7:2061-2162#15151cfa45b3f6ca', {
        value: { text: 'Leader of the cloud market in China' },
      }),
      said('sensetime.NEEDS.cloud-computing', 'p7:2188-2275#6d61c62c4318c010', {
        object: { id: 'cloud-computing' },
        modality: 'OPINION',
      }),
    ),
  );
});

test('q20: the article ties one person to Alibaba, without a title', async () => {
  expect((await asking.ask('q20-person-at-alibaba')).at('entity.relations.nodes')).toMatchObject([
    {
      kind: 'HAS_ROLE',
      from: { id: 'jack-ma' },
      claims: { nodes: [said('jack-ma.HAS_ROLE.alibaba-group', 'p8:2391-2411#8355256b317154a9', { role: null })] },
    },
  ]);
});

test('q21: Alibaba’s city is Hangzhou', async () => {
  expect((await asking.ask('q21-city-of-alibaba')).at('entity.relations.nodes')).toMatchObject([
    {
      to: { id: 'hangzhou', type: 'city' },
      qualifiers: [{ key: 'as' }],
      claims: { nodes: [said('alibaba-group.LOCATED_IN.hangzhou', 'p8:2560-2574#3278db7f57b882c4')] },
    },
  ]);
});

test('q23: SenseTime wants to enter banking, autonomous vehicles and mass retail', async () => {
  const sectors = said('', 'p9:2989-3037#7c60cee8a09b6bfe').locator;
  const answer = await asking.ask('q23-new-sectors');
  expect(answer.all('claims.nodes')).toEqual(
    holding(
      { value: { text: 'Enter banking' }, modality: 'PLANNED', locator: sectors },
      { value: { text: 'Enter autonomous vehicles' }, modality: 'PLANNED', locator: sectors },
      { value: { text: 'Enter mass retail' }, modality: 'PLANNED', locator: sectors },
    ),
  );
});

test('q32: Ant Financial runs Smile to Pay, on the technology of Megvii', async () => {
  const answer = await asking.ask('q32-who-runs-smile-to-pay');
  expect(answer.all('entity.operators.nodes.from.id')).toEqual(['ant-financial']);
  expect(answer.all('entity.foundations.nodes.to.id')).toEqual(['face-plus-plus']);
  expect(answer.all('entity.foundations.nodes.to.relations.nodes.from.id')).toEqual(['megvii']);
});

test('q33: SenseTime is in Hong Kong or in Beijing', async () => {
  expect((await asking.ask('q33-seat-of-sensetime')).all('entity.relations.nodes')).toEqual(
    holding(
      { to: { id: 'hong-kong' }, disputed: true, sourceCount: 3 },
      { to: { id: 'beijing' }, disputed: false, sourceCount: 2 },
    ),
  );
});

test('q37: the founder of Alibaba stands here in a public role', async () => {
  const answer = await asking.ask('q37-founder-of-alibaba');
  expect(answer.all('entity.relations.nodes.from.id')).toEqual(['jack-ma']);
  expect(answer.all('entity.relations.nodes.from.publicRole.best.value.text')).toEqual(['founder of Alibaba']);
  expect(answer.all('entity.relations.nodes.claims.nodes.source.id')).toEqual(['identity-week-2017']);
});
