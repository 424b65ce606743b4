/** What becomes known after everything was entered: new names, mistakes taken back, copies found out. */
import type { ChangeSet } from '../../ledger/change-set.ts';
import type { Content } from './content.ts';
import type { Dice } from './dice.ts';
import { organizationNames } from './names.ts';
import { periodOf } from './saying.ts';

/** One record or what belongs together with it: it stays in one revision. */
export type Group = Partial<ChangeSet['put']> & { close?: readonly string[] };

/** New names, with the old one as a former name, and claims retracted or no longer said. */
export const corrections = (dice: Dice, { entries, between, disputes }: Content): readonly Group[] => {
  const standing = new Set(disputes.flatMap(({ claim, disputes: disputed }) => [claim, disputed]));
  const renamed = entries
    .filter(({ entity }) => entity.kind === 'Organization' && dice.chance(0.01))
    .map(({ entity }): Group => {
      const former = entity.names.map((name) => ({ ...name, type: 'former' as const }));
      return { entities: [{ ...entity, names: [...organizationNames(dice), ...former] }] };
    });
  const corrected = between.flatMap((claim): Group[] => {
    const fate = dice.weighted({ kept: 98.5, retracted: 0.5, closed: 0.5, dated: 0.5 });
    if (fate === 'retracted')
      return [{ claims: [{ ...claim, retracted: { by: 'editors', reason: 'It was misread.', on: '2026-01-05' } }] }];
    if (fate === 'closed' && !standing.has(claim.id)) return [{ close: [claim.id] }];
    if (fate === 'dated') return [{ claims: [{ ...claim, period: { edtf: periodOf(dice, claim.predicate) } }] }];
    return [];
  });
  return [...renamed, ...corrected];
};

/** Sources that turn out to repeat another, which moves the origins of what they say. */
export const copiesFound = (dice: Dice, { sources }: Content): readonly Group[] => {
  // An original stays one, so that nothing ever copies itself.
  const copied = new Set(sources.map(({ copyOf }) => copyOf));
  const [originals, free] = [
    sources.slice(0, Math.ceil(sources.length / 10)),
    sources.slice(Math.ceil(sources.length / 10)),
  ];
  const targets = originals.filter(({ copyOf }) => copyOf === undefined);
  return free
    .filter(({ id, copyOf }) => copyOf === undefined && !copied.has(id) && dice.chance(0.02))
    .map((source) => ({ sources: [{ ...source, copyOf: dice.pick(targets).id }] }));
};
