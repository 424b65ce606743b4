import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { relationIdOf } from '../record/ids.ts';
import type { ChangeSet } from './change-set.ts';
import { originOf } from './project.ts';
import type { Copies } from './stored-claims.ts';
import { type Ask, formOf } from './stored-shapes.ts';
import { OPEN } from './versions.ts';

const lineRows = z.array(z.strictObject({ line: z.string() }));
const claimRows = z.array(z.strictObject({ claim: z.string() }));

const linesOfClaims = async (ask: Ask, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const rows = await ask(
    cypher`UNWIND $ids AS id MATCH (c:Claim {id: id, removedIn: $open}) WHERE c.line IS NOT NULL
      RETURN DISTINCT c.line AS line`,
    { ids, open: OPEN },
  );
  return lineRows.parse(rows).map((row) => row.line);
};

const linesOfSources = async (ask: Ask, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const rows = await ask(
    cypher`UNWIND $ids AS id MATCH (:Source {id: id})<-[:STATED_IN]-(c:Claim {removedIn: $open})
      WHERE c.line IS NOT NULL RETURN DISTINCT c.line AS line`,
    { ids, open: OPEN },
  );
  return lineRows.parse(rows).map((row) => row.line);
};

/** The claims that a change set says or no longer says. */
const changedClaims = ({ put, close }: ChangeSet): string[] => [
  ...put.claims.map((claim) => claim.id),
  ...close.filter((id) => formOf(id) === 'claim'),
];

/**
 * After the records are written: the lines whose claims, disputes or origins may differ now. Disputes count or not by
 * the claim that makes them, so a retraction reaches the lines of what it disputed.
 */
export const linesAfter = async (
  ask: Ask,
  changes: ChangeSet,
  { number, before, after }: { number: number; before: Copies; after: Copies },
): Promise<readonly string[]> => {
  const disputes = [
    ...changes.put.disputes.map(({ id }) => id),
    ...changes.close.filter((id) => formOf(id) === 'dispute'),
  ];
  const rows = await ask(
    cypher`CALL () {
        UNWIND $disputes AS id MATCH (d:Dispute {id: id}) WHERE d.addedIn <= $number AND d.removedIn >= $number RETURN d
        UNION
        UNWIND $claims AS id MATCH (d:Dispute {claim: id}) WHERE d.removedIn >= $number RETURN d
      }
      RETURN DISTINCT d.disputes AS claim`,
    { disputes, claims: changedClaims(changes), number },
  );
  const targets = claimRows.parse(rows).map((row) => row.claim);
  const sources = new Set([...before.keys(), ...after.keys()]);
  const moved = [...sources].filter((source) => originOf(source, before) !== originOf(source, after));
  return [
    ...changes.put.claims.flatMap((claim) => relationIdOf(claim) ?? []),
    ...(await linesOfClaims(ask, targets)),
    ...(await linesOfSources(ask, moved)),
  ];
};
