import { describe, expect, test } from 'vitest';
import { cypher } from '../neo4j/cypher.ts';
import { openLedger } from './ledger.ts';
import { shownByDatabase, wholeGraph } from './testing/graph.ts';
import { planned, published } from './testing/publishing.ts';
import { ledgerSuite } from './testing/suite.ts';
import { beginning, claim, entity, putting } from './testing/world.ts';

const suite = ledgerSuite();
const signature = { author: 'tests', message: 'A test' };
const owns = (object: string) => claim({ source: 'gazette-1', subject: 'acme-optics', predicate: 'OWNS', object });

describe('applying', () => {
  test('publishes one revision, once', async () => {
    const plan = await planned(suite.ledger, beginning());
    const first = await suite.ledger.apply(plan, signature);
    expect(first).toMatchObject({ outcome: 'applied', number: 1, id: expect.stringMatching(/^1-[0-9a-f]{6}$/) });
    const graph = await wholeGraph(suite.database);
    expect(await suite.ledger.apply(plan, signature)).toEqual({ ...first, outcome: 'already_applied' });
    const again = await planned(suite.ledger, beginning());
    expect(again.steps).toEqual([]);
    expect(await suite.ledger.apply(again, signature)).toEqual({ outcome: 'nothing_to_do', number: 1 });
    expect(await wholeGraph(suite.database)).toEqual(graph);
  });

  test('refuses a plan that was made on an older revision, and leaves no lock', async () => {
    await published(suite.ledger, beginning());
    const [late, early] = [
      await planned(suite.ledger, putting({ claims: [owns('blue-lens')] })),
      await planned(suite.ledger, putting({ claims: [owns('clear-sight')] })),
    ];
    await suite.ledger.apply(early, signature);
    expect(await suite.ledger.apply(late, signature)).toMatchObject({
      outcome: 'conflict',
      reason: expect.stringContaining('revision 1, and the ledger stands at 2'),
    });
    expect(await published(suite.ledger, putting({ claims: [owns('blue-lens')] }))).toBe(3);
    expect(await suite.ledger.verify()).toEqual([]);
  });

  test('lets one of two writers win who start together', async () => {
    await published(suite.ledger, beginning());
    const plans = [
      await planned(suite.ledger, putting({ claims: [owns('blue-lens')] })),
      await planned(suite.ledger, putting({ claims: [owns('clear-sight')] })),
    ];
    const outcomes = await Promise.all(plans.map((plan) => suite.ledger.apply(plan, signature)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['applied', 'conflict']);
    expect(await suite.ledger.verify()).toEqual([]);
  });

  test('refuses a plan of another ledger, and one that was changed', async () => {
    const plan = await planned(suite.ledger, beginning());
    const elsewhere = { ...plan, lineage: 'f'.repeat(64) };
    expect(await suite.ledger.apply(elsewhere, signature)).toMatchObject({ outcome: 'conflict' });
    const changed = { ...plan, changes: putting({ entities: [entity('sneaked-in', 'Technology')] }) };
    expect(await suite.ledger.apply(changed, signature)).toMatchObject({
      reason: expect.stringContaining('was changed after it was made'),
    });
    expect(await suite.ledger.head()).toMatchObject({ number: 0 });
  });

  test('needs an author always, and a message to close', async () => {
    const plan = await planned(suite.ledger, beginning());
    expect(await suite.ledger.apply(plan, { author: ' ', message: 'x' })).toMatchObject({ outcome: 'conflict' });
    await suite.ledger.apply(plan, { author: 'tests', message: '' });
    await published(suite.ledger, putting({ entities: [entity('passing-firm', 'Organization')] }));
    const closing = await planned(suite.ledger, putting({}, ['passing-firm']));
    expect(await suite.ledger.apply(closing, { author: 'tests', message: '' })).toMatchObject({
      reason: expect.stringContaining('Say why'),
    });
    expect(await suite.ledger.apply(closing, signature)).toMatchObject({ outcome: 'applied' });
  });

  test('writes nothing when a line would not follow from its claims', async () => {
    await published(suite.ledger, beginning());
    await published(suite.ledger, putting({ claims: [owns('blue-lens')] }));
    await suite.database.write(async (transaction) => {
      await transaction.run(cypher`MATCH ()-[r:OWNS]->() SET r.claims = []`);
    });
    const before = await wholeGraph(suite.database);
    const more = putting({ claims: [{ ...owns('blue-lens'), id: `${owns('blue-lens').id}.again`, key: 'again' }] });
    const plan = await planned(suite.ledger, more);
    await expect(suite.ledger.apply(plan, signature)).rejects.toMatchObject({ name: 'BrokenInvariant' });
    expect(await wholeGraph(suite.database)).toEqual(before);
    await suite.ledger.rebuild();
    expect(await suite.ledger.apply(plan, signature)).toMatchObject({ outcome: 'applied', number: 3 });
  });

  test('shows nothing of what is staged until it is published', async () => {
    await published(suite.ledger, beginning());
    const before = await shownByDatabase(suite.database, 1);
    await published(suite.ledger, putting({ claims: [owns('blue-lens')] }));
    // As after a crash between staging and publishing.
    await suite.database.write(async (transaction) => {
      await transaction.run(cypher`MATCH (h:Head) SET h.number = 1`);
    });
    expect(await suite.ledger.head()).toMatchObject({ number: 1 });
    expect(await shownByDatabase(suite.database, 1)).toBe(before);
    const reopened = await openLedger(suite.database, { logFolder: suite.logFolder });
    expect(await reopened.head()).toMatchObject({ number: 2 });
  });
});

test('what the ledger holds is read back record by record', async () => {
  await published(suite.ledger, beginning());
  await published(suite.ledger, putting({ claims: [owns('blue-lens')] }));
  await published(suite.ledger, putting({}, [owns('blue-lens').id]));
  const held = await suite.ledger.held();
  expect([...held.entities.values()]).toEqual(beginning().put.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  expect([...held.claims.keys()]).toEqual(['gazette-1:ada-example.publicRole']);
  expect(held.identities.get('ada-example')).toBe('Person');
  expect(held.identities.get('wire-1')).toBe('Source');
});

test('an id that comes back keeps the date of its birth', async () => {
  await published(suite.ledger, beginning());
  await published(suite.ledger, putting({ claims: [owns('blue-lens')] }));
  await published(suite.ledger, putting({}, [owns('blue-lens').id]));
  await published(suite.ledger, putting({ claims: [owns('blue-lens')] }));
  const versions = await suite.database.read(
    cypher`MATCH (c:Claim {id: $id}) RETURN c.addedIn AS added, c.born AS born
      UNION ALL MATCH ()-[r:OWNS]->() RETURN r.addedIn AS added, r.born AS born`,
    { id: owns('blue-lens').id },
  );
  expect(versions.map(({ added, born }) => [added, born]).sort()).toEqual([
    [2, 2],
    [2, 2],
    [4, 2],
    [4, 2],
  ]);
});
