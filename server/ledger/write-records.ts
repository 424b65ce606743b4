/** Identities, and versions closed and opened. Nothing but `removedIn` is ever changed. */
import { z } from 'zod';
import { type Cypher, cypher, name } from '../neo4j/cypher.ts';
import { entityKinds } from '../ontology/index.ts';
import { canonical } from '../record/ids.ts';
import type { ChangeSet, Collection, RecordOf } from './change-set.ts';
import { collections } from './change-set.ts';
import { type LogEntry, leafOf } from './log-entry.ts';
import { propertiesOf } from './properties.ts';
import { type Ask, versionLabel } from './stored-shapes.ts';
import { OPEN } from './versions.ts';

/** How many records of each collection were open before, and were closed for good. */
export interface Written {
  changed: Record<Collection, number>;
  closed: Record<Collection, number>;
}

const count = z.array(z.strictObject({ count: z.int() }));
const counted = async (ask: Ask, statement: Cypher, parameters: object): Promise<number> =>
  count.parse(await ask(statement, { ...parameters }))[0]?.count ?? 0;

/** Writes what an entry changes: closes before it opens, so that at no moment two versions of an id are open. */
export const writeRecords = async (ask: Ask, { number, changes, salts }: LogEntry): Promise<Written> => {
  await createIdentities(ask, changes);
  const written: Written = {
    changed: { sources: 0, entities: 0, claims: 0, disputes: 0 },
    closed: { sources: 0, entities: 0, claims: 0, disputes: 0 },
  };
  for (const collection of collections) {
    const ids = changes.put[collection].map((record) => record.id);
    written.changed[collection] = await closeVersions(ask, collection, ids, number);
    written.closed[collection] = await closeVersions(ask, collection, changes.close, number);
    await openVersions(ask, collection, changes.put[collection], { number, salts });
  }
  const closed = collections.reduce((sum, collection) => sum + written.closed[collection], 0);
  if (closed !== changes.close.length) throw new Error('The change set closes what is not open.');
  return written;
};

const createIdentities = async (ask: Ask, { put }: ChangeSet): Promise<void> => {
  if (put.sources.length > 0)
    await ask(cypher`UNWIND $ids AS id MERGE (:Source {id: id})`, { ids: put.sources.map((source) => source.id) });
  for (const { kind, agent } of entityKinds.values()) {
    const ids = put.entities.filter((entity) => entity.kind === kind).map((entity) => entity.id);
    const labels = agent ? cypher`${name(kind)}:Agent` : name(kind);
    // The kind is of the identity for ever; plans refuse another one for a known id.
    if (ids.length > 0)
      await ask(cypher`UNWIND $ids AS id MERGE (e:Entity {id: id}) ON CREATE SET e:${labels}`, { ids });
  }
};

const closeVersions = async (
  ask: Ask,
  collection: Collection,
  ids: readonly string[],
  number: number,
): Promise<number> =>
  ids.length === 0
    ? 0
    : counted(
        ask,
        cypher`UNWIND $ids AS id MATCH (v:${versionLabel[collection]} {id: id, removedIn: $open})
          SET v.removedIn = $number RETURN count(v) AS count`,
        { ids, open: OPEN, number },
      );

const bornRows = z.array(z.strictObject({ id: z.string(), born: z.int() }));

const openVersions = async <C extends Collection>(
  ask: Ask,
  collection: C,
  records: readonly RecordOf[C][],
  { number, salts }: Pick<LogEntry, 'number' | 'salts'>,
): Promise<void> => {
  if (records.length === 0) return;
  const ids = records.map((record) => record.id);
  // The second condition lets the index on both keys answer.
  const known = bornRows.parse(
    await ask(
      cypher`UNWIND $ids AS id MATCH (v:${versionLabel[collection]} {id: id}) WHERE v.addedIn >= 1
        RETURN id, min(v.born) AS born`,
      { ids },
    ),
  );
  const born = new Map(known.map((row) => [row.id, row.born]));
  const rows = records.map((record) => {
    const [content, salt] = [canonical(record), salts[record.id] ?? ''];
    const version = { addedIn: number, removedIn: OPEN, born: born.get(record.id) ?? number };
    return { ...propertiesOf(collection, record), ...version, content, salt, leaf: leafOf(salt, content) };
  });
  if ((await counted(ask, creation[collection], { rows })) !== records.length)
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
};
