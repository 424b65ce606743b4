import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { claimRecord } from '../record/records.ts';
import type { Background } from './background.ts';
import { originOf, type SeenClaim, type Surroundings } from './project.ts';
import type { Ask } from './stored-shapes.ts';
import { survivorIn } from './survivors.ts';
import { OPEN } from './versions.ts';

const seen = z.array(z.strictObject({ content: z.string(), addedIn: z.int() }));
const seenClaims = (rows: unknown): SeenClaim[] =>
  seen.parse(rows).map(({ content, addedIn }) => ({ record: claimRecord.parse(JSON.parse(content)), addedIn }));

/** Open claims by id; those that are closed are left out. */
export const readOpenClaims = async (ask: Ask, ids: Iterable<string>): Promise<readonly SeenClaim[]> =>
  seenClaims(
    await ask(
      cypher`UNWIND $ids AS id MATCH (c:Claim {id: id, removedIn: $open})
        RETURN c.content AS content, c.addedIn AS addedIn`,
      { ids: [...ids], open: OPEN },
    ),
  );

/** Open claims by the line that they would speak for if nothing were merged. */
export const readClaimsOfLines = async (ask: Ask, lines: Iterable<string>): Promise<readonly SeenClaim[]> =>
  seenClaims(
    await ask(
      cypher`UNWIND $lines AS line MATCH (c:Claim {line: line, removedIn: $open})
        RETURN c.content AS content, c.addedIn AS addedIn`,
      { lines: [...lines], open: OPEN },
    ),
  );

const ids = z.array(z.strictObject({ id: z.string() }));

/** What decides how some claims are drawn beside themselves: who disputes them, and what their sources go back to. */
export const readSurroundings = async (
  ask: Ask,
  claims: readonly SeenClaim[],
  { copies, survivors }: Background,
): Promise<Surroundings> => {
  const rows = await ask(
    cypher`UNWIND $ids AS id MATCH (d:Dispute {disputes: id, removedIn: $open})
      MATCH (by:Claim {id: d.claim, removedIn: $open}) WHERE NOT by.retracted RETURN DISTINCT id`,
    { ids: claims.map((claim) => claim.record.id), open: OPEN },
  );
  return {
    disputed: new Set(ids.parse(rows).map((row) => row.id)),
    originOf: (source) => originOf(source, copies),
    survivorOf: survivorIn(survivors),
  };
};
