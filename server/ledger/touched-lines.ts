import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { relationKindList } from '../ontology/index.ts';
import type { RelationKindDefinition } from '../ontology/shape.ts';
import { relationIdOf } from '../record/ids.ts';
import { type Background, movedSources } from './background.ts';
import type { ChangeSet } from './change-set.ts';
import { type Ask, formOf } from './stored-shapes.ts';
import { movedIds, survivorIn } from './survivors.ts';
import { OPEN } from './versions.ts';
import { drawnLine } from './written-lines.ts';

const lineRows = z.array(z.strictObject({ line: z.string() }));
const claimRows = z.array(z.strictObject({ claim: z.string() }));
const movedRows = z.array(z.strictObject({ claim: z.string(), line: z.string() }));

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

/** Kinds whose lines name an entity beside their ends. */
const naming = relationKindList
  .filter((definition: RelationKindDefinition) => definition.identity?.value === 'entity')
  .map(({ kind }) => kind);

/** The claims that name an id that moved, with the line that they would speak for if nothing were merged. */
export const claimsMoved = async (
  ask: Ask,
  before: Background,
  after: Background,
): Promise<readonly { claim: string; line: string }[]> => {
  const ids = movedIds(before.survivors, after.survivors);
  if (ids.length === 0) return [];
  const rows = await ask(
    cypher`CALL () {
        UNWIND $ids AS id MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim {removedIn: $open}) RETURN c
        UNION
        UNWIND $naming AS kind MATCH (c:Claim {predicate: kind})
        WHERE c.removedIn = $open AND any(mention IN c.mentions WHERE mention IN $ids) RETURN c
      }
      WITH c WHERE c.line IS NOT NULL RETURN DISTINCT c.id AS claim, c.line AS line`,
    { ids, naming, open: OPEN },
  );
  return movedRows.parse(rows);
};

/**
 * After the records are written: the lines whose claims, disputes or origins may differ now, less those of claims that
 * moved. Disputes count or not by the claim that makes them, so a retraction reaches the lines of what it disputed.
 */
export const linesAfter = async (
  ask: Ask,
  changes: ChangeSet,
  { number, before, after }: { number: number; before: Background; after: Background },
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
  const written = [...(await linesOfClaims(ask, targets)), ...(await linesOfSources(ask, movedSources(before, after)))];
  const survivorOf = survivorIn(after.survivors);
  return [
    ...changes.put.claims.flatMap((claim) => relationIdOf(claim, survivorOf) ?? []),
    ...written.flatMap((line) => drawnLine(line, survivorOf) ?? []),
  ];
};
