import type { Database } from '../neo4j/database.ts';
import { findableDifferences } from './checks/findables.ts';
import { lockHead } from './head.ts';
import type { Repair } from './outcomes.ts';
import { repairOf } from './rebuild.ts';
import { createFindables, readThings, removeFindables } from './stored-findables.ts';
import { within } from './stored-shapes.ts';

const AT_ONCE = 500;

/**
 * Makes what search looks at again from descriptions and claims, and puts right what differs, past versions too. In many
 * transactions, because nothing depends on it and a large graph is more than one holds.
 */
export const rebuildFindables = async (database: Database): Promise<readonly Repair[]> => {
  const all: Repair[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    const { last, repairs } = await database.write(async (transaction) => {
      const ask = within(transaction);
      const { staged } = await lockHead(transaction);
      const things = await readThings(ask, from, AT_ONCE);
      const { removed, written, repairs } = repairOf(things.flatMap((thing) => findableDifferences(thing, staged)));
      await removeFindables(ask, removed);
      await createFindables(ask, written);
      return { last: things.at(-1)?.id, repairs };
    });
    all.push(...repairs);
    after = last;
  }
  return all;
};
