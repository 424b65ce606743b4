/** The claims behind a line by what they say, so that who supports and who contests it can stand side by side. */
import type { ClaimAnswer } from '../api/page-documents.ts';
import type { Contest } from './contests.ts';
import { grouped } from './grouped.ts';

/** What the sources of one origin say: a text and what copies or translates it. */
export interface Origin {
  readonly id: string;
  readonly claims: readonly ClaimAnswer[];
}

/** Claims that say the same: as certain, of the same time, with the same details. */
export interface Statement {
  readonly key: string;
  /** Any of them, for what they have in common. */
  readonly says: ClaimAnswer;
  readonly claims: readonly ClaimAnswer[];
  readonly origins: readonly Origin[];
  /** Denials first: whoever reads the allegation must read them with it. */
  readonly contests: readonly StatementContest[];
}

export interface StatementContest extends Contest {
  readonly denial: boolean;
  /** The claim of the statement that it is against. */
  readonly against: ClaimAnswer;
}

// What is retracted or no longer said must not stand among what supports a line.
const standing = ({ status }: ClaimAnswer): string => (status === 'DISPUTED' ? 'LIVE' : status);

const sayingOf = (claim: ClaimAnswer): string =>
  JSON.stringify([
    claim.predicate,
    claim.modality,
    standing(claim),
    claim.period?.edtf ?? null,
    claim.qualifiers.map(({ key, value }) => JSON.stringify([key, value])).sort(),
  ]);

export const originOf = ({ source }: ClaimAnswer): string => source.copyOf?.id ?? source.id;

const contestsOf = (
  claims: readonly ClaimAnswer[],
  contests: ReadonlyMap<string, readonly Contest[]>,
): readonly StatementContest[] => {
  const against = claims.flatMap((claim) =>
    (contests.get(claim.id) ?? [])
      .filter(({ direction }) => direction === 'disputedBy')
      .map(
        (contest): StatementContest => ({
          ...contest,
          against: claim,
          denial: contest.claim.modality === 'DENIED',
        }),
      ),
  );
  return [...against.filter(({ denial }) => denial), ...against.filter(({ denial }) => !denial)];
};

/** Every claim once, in the statement that it makes; statements and claims stay in the order in which they were given. */
export const statementsOf = (
  claims: readonly ClaimAnswer[],
  contests: ReadonlyMap<string, readonly Contest[]>,
): readonly Statement[] =>
  [...grouped(claims, sayingOf)].flatMap(([key, alike]): Statement[] => {
    const [says] = alike;
    if (!says) return [];
    const origins = [...grouped(alike, originOf)].map(([id, of]) => ({ id, claims: of }));
    return [{ key, says, claims: alike, origins, contests: contestsOf(alike, contests) }];
  });
