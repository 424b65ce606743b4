import { claimTexts } from '../record/claim-texts.ts';
import type { ClaimRecord } from '../record/records.ts';
import { sinceToken } from '../record/since.ts';
import { textTokens } from '../record/spelling/tokens.ts';

/** What full text finds a claim by. What is retracted is found by its id alone. */
export const saidIn = (claim: ClaimRecord, number: number): Record<string, string | undefined> => {
  if (claim.retracted) return {};
  const { own, crossed } = textTokens(claimTexts(claim).map(({ text }) => text));
  if (own === '') return {};
  const ends = [claim.subject, ...(claim.object === undefined ? [] : [claim.object])];
  return {
    said: own,
    saidCrossed: crossed === '' ? undefined : crossed,
    about: ends.join(' ').replaceAll('-', ' '),
    since: sinceToken(number),
  };
};
