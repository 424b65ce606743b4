import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../neo4j/database.ts';
import { emptyDatabase, suiteDatabase } from '../neo4j/testing.ts';
import type { ChangeSet } from './change-set.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { withLogFolder } from './testing/folders.ts';
import { overlappingIds, shownByDatabase, wholeGraph } from './testing/graph.ts';
import { type Deed, firstRevision, histories, historyRuns } from './testing/histories.ts';
import { advance, changesOf, emptyModel, shownByModel } from './testing/model.ts';
import { planned } from './testing/publishing.ts';

let database: Database;
beforeAll(async () => {
  database = await suiteDatabase();
});
afterAll(() => database.close());

const signature = { author: 'tests', message: 'A random revision' };

/** Lives through a history and keeps what each revision should show. */
const live = async (ledger: Ledger, history: readonly Deed[][]): Promise<readonly string[]> => {
  const model = emptyModel();
  const snapshots: string[] = [];
  const publish = async (changes: ChangeSet) => {
    const plan = await planned(ledger, changes);
    const outcome = await ledger.apply(plan, signature);
    if (plan.steps.length === 0) {
      expect(outcome).toEqual({ outcome: 'nothing_to_do', number: snapshots.length });
      return;
    }
    expect(outcome).toMatchObject({ outcome: 'applied', number: snapshots.length + 1 });
    expect(await ledger.apply(plan, signature)).toEqual({ ...outcome, outcome: 'already_applied' });
    advance(model, plan.changes, snapshots.length + 1);
    snapshots.push(shownByModel(model));
    expect(await shownByDatabase(database, snapshots.length)).toBe(snapshots.at(-1));
  };
  await publish(firstRevision());
  for (const deeds of history) await publish(changesOf(model, deeds));
  return snapshots;
};

test('random histories: every revision shows what its claims make, then and ever after, and the log makes it again', async () => {
  const { seed, numRuns } = historyRuns();
  console.info(`${numRuns} random histories, WATCHGRAPH_SEED=${seed}`);
  let revisions = 0;
  await fc.assert(
    fc.asyncProperty(histories, (history) =>
      withLogFolder(async (logFolder) => {
        await emptyDatabase(database);
        const ledger = await openLedger(database, { logFolder });
        const snapshots = await live(ledger, history);
        revisions += snapshots.length;

        for (const [i, snapshot] of snapshots.entries()) expect(await shownByDatabase(database, i + 1)).toBe(snapshot);

        expect(await overlappingIds(database)).toEqual([]);
        const before = await wholeGraph(database);
        await emptyDatabase(database);
        await withLogFolder(async (copies) => {
          const replayed = await openLedger(database, { logFolder: copies, shippedFolder: logFolder });
          expect(await wholeGraph(database)).toEqual(before);
          expect(await replayed.verify()).toEqual([]);
          expect(await replayed.rebuild()).toEqual([]);
        });
      }),
    ),
    { seed, numRuns, endOnFailure: process.env.CI !== undefined },
  );
  console.info(`${revisions} revisions`);
}, 600_000);
