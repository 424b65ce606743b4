import { cypher } from '../neo4j/cypher.ts';
import { revisionId } from '../record/ids.ts';
import { type LogEntry, logText } from './log-entry.ts';
import { planHash } from './plan-hash.ts';
import { type Ask, formOf } from './stored-shapes.ts';
import type { Known } from './write-records.ts';

/** Writes what a revision says of itself and its log entry, and says to the head that it is staged. */
export const recordRevision = async (
  ask: Ask,
  entry: LogEntry,
  lineage: string,
  known: ReadonlyMap<string, Known>,
): Promise<void> => {
  const { number } = entry;
  await ask(RECORD, { revision: revisionOf(entry, lineage, known), number, text: logText(entry) });
};

const RECORD = cypher`CREATE (r:Revision) SET r = $revision
  CREATE (:LogEntry {number: $number, text: $text})
  WITH r MATCH (h:Head {id: 'head'}) SET h.staged = $number`;

const revisionOf = (entry: LogEntry, lineage: string, known: ReadonlyMap<string, Known>) => {
  const { number, at, author, message, ontology, previous, changes, hash } = entry;
  const changed = changes.put.claims.filter((claim) => known.get(claim.id)?.open).length;
  return {
    number,
    id: revisionId(number, hash),
    at,
    author,
    message,
    ontology,
    previous,
    hash,
    plan: planHash({ lineage, base: number - 1, ontology, changes }),
    addedClaims: changes.put.claims.length - changed,
    changedClaims: changed,
    closedClaims: changes.close.filter((id) => formOf(id) === 'claim').length,
  };
};
