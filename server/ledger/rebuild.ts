import type { Database } from '../neo4j/database.ts';
import type { Difference } from './checks/differences.ts';
import { lineDifferences } from './checks/lines.ts';
import { redirectDifferences } from './checks/redirects.ts';
import { lockHead } from './head.ts';
import type { Repair } from './outcomes.ts';
import { createLines, readAllLines, removeLines } from './stored-lines.ts';
import { createRedirects, readAllRedirects, removeRedirects } from './stored-redirects.ts';
import { within } from './stored-shapes.ts';
import { readAllVersions } from './stored-versions.ts';

/** What stands and should not, what should stand and does not, and what is said of putting it right. */
export const repairOf = <Is, Should>(wrong: readonly Difference<Is, Should>[]) => ({
  removed: wrong.flatMap(({ is }) => is ?? []),
  written: wrong.flatMap(({ should }) => should ?? []),
  repairs: wrong.map(({ id, addedIn, should }): Repair => ({ id, addedIn, repair: should ? 'written' : 'removed' })),
});

/**
 * Makes every line and redirect again from the claims and merges of its time and puts right what differs, past versions
 * too. Records are the ledger and these their projection, so this is a repair and no revision; readers may meet it half done.
 * What is staged and not published yet is as much of it as the rest.
 */
export const rebuildLines = (database: Database): Promise<readonly Repair[]> =>
  database.write(async (transaction) => {
    const ask = within(transaction);
    const { staged } = await lockHead(transaction);
    const versions = await readAllVersions(ask, staged);
    const lines = repairOf(lineDifferences(versions, await readAllLines(ask), staged));
    await removeLines(ask, lines.removed);
    await createLines(ask, lines.written);
    const redirects = repairOf(redirectDifferences(versions.same, await readAllRedirects(ask), staged));
    await removeRedirects(ask, redirects.removed);
    await createRedirects(ask, redirects.written);
    return [...lines.repairs, ...redirects.repairs];
  });
