import type { Database } from '../neo4j/database.ts';
import { findableMended } from './checks/findables.ts';
import { lockHead } from './head.ts';
import type { Repair } from './outcomes.ts';
import { createFindables, readThings, removeFindables, type StoredThing } from './stored-findables.ts';
import { within } from './stored-shapes.ts';

const AT_ONCE = 500;

/**
 * Makes what search looks at again from descriptions and claims, and puts right what differs, past versions too. In many
 * transactions, because nothing depends on it and a large graph is more than one holds.
 */
export const rebuildFindables = async (database: Database): Promise<readonly Repair[]> => {
  const repairs: Repair[] = [];
  let after = '';
  for (;;) {
    const mended = await database.write(async (transaction) => {
      const ask = within(transaction);
      const { number } = await lockHead(transaction);
      const things = await readThings(ask, after, AT_ONCE);
      const wrong = things.flatMap((thing: StoredThing) => {
        const versions = findableMended(thing, number);
        return versions ? [{ id: thing.id, versions }] : [];
      });
      await removeFindables(
        ask,
        wrong.map(({ id }) => id),
      );
      await createFindables(
        ask,
        wrong.flatMap(({ versions }) => versions),
      );
      return { last: things.at(-1)?.id, wrong };
    });
    repairs.push(
      ...mended.wrong.flatMap(({ id, versions }) =>
        versions.map(({ addedIn }): Repair => ({ id, addedIn, repair: 'written' })),
      ),
    );
    if (mended.last === undefined) return repairs;
    after = mended.last;
  }
};
