import { describe, expect, test } from 'vitest';
import { legsToFold, type Sayings, withFolds } from './folding.ts';
import { visibleEntity, visibleRelation } from './sample.ts';
import type { Visible, VisibleEntity, VisibleRelation } from './visible.ts';

const round: VisibleEntity = { ...visibleEntity('round'), kind: 'FUNDING_ROUND' };
const raised = (more: Partial<VisibleRelation> = {}): VisibleRelation => ({
  ...visibleRelation('company', 'round', { kind: 'RAISED', label: 'raised' }),
  id: 'RAISED.company.round',
  ...more,
});
const invested = (from: string, more: Partial<VisibleRelation> = {}): VisibleRelation => ({
  ...visibleRelation(from, 'round', { kind: 'INVESTED_IN', label: 'invested in', claimCount: 2, sourceCount: 2 }),
  id: `INVESTED_IN.${from}.round`,
  ...more,
});
const picture = (...relations: VisibleRelation[]): Visible => ({
  entities: [visibleEntity('company'), visibleEntity('fund'), round, visibleEntity('shop')],
  relations,
});
const say: Sayings = (reading, via, modality) => `${reading} via ${via}${modality ? ` (${modality})` : ''}`;
const folded = (of: Visible): Visible => withFolds(of, ['round'], new Map(), say);
const whyNot = (...relations: VisibleRelation[]): unknown => legsToFold(round, { relations }, []);

describe('a round', () => {
  test('folds into lines from its investors to who raised it', () => {
    const { entities, relations } = folded(picture(raised(), invested('fund'), invested('shop')));
    expect(entities.map(({ id }) => id)).toEqual(['company', 'fund', 'shop']);
    expect(relations.map(({ from, to, label }) => [from.id, label, to.id])).toEqual([
      ['fund', 'invested in via ROUND', 'company'],
      ['shop', 'invested in via ROUND', 'company'],
    ]);
    expect(relations[0]).toMatchObject({ claimCount: 3, sourceCount: 1, via: 'round' });
  });

  test.each([
    ['ASSERTED', 'ASSERTED', 'ASSERTED', undefined],
    ['ALLEGED', 'ASSERTED', 'ALLEGED', 'ALLEGED'],
    ['PLANNED', 'ASSERTED', 'PLANNED', 'PLANNED'],
    ['ASSERTED', 'ALLEGED', 'ALLEGED', undefined],
    ['PLANNED', 'ALLEGED', 'ALLEGED', 'PLANNED'],
  ] as const)('raised %s and invested in %s: the line is %s', (owner, member, line, ownerModality) => {
    const { relations } = folded(picture(raised({ modality: owner }), invested('fund', { modality: member })));
    expect(relations[0]).toMatchObject({
      modality: line,
      label: ownerModality ? `invested in via ROUND (${ownerModality})` : 'invested in via ROUND',
    });
  });

  test('what is disputed or inferred of a leg is so of the line', () => {
    const { relations } = folded(picture(raised({ inferred: true }), invested('fund', { disputed: true })));
    expect(relations[0]).toMatchObject({ disputed: true, inferred: true });
  });

  test('does not fold without one undisputed raiser, without investors, or where a line would be lost', () => {
    expect(whyNot(invested('fund'))).toBe('no-owner');
    expect(whyNot(raised(), raised({ id: 'RAISED.other.round' }), invested('fund'))).toBe('several-owners');
    const unseen = [{ kind: 'RAISED', direction: 'IN', relations: 1, entities: 1 }] as const;
    expect(legsToFold(round, { relations: [raised(), invested('fund')] }, unseen)).toBe('several-owners');
    expect(whyNot(raised({ disputed: true }), invested('fund'))).toBe('disputed-owner');
    // A filter that hides the other raiser, or the dispute, makes neither go away.
    const passing = { relations: [raised(), invested('fund')] };
    expect(legsToFold(round, passing, [], [raised(), raised({ id: 'RAISED.other.round' })])).toBe('several-owners');
    expect(legsToFold(round, passing, [], [raised({ disputed: true })])).toBe('disputed-owner');
    expect(whyNot(raised())).toBe('no-members');
    const follows = { ...visibleRelation('round', 'shop', { kind: 'FOLLOWS' }), id: 'FOLLOWS.round.shop' };
    expect(whyNot(raised(), invested('fund'), follows)).toBe('other-lines');
    expect(whyNot(raised(), invested('company'))).toBe('other-lines');
  });

  test('unfolds without loss', () => {
    const before = picture(raised(), invested('fund'));
    expect(withFolds(before, [], new Map(), say)).toBe(before);
    expect(folded(picture(invested('fund')))).toEqual(picture(invested('fund')));
  });
});
