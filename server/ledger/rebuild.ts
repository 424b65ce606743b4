import type { Database } from '../neo4j/database.ts';
import { lineDifferences } from './checks/lines.ts';
import { lockHead, publish } from './head.ts';
import type { Repair } from './outcomes.ts';
import { createLines, readAllLines, removeLines } from './stored-lines.ts';
import { within } from './stored-shapes.ts';
import { readAllVersions } from './stored-versions.ts';

/**
 * Makes every line again from the claims of its time and puts right what differs, past versions too. Claims are the
 * ledger and lines their projection, so this is a repair and no revision; readers may meet it half done.
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
    return differences.map(({ id, addedIn, should }) => ({
      relation: id,
      addedIn,
      repair: should ? ('written' as const) : ('removed' as const),
    }));
  });
};
