import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../neo4j/database.ts';
import { emptyDatabase, suiteDatabase } from '../neo4j/testing.ts';
import type { ChangeSet } from './change-set.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { Plan } from './plan.ts';
import { withLogFolder } from './testing/folders.ts';
import { shownByDatabase, wholeGraph } from './testing/graph.ts';
import { type Deed, histories, historyRuns } from './testing/histories.ts';
import { advance, changesOf, emptyModel, type Model, shownByModel, without } from './testing/model.ts';
import { beginning } from './testing/world.ts';

let database: Database;
beforeAll(async () => {
  database = await suiteDatabase();
});
afterAll(() => database.close());

/** Plans what can be planned of a change set: what the ledger refuses is taken out, as an editor would. */
const acceptable = async (ledger: Ledger, changes: ChangeSet, tries = 4): Promise<Plan | undefined> => {
  const plan = await ledger.plan(changes);
  if (!('problems' in plan)) return plan;
  if (tries === 0) return undefined;
  const wrong = new Set(plan.problems.map((problem) => problem.record));
  const rest = without(changes, wrong);
  return acceptable(ledger, { ...rest, close: rest.close.filter((id) => !wrong.has(id)) }, tries - 1);
};

const signature = { author: 'tests', message: 'A random revision' };

/** Lives through a history and keeps what each revision should show. */
const live = async (ledger: Ledger, revisions: readonly Deed[][]): Promise<readonly string[]> => {
  const model: Model = emptyModel();
  const snapshots: string[] = [];
  const publish = async (changes: ChangeSet) => {
    const plan = await acceptable(ledger, changes);
    if (!plan) return;
    const outcome = await ledger.apply(plan, signature);
    const again = await ledger.apply(plan, signature);
    if (outcome.outcome === 'nothing_to_do') return expect(again).toEqual(outcome);
    expect(outcome).toMatchObject({ outcome: 'applied', number: snapshots.length + 1 });
    expect(again).toEqual({ ...outcome, outcome: 'already_applied' });
    advance(model, plan.changes, snapshots.length + 1);
    snapshots.push(shownByModel(model));
    expect(await shownByDatabase(database, snapshots.length)).toBe(snapshots.at(-1));
    expect(await ledger.plan(plan.changes).then((same) => 'problems' in same || same.changes)).toMatchObject(
      plan.changes.close.length > 0 ? {} : { put: { sources: [], entities: [], claims: [], disputes: [] }, close: [] },
    );
  };
  await publish(beginning());
  for (const deeds of revisions) await publish(changesOf(model, deeds));
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
        expect(await ledger.verify()).toEqual([]);
        expect(await ledger.rebuild()).toEqual([]);

        const before = await wholeGraph(database);
        await emptyDatabase(database);
        await withLogFolder(async (copies) => {
          const replayed = await openLedger(database, { logFolder: copies, shippedFolder: logFolder });
          expect(await wholeGraph(database)).toEqual(before);
          expect(await replayed.verify()).toEqual([]);
        });
      }),
    ),
    { seed, numRuns, endOnFailure: process.env.CI !== undefined },
  );
  console.info(`${revisions} revisions`);
}, 600_000);
