/** Identities, and versions closed and opened. Nothing but `removedIn` is ever changed. */
import { z } from 'zod';
import { type Cypher, cypher } from '../neo4j/cypher.ts';
import { entityKinds, isEntityKind } from '../ontology/index.ts';
import { canonical } from '../record/ids.ts';
import { type ChangeSet, type Collection, collections, type RecordOf } from './change-set.ts';
import { type LogEntry, leafOf } from './log-entry.ts';
import { propertiesOf } from './properties.ts';
import type { Ask } from './stored-shapes.ts';
import { OPEN } from './versions.ts';

/** What the ledger knew of an id before a revision: when it was first said, whether it still is, and in which line. */
export interface Known {
  id: string;
  born: number;
  open: boolean;
  line: string | null;
}

const knownRows = z.array(
  z.strictObject({ id: z.string(), born: z.int(), open: z.boolean(), line: z.string().nullable() }),
);

/** Looks up every id of a change set. Those that were never said are left out. */
export const readKnown = async (ask: Ask, { put, close }: ChangeSet): Promise<ReadonlyMap<string, Known>> => {
  const ids = [...collections.flatMap((collection): { id: string }[] => put[collection]).map(({ id }) => id), ...close];
  // The condition on removedIn lets the index on both keys answer.
  const rows = await ask(
    cypher`UNWIND $ids AS id MATCH (v:Version {id: id}) WHERE v.removedIn >= 1
      RETURN id, min(v.born) AS born, max(v.removedIn) = $open AS open,
        head([x IN collect(v) WHERE x.removedIn = $open | x.line]) AS line`,
    { ids, open: OPEN },
  );
  return new Map(knownRows.parse(rows).map((row) => [row.id, row]));
};

/** Writes what an entry changes: closes before it opens, so that at no moment two versions of an id are open. */
export const writeRecords = async (ask: Ask, entry: LogEntry, known: ReadonlyMap<string, Known>): Promise<void> => {
  const { number, changes } = entry;
  if (changes.close.some((id) => !known.get(id)?.open)) throw new Error('The change set closes what is not open.');
  await createIdentities(ask, changes);
  const closing = [...known.values()].filter(({ open }) => open).map(({ id }) => id);
  if (closing.length > 0)
    await ask(cypher`UNWIND $ids AS id MATCH (v:Version {id: id, removedIn: $open}) SET v.removedIn = $number`, {
      ids: closing,
      open: OPEN,
      number,
    });
  for (const collection of collections) await openVersions(ask, collection, changes.put[collection], entry, known);
};

const createIdentities = async (ask: Ask, { put }: ChangeSet): Promise<void> => {
  if (put.sources.length > 0)
    await ask(cypher`UNWIND $ids AS id MERGE (:Source {id: id})`, { ids: put.sources.map((source) => source.id) });
  // The kind is of the identity for ever; plans refuse another one for a known id.
  const rows = put.entities.map(({ id, kind }) => {
    if (!isEntityKind(kind)) throw new Error(`${kind} is no kind of entity.`);
    return { id, labels: entityKinds.get(kind)?.agent ? [kind, 'Agent'] : [kind] };
  });
  if (rows.length > 0)
    await ask(cypher`UNWIND $rows AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e:$(row.labels)`, { rows });
};

const counts = z.array(z.strictObject({ count: z.int() }));

const openVersions = async <C extends Collection>(
  ask: Ask,
  collection: C,
  records: readonly RecordOf[C][],
  { number, salts }: Pick<LogEntry, 'number' | 'salts'>,
  known: ReadonlyMap<string, Known>,
): Promise<void> => {
  if (records.length === 0) return;
  const rows = records.map((record) => {
    const [content, salt] = [canonical(record), salts[record.id] ?? ''];
    const version = { addedIn: number, removedIn: OPEN, born: known.get(record.id)?.born ?? number };
    return { ...propertiesOf(collection, record, number), ...version, content, salt, leaf: leafOf(salt, content) };
  });
  const [created] = counts.parse(await ask(creation[collection], { rows }));
  if (created?.count !== records.length)
    throw new Error(`Some of the ${collection} stand on something that the ledger does not hold.`);
};

const creation: Readonly<Record<Collection, Cypher>> = {
  sources: cypher`UNWIND $rows AS row MATCH (s:Source {id: row.id})
    CREATE (v:SourceText:Version)-[:DESCRIBES]->(s) SET v = row RETURN count(v) AS count`,
  entities: cypher`UNWIND $rows AS row MATCH (e:Entity {id: row.id})
    CREATE (v:Description:Version)-[:DESCRIBES]->(e) SET v = row RETURN count(v) AS count`,
  claims: cypher`UNWIND $rows AS row MATCH (subject:Entity {id: row.subject}) MATCH (source:Source {id: row.source})
    CREATE (subject)<-[:SUBJECT]-(v:Claim:Version)-[:STATED_IN]->(source) SET v = row
    WITH v, row
    CALL (v, row) { MATCH (object:Entity {id: row.object}) CREATE (v)-[:OBJECT]->(object) }
    CALL (v, row) { UNWIND row.attributedTo AS id MATCH (e:Entity {id: id}) CREATE (v)-[:ATTRIBUTED_TO]->(e) }
    RETURN count(v) AS count`,
  disputes: cypher`UNWIND $rows AS row CREATE (v:Dispute:Version) SET v = row RETURN count(v) AS count`,
  same: cypher`UNWIND $rows AS row CREATE (v:Same:Version) SET v = row RETURN count(v) AS count`,
  different: cypher`UNWIND $rows AS row CREATE (v:Different:Version) SET v = row RETURN count(v) AS count`,
};
