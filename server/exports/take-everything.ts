import { everyUndrawnClaim, wholeClaim } from '../graph/batches/claims.ts';
import { everyDispute } from '../graph/batches/disputes.ts';
import { everyEntity } from '../graph/batches/entities.ts';
import { glance, wholeLine } from '../graph/batches/line-tellings.ts';
import { everyLine } from '../graph/batches/lines.ts';
import { everySource } from '../graph/batches/sources.ts';
import { claimTotal, entityTotal, lineTotals, sourceTotal } from '../graph/batches/totals.ts';
import type { Reading } from '../graph/reading.ts';
import { anyRelation } from '../graph/relation-test.ts';
import { type Counts, countLines, nothingCounted } from './counts.ts';
import { claimsOfLines, withoutLines, withSources } from './take.ts';
import type { Contents, TakenClaim } from './taken.ts';

async function* everyClaim(reading: Reading): AsyncGenerator<readonly TakenClaim[]> {
  yield* claimsOfLines(reading, everyLine(reading, anyRelation, glance));
  yield* withoutLines(everyUndrawnClaim(reading, wholeClaim));
}

/** The whole graph at a revision, what is retracted and said but not drawn included. */
export const takeEverything = async (reading: Reading): Promise<Contents & { counts: Counts }> => {
  const counts = nothingCounted();
  for (const { lines, ...sort } of await lineTotals(reading)) countLines(counts, sort, lines);
  counts.entities = await entityTotal(reading);
  counts.claims = await claimTotal(reading);
  counts.sources = await sourceTotal(reading);
  return {
    counts,
    entities: () => everyEntity(reading),
    lines: () => withSources(reading, everyLine(reading, anyRelation, wholeLine)),
    claims: () => everyClaim(reading),
    disputes: () => everyDispute(reading),
    sources: () => everySource(reading),
  };
};
