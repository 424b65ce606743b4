import type { SurvivorOf } from '../../record/ids.ts';
import type { ClaimRecord, ValueRecord } from '../../record/records.ts';
import type { Problem } from '../problem.ts';
import { counts, type Prospect } from '../prospect.ts';
import { exceeds, largest } from './decimal.ts';
import { problem } from './report.ts';

interface Sum {
  claim: ClaimRecord;
  round: string;
  currency: string;
  amount: string;
}

const exact = (claim: ClaimRecord, round: string | undefined, value: ValueRecord | undefined): Sum[] =>
  claim.modality === 'asserted' &&
  counts(claim) &&
  round !== undefined &&
  value?.type === 'money' &&
  value.precision === 'exact' &&
  value.amount !== undefined
    ? [{ claim, round, currency: value.currency, amount: value.amount }]
    : [];

const grouped = (sums: readonly Sum[], key: (sum: Sum) => string): Map<string, [Sum, ...Sum[]]> => {
  const groups = new Map<string, [Sum, ...Sum[]]>();
  for (const sum of sums) {
    const group = groups.get(key(sum));
    if (group) group.push(sum);
    else groups.set(key(sum), [sum]);
  }
  return groups;
};

const largestOf = ([first, ...rest]: readonly [Sum, ...Sum[]]): string =>
  largest([first.amount, ...rest.map((sum) => sum.amount)]);

/**
 * Parts that exceed their round, exact and asserted, in one currency. Within one source it is an error of the entry;
 * across sources it may be a disagreement, which only deserves a look. Rounds, and investors, that were merged are one.
 */
export const partsOverRound = (claims: Iterable<ClaimRecord>, survivorOf: SurvivorOf, across: boolean): Problem[] => {
  const all = [...claims];
  const wholes = all.flatMap((claim) => (claim.predicate === 'amount' ? exact(claim, claim.subject, claim.value) : []));
  const parts = all.flatMap((claim) =>
    claim.predicate === 'INVESTED_IN' ? exact(claim, claim.object, claim.qualifiers?.amount) : [],
  );
  const key = ({ claim, round, currency }: Sum) =>
    JSON.stringify([survivorOf(round), currency, across ? '' : claim.source]);
  const partsOf = grouped(parts, key);
  return [...grouped(wholes, key)].flatMap(([group, [whole, ...others]]) => {
    // An investor whom several claims name has put in the money once.
    const byInvestor = [...grouped(partsOf.get(group) ?? [], ({ claim }) => survivorOf(claim.subject)).values()].map(
      largestOf,
    );
    const limit = largestOf([whole, ...others]);
    if (!exceeds(byInvestor, limit)) return [];
    const where = across ? 'The sources together' : 'The source';
    return problem(
      'BAD_SUM',
      whole.claim.id,
      'value',
      `${where} give parts of ${whole.round} that exceed its ${limit} ${whole.currency}.`,
    );
  });
};

export const roundRules = ({ claims, survivorOf }: Prospect): Problem[] =>
  partsOverRound(claims.values(), survivorOf, false);

/** Sums across sources, less what one source alone gets wrong. */
export const roundWarnings = ({ claims, survivorOf }: Prospect): Problem[] =>
  partsOverRound(claims.values(), survivorOf, true);
