/** What is derived from records for look-up, and the databases that earlier versions of this code filled. */
import { z } from 'zod';
import { type Cypher, cypher } from '../neo4j/cypher.ts';
import type { Database, Runner } from '../neo4j/database.ts';
import { canonical } from '../record/ids.ts';
import { type Collection, collections } from './change-set.ts';
import { lockHead, requireHead } from './head.ts';
import { propertiesOf } from './properties.ts';
import { rebuildFindables } from './rebuild-findables.ts';
import { versionLabel } from './stored-shapes.ts';
import { parsedVersions } from './stored-versions.ts';

/**
 * Raised whenever `propertiesOf` or `findableOf` derive something else from the same record, be it through a library. A
 * test holds the two together. Derived properties are in no log, so a database that has another number derives again.
 */
export const DERIVATION = 2;

const AT_ONCE = 1_000;
const numbers = z.array(z.strictObject({ number: z.int() }));

/** Brings what a database has derived up to what this code derives. Cut short, it begins again at the next start. */
export const deriveAgain = async (database: Database, progress: (line: string) => void): Promise<void> => {
  const [known] = numbers.parse(
    await database.read(cypher`MATCH (d:Derivation {id: 'derivation'}) RETURN d.number AS number`),
  );
  if (known?.number === DERIVATION) return;
  if ((await requireHead(database)).staged > 0) {
    progress('Deriving anew what search and filters look at; a large graph takes some minutes.');
    for (const collection of collections) await deriveVersions(database, collection);
    await rebuildFindables(database);
  }
  await markDerived(database);
};

/** Says that everything in a database was derived by this code. */
export const markDerived = (database: Database): Promise<void> =>
  database.write(async (transaction) => {
    await transaction.run(cypher`MERGE (d:Derivation {id: 'derivation'}) SET d.number = $number`, {
      number: DERIVATION,
    });
  });

const deriveVersions = async (database: Database, collection: Collection): Promise<void> => {
  let last: { id: string; addedIn: number } | undefined = { id: '', addedIn: 0 };
  while (last) {
    const after: { id: string; addedIn: number } = last;
    last = await database.write((transaction) => deriveSome(transaction, collection, after));
  }
};

const next = (label: Cypher): Cypher =>
  cypher`MATCH (v:${label}) WHERE v.id >= $id AND NOT (v.id = $id AND v.addedIn <= $addedIn)
    RETURN properties(v) AS all ORDER BY v.id, v.addedIn LIMIT $limit`;

// The write lock of the head is held, so nobody closes a version that is being written here.
const deriveSome = async <C extends Collection>(
  transaction: Runner,
  collection: C,
  after: { id: string; addedIn: number },
): Promise<{ id: string; addedIn: number } | undefined> => {
  await lockHead(transaction);
  const label = versionLabel[collection];
  const versions = parsedVersions(collection, await transaction.run(next(label), { ...after, limit: AT_ONCE }));
  const rows = versions.flatMap(({ record, derived, addedIn, removedIn, born, content, salt, leaf }) => {
    const should = propertiesOf(collection, record, addedIn);
    const all = { ...should, addedIn, removedIn, born, content, salt, leaf };
    return canonical(derived) === canonical(should) ? [] : [{ id: record.id, addedIn, all }];
  });
  if (rows.length > 0)
    await transaction.run(
      cypher`UNWIND $rows AS row MATCH (v:${label} {id: row.id, addedIn: row.addedIn}) SET v = row.all`,
      { rows },
    );
  const end = versions.at(-1);
  return end && { id: end.record.id, addedIn: end.addedIn };
};
