import type { Reading } from '../reading.ts';
import { type SentenceParts, sentenceParts } from '../sentence-parts.ts';
import { ofClaims } from './of-claims.ts';

/** What the sentences of some claims name, by their ids. */
export const sentencesOf = (reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, SentenceParts>> =>
  ofClaims(reading, ids, sentenceParts);
