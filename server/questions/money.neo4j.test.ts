import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asking, openQuestions } from './asking.ts';
import { holding, said } from './matching.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await openQuestions();
});
afterAll(() => asking.close());

test('q01: the round of April 2018 brought 600 million dollars', async () => {
  const answer = await asking.ask('q01-round-amount');
  expect(answer.at('entity.amount.best.value')).toEqual({ amount: '600000000', currency: 'USD', precision: 'EXACT' });
  expect(answer.all('entity.amount.best.claims.nodes')).toEqual(
    holding(said('sensetime-round-2018.amount', 'p3:395-433#47f2e5ffccdc56f7')),
  );
});

test('q02: Alibaba led it, Temasek and Suning took part', async () => {
  const answer = await asking.ask('q02-round-lead');
  expect(answer.all('entity.relations.nodes')).toHaveLength(3);
  expect(answer.all('entity.relations.nodes')).toEqual(
    holding(
      { roles: ['lead'], from: { id: 'alibaba-group' } },
      { roles: ['participant'], from: { id: 'temasek' } },
      { roles: ['participant'], from: { id: 'suning' } },
    ),
  );
  expect(answer.all('entity.relations.nodes.claims.nodes')).toEqual(
    holding(
      said('alibaba-group.INVESTED_IN.sensetime-round-2018', 'p3:651-712#2e5ff4ad45c7d68c'),
      said('temasek.INVESTED_IN.sensetime-round-2018', 'p3:714-766#2dc1d2ba38ea38d5'),
      said('suning.INVESTED_IN.sensetime-round-2018', 'p3:771-818#3670ad32e02915ff'),
    ),
  );
});

test('q04: in July 2017 it was 410 million dollars, the currency by context', async () => {
  expect((await asking.ask('q04-earlier-round')).at('claims.nodes')).toMatchObject([
    said('sensetime-round-2017.amount', 'p3:435-499#f06fc32442dde550', {
      value: { amount: '410000000', currency: 'USD', precision: 'EXACT' },
      period: { edtf: '2017-07' },
      note: expect.stringContaining('by context'),
    }),
  ]);
});

test('q05: both rounds make 1,010 million dollars', async () => {
  const answer = await asking.ask('q05-both-rounds');
  expect(answer.all('claims.nodes.value.currency')).toEqual(['USD', 'USD']);
  const amounts = answer.all('claims.nodes.value.amount').map(String);
  expect(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)).toBe(1_010_000_000n);
});

test('q06: the valuation is more than 3 billion dollars, and disputed', async () => {
  const answer = await asking.ask('q06-valuation');
  expect(answer.at('claims.nodes')).toMatchObject([
    said('sensetime.valuation', 'p3:501-545#e7ec1bdc7b3f0916', {
      status: 'DISPUTED',
      value: { amount: '3000000000', currency: 'USD', precision: 'MORE_THAN' },
      note: expect.stringContaining('by context'),
    }),
  ]);
});

test('q31: three sources contradict the valuation, one of them with the company’s own denial', async () => {
  const answer = await asking.ask('q31-who-disputes-the-valuation');
  expect(answer.all('claim.disputedBy')).toHaveLength(3);
  expect(answer.all('claim.disputedBy')).toEqual(
    holding(
      {
        by: 'SOURCE',
        claim: {
          id: 'reuters-2018-04-09:sensetime.valuation',
          modality: 'DENIED',
          attribution: 'a spokeswoman of the company',
          attributedTo: [{ id: 'sensetime' }],
        },
      },
      {
        by: 'EDITORS',
        claim: {
          id: 'china-daily-hk-2018-04-10:sensetime.valuation',
          modality: 'ASSERTED',
          value: { amount: '4500000000', currency: 'USD', precision: 'MORE_THAN' },
        },
      },
      { by: 'EDITORS', claim: { id: 'seeking-alpha-2018-04-09:sensetime.valuation', modality: 'ALLEGED' } },
    ),
  );
});

test('q38: each of the three backers of April 2018 is named by two independent sources', async () => {
  const answer = await asking.ask('q38-backers-in-april-2018');
  expect(answer.all('entity.relations.nodes.from.id').sort()).toEqual(['alibaba-group', 'suning', 'temasek']);
  expect(answer.all('entity.relations.nodes.sourceCount')).toEqual([2, 2, 2]);
  expect(answer.all('entity.relations.nodes.timeFit')).toEqual(['CERTAIN', 'CERTAIN', 'CERTAIN']);
});

test('q39: the plan’s sums are in dollars by the article, in yuan by another source', async () => {
  expect((await asking.ask('q39-targets-in-yuan')).all('claims.nodes')).toEqual(
    holding(
      said('cn-ngaidp-2017.target.2020', 'p6:1880-1939#9471a7837f535649', {
        status: 'DISPUTED',
        value: { amount: '20000000000', currency: 'USD', precision: 'EXACT' },
      }),
      said('cn-ngaidp-2017.target.2025', 'p6:1946-1977#d93bc7d748db387d', {
        status: 'DISPUTED',
        value: { amount: '60000000000', currency: 'USD', precision: 'MORE_THAN' },
      }),
      { value: { amount: '150000000000', currency: 'CNY', precision: 'MORE_THAN' } },
      { value: { amount: '400000000000', currency: 'CNY', precision: 'MORE_THAN' } },
      { value: { amount: '1000000000000', currency: 'CNY', precision: 'EXACT' } },
    ),
  );
});
