import type { ClaimAnswer, DisputeAnswer } from '../../graph/answers.ts';
import { disputesOfClaims } from '../../graph/questions/disputes-of-claims.ts';
import { sentencesOf } from '../../graph/questions/sentences.ts';
import type { Reading } from '../../graph/reading.ts';
import { noFields } from '../../graph/selection.ts';
import type { SentenceParts } from '../../graph/sentence-parts.ts';

/**
 * What it takes to tell the claims of a page: what their sentences name, and what is raised against those that are
 * disputed. It is asked once for all lists of the page.
 */
export interface Background {
  parts: ReadonlyMap<string, SentenceParts>;
  contests: ReadonlyMap<string, readonly DisputeAnswer[]>;
}

export const askBackground = async (reading: Reading, claims: readonly ClaimAnswer[]): Promise<Background> => {
  const ids = [...new Set(claims.map(({ id }) => id))].sort();
  const disputed = [...new Set(claims.filter(({ status }) => status === 'disputed').map(({ id }) => id))].sort();
  const [parts, contests] = await Promise.all([
    sentencesOf(reading, ids),
    disputesOfClaims(reading, disputed, 'disputedBy', noFields),
  ]);
  const others = [...contests.values()].flat().map(({ claim }) => claim.id);
  const more = await sentencesOf(reading, [...new Set(others)].filter((id) => !parts.has(id)).sort());
  return { parts: new Map([...parts, ...more]), contests };
};

export const partsOf = ({ parts }: Background, { id }: ClaimAnswer): SentenceParts => {
  const found = parts.get(id);
  if (found === undefined) throw new Error(`What the sentence of ${id} names was not asked.`);
  return found;
};
