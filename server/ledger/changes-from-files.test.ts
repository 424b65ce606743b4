import { expect, test } from 'vitest';
import { changesFromFiles, type FromFiles } from './changes-from-files.ts';
import { holding } from './testing/checking.ts';
import { beginning, claim, different, dispute, entity, same, source } from './testing/world.ts';

const owns = (from: string, object = 'blue-lens') =>
  claim({ source: from, subject: 'acme-optics', predicate: 'OWNS', object });
const files = (more: Partial<FromFiles>): FromFiles => ({
  sources: [],
  entities: [],
  claims: [],
  disputes: [],
  ...more,
});

test('files that say what the ledger says change nothing', () => {
  const { put } = beginning();
  const { changes, notInFiles } = changesFromFiles(put, holding());
  expect(changes.put).toMatchObject({ sources: [], entities: [], disputes: [] });
  expect([changes.close, notInFiles]).toEqual([[], []]);
});

test('a source file speaks for its own claims and their disputes, and for no other’s', () => {
  const [mine, other] = [owns('gazette-1'), owns('wire-1')];
  const record = dispute({ claim: mine.id, disputes: other.id });
  const held = { ...holding(mine, other), disputes: new Map([[record.id, record]]) };
  const { changes, notInFiles } = changesFromFiles(files({ sources: [source('gazette-1')] }), held);
  expect(changes.close).toEqual([
    record.id,
    'gazette-1:acme-optics.OWNS.blue-lens',
    'gazette-1:ada-example.publicRole',
  ]);
  expect(notInFiles).toContain('wire-1');
  expect(notInFiles).not.toContain('gazette-1');
});

test('what has no file is left alone, until its source is closed on purpose', () => {
  const held = holding(owns('wire-1'));
  expect(changesFromFiles(files({}), held).changes.close).toEqual([]);
  expect(changesFromFiles(files({}), held, ['wire-1']).changes.close).toEqual([
    'wire-1',
    'wire-1:acme-optics.OWNS.blue-lens',
  ]);
});

test('the files of judgements speak for the entities that have files, and only where they are there', () => {
  const [mine, other] = [same('acme-optics', 'blue-lens'), same('clear-sight', 'deep-watch')];
  const pair = different('acme-optics', 'clear-sight');
  const held = {
    ...holding(),
    same: new Map([mine, other].map((record) => [record.id, record])),
    different: new Map([[pair.id, pair]]),
  };
  const entities = [entity('acme-optics', 'Organization', { type: 'company' })];
  const without = changesFromFiles(files({ entities }), held);
  expect(without.changes.close).toEqual([]);
  expect(without.notInFiles).toEqual(expect.arrayContaining([mine.id, other.id, pair.id]));

  const empty = changesFromFiles(files({ entities, same: [], different: [] }), held);
  expect(empty.changes.close).toEqual([mine.id]);
  expect(empty.notInFiles).toEqual(expect.arrayContaining([other.id, pair.id]));
  expect(empty.notInFiles).not.toContain(mine.id);

  const again = changesFromFiles(files({ entities, same: [same('acme-optics', 'deep-watch')] }), held);
  expect(again.changes.put.same.map(({ keep }) => keep)).toEqual(['deep-watch']);
  expect(again.changes.close).toEqual([]);
});
