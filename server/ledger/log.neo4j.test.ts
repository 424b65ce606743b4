import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyDatabase } from '../neo4j/testing.ts';
import { readHead } from './head.ts';
import { openLedger } from './ledger.ts';
import { copyOfLog, newLogFolder } from './testing/folders.ts';
import { wholeGraph } from './testing/graph.ts';
import { published } from './testing/publishing.ts';
import { ledgerSuite, type Suite } from './testing/suite.ts';
import { beginning, claim, putting } from './testing/world.ts';

const suite = ledgerSuite();
const owns = (object: string) => claim({ source: 'gazette-1', subject: 'acme-optics', predicate: 'OWNS', object });

const threeRevisions = async ({ ledger }: Suite) => {
  await published(ledger, beginning());
  await published(ledger, putting({ claims: [owns('blue-lens'), owns('clear-sight')] }));
  await published(ledger, putting({ claims: [owns('deep-watch')] }, [owns('blue-lens').id]));
};

describe('the log', () => {
  test('makes the same graph again in an empty database, with the same lineage', async () => {
    await threeRevisions(suite);
    const [graph, head] = [await wholeGraph(suite.database), await suite.ledger.head()];
    await emptyDatabase(suite.database);
    const lines: string[] = [];
    const copy = await openLedger(suite.database, {
      logFolder: await newLogFolder(),
      shippedFolder: suite.logFolder,
      progress: (line) => lines.push(line),
    });
    expect(await wholeGraph(suite.database)).toEqual(graph);
    expect(await copy.head()).toEqual(head);
    expect(lines).toEqual(['Replaying the log: 3 revisions.']);
  });

  test('of the data folder is enough to make a lost database again', async () => {
    await threeRevisions(suite);
    const graph = await wholeGraph(suite.database);
    await emptyDatabase(suite.database);
    await openLedger(suite.database, { logFolder: suite.logFolder });
    expect(await wholeGraph(suite.database)).toEqual(graph);
  });

  test('may be longer than the database, or shorter', async () => {
    const early = await newLogFolder();
    await published(suite.ledger, beginning());
    await writeFile(join(early, '1.json'), await readFile(join(suite.logFolder, '1.json')));
    await published(suite.ledger, putting({ claims: [owns('blue-lens')] }));
    const ahead = await openLedger(suite.database, { logFolder: suite.logFolder, shippedFolder: early });
    expect(await ahead.head()).toMatchObject({ number: 2 });

    await emptyDatabase(suite.database);
    const behind = await openLedger(suite.database, { logFolder: await newLogFolder(), shippedFolder: early });
    expect(await behind.head()).toMatchObject({ number: 1 });
    const caughtUp = await openLedger(suite.database, {
      logFolder: await newLogFolder(),
      shippedFolder: suite.logFolder,
    });
    expect(await caughtUp.head()).toMatchObject({ number: 2 });
  });

  test('is refused where it forks, with the first number that differs', async () => {
    await threeRevisions(suite);
    const mine = suite.logFolder;
    await emptyDatabase(suite.database);
    const first = await copyOfLog(mine);
    for (const file of ['2.json', '3.json']) await rm(join(first, file));
    const other = await openLedger(suite.database, { logFolder: await newLogFolder(), shippedFolder: first });
    await published(other, putting({ claims: [owns('deep-watch')] }));
    const open = openLedger(suite.database, { logFolder: await newLogFolder(), shippedFolder: mine });
    await expect(open).rejects.toMatchObject({ name: 'ForkedLedger', number: 2 });
    expect(await other.head()).toMatchObject({ number: 2 });
  });

  test('files that are missing are written at the next start, byte for byte', async () => {
    await threeRevisions(suite);
    const text = await readFile(join(suite.logFolder, '2.json'), 'utf8');
    await rm(join(suite.logFolder, '2.json'));
    await openLedger(suite.database, { logFolder: suite.logFolder });
    expect(await readFile(join(suite.logFolder, '2.json'), 'utf8')).toBe(text);
    expect((await readdir(suite.logFolder)).sort()).toEqual(['1.json', '2.json', '3.json']);
  });

  test('with one byte changed is not replayed, and verify finds it', async () => {
    await threeRevisions(suite);
    const damaged = await copyOfLog(suite.logFolder);
    const file = join(damaged, '2.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('clear-sight', 'clear-sighs'));
    await emptyDatabase(suite.database);
    const open = openLedger(suite.database, { logFolder: await newLogFolder(), shippedFolder: damaged });
    await expect(open).rejects.toMatchObject({ name: 'DamagedLog', file });

    const ledger = await openLedger(suite.database, { logFolder: suite.logFolder });
    await writeFile(join(suite.logFolder, '2.json'), `${text} `);
    expect(await ledger.verify()).toMatchObject([{ check: 'log-gives-this-graph', id: '2' }]);
  });

  test('with a gap is not replayed', async () => {
    await threeRevisions(suite);
    const damaged = await copyOfLog(suite.logFolder);
    await rm(join(damaged, '2.json'));
    await emptyDatabase(suite.database);
    const open = openLedger(suite.database, { logFolder: await newLogFolder(), shippedFolder: damaged });
    await expect(open).rejects.toThrow('Revision 2 is expected there');
    // Nor is what stands before the gap.
    expect(await readHead(suite.database)).toMatchObject({ number: 0 });
  });
});
