import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { readHead } from './head.ts';
import { openLedger } from './ledger.ts';
import type { Doom } from './testing/doomed-writer.ts';
import { shownByDatabase } from './testing/graph.ts';
import { published } from './testing/publishing.ts';
import { ledgerSuite } from './testing/suite.ts';
import { beginning, claim, dispute, putting } from './testing/world.ts';

const suite = ledgerSuite();
const owns = (from: string) =>
  claim({ source: from, subject: 'acme-optics', predicate: 'OWNS', object: 'blue-lens', note: 'First' });
const changes = putting(
  {
    claims: [{ ...owns('gazette-1'), note: 'Second' }, owns('herald-1')],
    disputes: [dispute({ claim: owns('herald-1').id, disputes: owns('gazette-1').id })],
  },
  [owns('wire-1').id],
);

/** Lets a process write the change set and die on the way; answers the signal that ended it. */
const writeAndDie = async (fate: Pick<Doom, 'statement' | 'transaction'>): Promise<NodeJS.Signals | null> => {
  const file = fileURLToPath(new URL('./testing/doomed-writer.ts', import.meta.url));
  const child = fork(file, [], { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit');
  const message: Doom = { connection: inject('neo4j'), logFolder: suite.logFolder, changes, ...fate };
  child.send(message);
  const [, signal] = await ended;
  return signal;
};

const twoRevisions = async () => {
  await published(suite.ledger, beginning());
  await published(suite.ledger, putting({ claims: [owns('gazette-1'), owns('wire-1')] }));
  return shownByDatabase(suite.database, 2);
};

/** What the next start makes of it: the ledger stands, whole and verified, and can be written again. */
const recovered = async () => {
  const ledger = await openLedger(suite.database, { logFolder: suite.logFolder });
  const { number } = await ledger.head();
  expect(await ledger.verify()).toEqual([]);
  const files = Array.from({ length: number }, (_, i) => `${i + 1}.json`);
  expect((await readdir(suite.logFolder)).filter((file) => file.endsWith('.json')).sort()).toEqual(files);
  return { ledger, number };
};

describe('a writer that is killed', () => {
  // The writing sends some twenty statements; the first two are those of publishing what a crash might have left.
  test.each([4, 8, 14, 22])('before statement %i leaves revision N, whole', async (statement) => {
    const before = await twoRevisions();
    expect(await writeAndDie({ statement })).toBe('SIGKILL');
    const { ledger, number } = await recovered();
    expect(number).toBe(2);
    expect(await shownByDatabase(suite.database, 2)).toBe(before);
    expect(await published(ledger, changes)).toBe(3);
    expect(await ledger.verify()).toEqual([]);
  });

  test('between staging and publishing shows N, and N + 1 from the next start on', async () => {
    const before = await twoRevisions();
    expect(await writeAndDie({ transaction: 2 })).toBe('SIGKILL');
    expect(await readHead(suite.database)).toMatchObject({ number: 2, staged: 3 });
    expect(await shownByDatabase(suite.database, 2)).toBe(before);
    const { ledger, number } = await recovered();
    expect(number).toBe(3);
    const again = await ledger.plan({ ...changes, close: [] });
    expect('steps' in again && again.steps).toEqual([]);
  });

  test('between publishing and the log file has its file written at the next start', async () => {
    await twoRevisions();
    expect(await writeAndDie({ transaction: 3 })).toBe('SIGKILL');
    expect((await readdir(suite.logFolder)).sort()).toEqual(['1.json', '2.json']);
    expect((await recovered()).number).toBe(3);
  });

  test('nowhere publishes as any other', async () => {
    await twoRevisions();
    expect(await writeAndDie({})).toBeNull();
    expect((await recovered()).number).toBe(3);
  });
});
