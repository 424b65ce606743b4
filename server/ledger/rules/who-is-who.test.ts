import { describe, expect, test } from 'vitest';
import type { ChangeSet } from '../change-set.ts';
import { checked, codes, holding } from '../testing/checking.ts';
import { claim, different, entity, putting, same } from '../testing/world.ts';

const held = (...merges: ReturnType<typeof same>[]) => ({
  ...holding(),
  same: new Map(merges.map((record) => [record.id, record])),
});

test('a merge of two of one kind has no problem, nor a chain of them, nor one of persons', () => {
  const { put } = putting({ entities: [entity('eve-example', 'Person', { type: 'founder' })] });
  const role = claim({
    source: 'gazette-1',
    subject: 'eve-example',
    predicate: 'publicRole',
    value: { type: 'text', text: 'Founder' },
  });
  const merges = [
    same('acme-optics', 'blue-lens'),
    same('blue-lens', 'clear-sight'),
    same('deep-watch', 'clear-sight'),
    same('eve-example', 'ada-example'),
  ];
  const { problems, warnings } = checked({ put: { ...put, claims: [role], same: merges }, close: [] });
  expect(problems).toEqual([]);
  expect(warnings.map(({ code, record }) => [code, record])).toEqual([['NAMES_A_MERGED_ID', role.id]]);
});

describe('a judgement is refused', () => {
  test.each<[string, ChangeSet, string]>([
    ['of an unknown id', putting({ same: [same('acme-optik', 'blue-lens')] }), 'UNKNOWN_ID merge'],
    ['into an unknown id', putting({ same: [same('blue-lens', 'acme-optik')] }), 'UNKNOWN_ID keep'],
    ['on a source', putting({ same: [same('wire-1', 'herald-1')] }), 'UNKNOWN_ID merge'],
    ['across kinds', putting({ same: [same('lamp-eye', 'acme-optics')] }), 'NOT_ALLOWED_HERE merge'],
    ['into itself', putting({ same: [same('acme-optics', 'acme-optics')] }), 'CYCLE keep'],
    ['without a reason', putting({ same: [same('acme-optics', 'blue-lens', ' ')] }), 'BAD_TEXT reason'],
    [
      'under an id that does not follow',
      putting({ same: [{ ...same('acme-optics', 'blue-lens'), id: 'same.x' }] }),
      'BAD_ID id',
    ],
    [
      'that merges one id twice',
      putting({ same: [same('acme-optics', 'blue-lens'), same('acme-optics', 'clear-sight')] }),
      'GIVEN_TWICE id',
    ],
    [
      'that parts a thing from itself',
      putting({ different: [different('privacy', 'privacy')] }),
      'NOT_ALLOWED_HERE entities',
    ],
    ['that parts an unknown id', putting({ different: [different('privacy', 'zeal')] }), 'UNKNOWN_ID entities.1'],
  ])('%s', (_, changes, problem) => {
    expect(codes(checked(changes).problems)).toContain(problem);
  });

  test('that leads in a circle, with what is held', () => {
    const before = held(same('acme-optics', 'blue-lens'), same('blue-lens', 'clear-sight'));
    const { problems } = checked(putting({ same: [same('clear-sight', 'acme-optics')] }), before);
    expect(codes(problems)).toEqual(['CYCLE keep', 'CYCLE keep', 'CYCLE keep']);
  });

  test('that contradicts another, wherever on the way they meet', () => {
    const before = held(same('acme-optics', 'blue-lens'), same('clear-sight', 'deep-watch'));
    const parted = { ...before, different: new Map([different('acme-optics', 'clear-sight')].map((d) => [d.id, d])) };
    const joining = checked(putting({ same: [same('deep-watch', 'blue-lens')] }), parted).problems;
    expect(joining.map(({ record }) => record)).toEqual(['same.deep-watch']);
    const parting = checked(putting({ different: [different('acme-optics', 'blue-lens')] }), before).problems;
    expect(parting.map(({ record }) => record)).toEqual(['different.acme-optics.blue-lens']);
  });
});

describe('what was merged counts as one', () => {
  const money = (amount: string) => ({ type: 'money', amount, currency: 'USD', precision: 'exact' }) as const;
  const part = (subject: string, amount: string) =>
    claim({
      source: 'gazette-1',
      subject,
      predicate: 'INVESTED_IN',
      object: 'acme-round-2018',
      qualifiers: { amount: money(amount) },
    });
  const whole = claim({ source: 'gazette-1', subject: 'acme-round-2018', predicate: 'amount', value: money('5') });

  test('an investor of two ids has put the money in once', () => {
    const claims = [whole, part('blue-lens', '4'), part('clear-sight', '4')];
    expect(codes(checked(putting({ claims })).problems)).toEqual(['BAD_SUM value']);
    expect(codes(checked(putting({ claims, same: [same('blue-lens', 'clear-sight')] })).problems)).toEqual([]);
  });

  test('two ids of one thing may carry one identifier', () => {
    const named = ['blue-lens', 'clear-sight'].map((id) =>
      entity(id, 'Organization', { identifiers: { wikidata: 'Q1' } }),
    );
    expect(codes(checked(putting({ entities: named })).problems)).toEqual(['BAD_IDENTIFIER identifiers.wikidata']);
    expect(checked(putting({ entities: named, same: [same('blue-lens', 'clear-sight')] })).problems).toEqual([]);
  });

  test('a summary may rest on what was said of the merged id', () => {
    const owns = claim({ source: 'gazette-1', subject: 'blue-lens', predicate: 'OWNS', object: 'deep-watch' });
    const summarised = entity('clear-sight', 'Organization', {
      summary: { en: { text: 'It owns.', claims: [owns.id] } },
    });
    const saying = { claims: [owns], entities: [summarised] };
    expect(codes(checked(putting(saying)).problems)).toEqual(['NOT_ALLOWED_HERE summary.en.claims.0']);
    expect(checked(putting({ ...saying, same: [same('blue-lens', 'clear-sight')] })).problems).toEqual([]);
  });

  test('what every source calls planned of one id is not asserted of the other', () => {
    const other = entity('harbour-eyes', 'Deployment', { type: 'camera_network' });
    const stage = claim({
      source: 'gazette-1',
      subject: 'harbour-cameras',
      predicate: 'stage',
      value: { type: 'choice', choice: 'planned' },
    });
    const deploys = claim({
      source: 'gazette-1',
      subject: 'ministry-of-lamps',
      predicate: 'DEPLOYS',
      object: 'harbour-eyes',
    });
    const saying = { entities: [other], claims: [stage, deploys] };
    expect(checked(putting(saying)).problems).toEqual([]);
    const merged = checked(putting({ ...saying, same: [same('harbour-eyes', 'harbour-cameras')] })).problems;
    expect(codes(merged)).toEqual(['NOT_ALLOWED_HERE modality']);
  });
});
