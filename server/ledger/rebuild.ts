import type { Database } from '../neo4j/database.ts';
import { lineDifferences } from './checks/lines.ts';
import { redirectDifferences } from './checks/redirects.ts';
import { lockHead, publish } from './head.ts';
import type { Repair } from './outcomes.ts';
import { createLines, readAllLines, removeLines } from './stored-lines.ts';
import { createRedirects, readAllRedirects, removeRedirects } from './stored-redirects.ts';
import { within } from './stored-shapes.ts';
import { readAllVersions } from './stored-versions.ts';

/**
 * Makes every line and redirect again from the claims and merges of its time and puts right what differs, past versions
 * too. Records are the ledger and these their projection, so this is a repair and no revision; readers may meet it half done.
 */
export const rebuildLines = async (database: Database): Promise<readonly Repair[]> => {
  await publish(database);
  return database.write(async (transaction) => {
    const ask = within(transaction);
    const { number } = await lockHead(transaction);
    const versions = await readAllVersions(ask, number);
    const differences = lineDifferences(versions, await readAllLines(ask), number);
    await removeLines(
      ask,
      differences.flatMap(({ is }) => is ?? []),
    );
    await createLines(
      ask,
      differences.flatMap(({ should }) => should ?? []),
    );
    const redirects = redirectDifferences(versions.same, await readAllRedirects(ask), number);
    await removeRedirects(
      ask,
      redirects.flatMap(({ is }) => is ?? []),
    );
    await createRedirects(
      ask,
      redirects.flatMap(({ should }) => should ?? []),
    );
    return [...differences, ...redirects].map(({ id, addedIn, should }) => ({
      id,
      addedIn,
      repair: should ? ('written' as const) : ('removed' as const),
    }));
  });
};
