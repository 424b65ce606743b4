import { describe, expect, test } from 'vitest';
import { claimId } from '../record/ids.ts';
import type { ClaimRecord } from '../record/records.ts';
import { checked, codes, holding } from './testing/checking.ts';
import { claim, dispute, entity, putting, source } from './testing/world.ts';

const owns = (more: Partial<ClaimRecord> = {}): ClaimRecord => {
  const record = claim({
    source: 'gazette-1',
    subject: 'acme-optics',
    predicate: 'OWNS',
    object: 'blue-lens',
    ...more,
  });
  return { ...record, id: claimId(record) };
};
const say = (more: Partial<ClaimRecord>) => putting({ claims: [owns(more)] });

describe('a change set is refused', () => {
  test('copies in a circle, each of them told', () => {
    const sources = [source('wire-1', { copyOf: 'herald-1' }), source('herald-1', { copyOf: 'wire-1' })];
    expect(codes(checked(putting({ sources })).problems)).toEqual(['CYCLE copyOf', 'CYCLE copyOf']);
  });

  test('more than 5,000 steps', () => {
    const many = Array.from({ length: 5_001 }, (_, i) => entity(`firm-${i}`, 'Technology'));
    expect(codes(checked(putting({ entities: many })).problems)).toEqual(['TOO_MANY_STEPS']);
  });

  test('closing a claim that another disputes', () => {
    const [one, other] = [owns(), owns({ source: 'wire-1' })];
    const record = dispute({ claim: one.id, disputes: other.id });
    const held = { ...holding(one, other), disputes: new Map([[record.id, record]]) };
    expect(codes(checked(putting({}, [other.id]), held).problems)).toEqual(['STILL_IN_USE']);
    expect(checked(putting({}, [other.id, record.id]), held).problems).toEqual([]);
  });

  test('a second claim without a key, though the first is known', () => {
    const known = owns();
    const changes = putting({ claims: [known, owns({ note: 'Another' })] });
    expect(codes(checked(changes, holding(known)).problems)).toEqual(['GIVEN_TWICE id']);
  });
});

describe('a change set is accepted', () => {
  test('with a later stage beside the plan', () => {
    const stage = (choice: string, key?: string) =>
      claim({
        source: 'gazette-1',
        subject: 'harbour-cameras',
        predicate: 'stage',
        value: { type: 'choice', choice },
        ...(key !== undefined && { key }),
      });
    const deploys = claim({
      source: 'gazette-1',
      subject: 'ministry-of-lamps',
      predicate: 'DEPLOYS',
      object: 'harbour-cameras',
    });
    expect(checked(putting({ claims: [stage('planned'), stage('active', '2020'), deploys] })).problems).toEqual([]);
    expect(checked(putting({ claims: [stage('planned'), { ...deploys, modality: 'planned' }] })).problems).toEqual([]);
  });

  test('with a claim that replaces one that is closed, now or before', () => {
    const replacing = owns({ replaces: owns({ source: 'wire-1' }).id });
    const held = holding(owns({ source: 'wire-1' }));
    expect(checked(putting({ claims: [replacing] }, [owns({ source: 'wire-1' }).id]), held).problems).toEqual([]);
    expect(checked(putting({ claims: [replacing] }), holding(), [owns({ source: 'wire-1' }).id]).problems).toEqual([]);
    expect(codes(checked(putting({ claims: [replacing] }), held).problems)).toEqual(['STILL_IN_USE replaces']);
  });

  test('with a warning where a note names a person', () => {
    const { problems, warnings } = checked(say({ note: 'As THE ADA-EXAMPLE told us.' }));
    expect(problems).toEqual([]);
    expect(codes(warnings)).toEqual(['NAMES_A_PERSON note']);
    expect(checked(say({ note: 'See the ada-examples.' })).warnings).toEqual([]);
  });

  test('with a warning where sources together exceed a round', () => {
    const money = (amount: string) => ({ type: 'money', amount, currency: 'USD', precision: 'exact' }) as const;
    const { problems, warnings } = checked(
      putting({
        claims: [
          claim({ source: 'gazette-1', subject: 'acme-round-2018', predicate: 'amount', value: money('10') }),
          claim({
            source: 'wire-1',
            subject: 'blue-lens',
            predicate: 'INVESTED_IN',
            object: 'acme-round-2018',
            qualifiers: { amount: money('11') },
          }),
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(codes(warnings)).toEqual(['BAD_SUM value']);
  });
});
