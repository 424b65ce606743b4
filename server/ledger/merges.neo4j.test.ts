import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cypher } from '../neo4j/cypher.ts';
import { emptyDatabase } from '../neo4j/testing.ts';
import type { ClaimRecord, SameRecord } from '../record/records.ts';
import { openLedger } from './ledger.ts';
import { withLogFolder } from './testing/folders.ts';
import { shownByDatabase, wholeGraph } from './testing/graph.ts';
import { firstRevision } from './testing/histories.ts';
import { mergesAmong } from './testing/merges.ts';
import { planned, published, refused } from './testing/publishing.ts';
import { ledgerSuite } from './testing/suite.ts';
import { claim, different, organizations, putting, same } from './testing/world.ts';

const suite = ledgerSuite();

const owns = (subject: string, object: string, more: Partial<ClaimRecord> = {}) =>
  claim({ source: 'gazette-1', subject, predicate: 'OWNS', object, ...more });
const supplies = (subject: string, product: string) =>
  claim({
    source: 'wire-1',
    subject,
    predicate: 'SUPPLIES',
    object: 'harbour-cameras',
    qualifiers: { product: { type: 'entity', entity: product } },
  });

/** Every way between four organizations and to two products: whatever is merged, some line loops and some fold. */
const claims = [
  ...organizations.flatMap((from) => organizations.filter((to) => to !== from).map((to) => owns(from, to))),
  claim({ source: 'herald-1', subject: 'acme-optics', predicate: 'PARTNERS_WITH', object: 'deep-watch' }),
  claim({
    source: 'herald-1',
    subject: 'deep-watch',
    predicate: 'PARTNERS_WITH',
    object: 'blue-lens',
    modality: 'planned',
  }),
  supplies('acme-optics', 'lamp-eye'),
  supplies('blue-lens', 'lamp-glass'),
  claim({ source: 'wire-1', subject: 'lamp-act-2', predicate: 'FOLLOWS', object: 'lamp-act' }),
];

/** The lines that are drawn at the head, by id and claims, in the order of ids. */
const drawn = async (): Promise<readonly (readonly [string, string])[]> => {
  const rows = await suite.database.read(
    cypher`MATCH (:Entity)-[r]->(:Entity) WHERE r.removedIn = 2147483647 RETURN r.id AS id, r.claims AS claims ORDER BY id`,
  );
  return rows.map(({ id, claims: list }) => [String(id), String(list)] as const);
};

test('merging and unmerging, in whatever order and in one revision or many, leaves all as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      mergesAmong([...organizations, 'lamp-eye', 'lamp-glass']).map((merges) => merges.filter(ofOneKind)),
      fc.infiniteStream(fc.nat()),
      async (merges, dice) => {
        fc.pre(merges.length > 0);
        await emptyDatabase(suite.database);
        await withLogFolder(async (logFolder) => {
          const ledger = await openLedger(suite.database, { logFolder });
          await published(ledger, firstRevision());
          await published(ledger, putting({ claims }));
          const at = (number: number) => shownByDatabase(suite.database, number);
          const before = await at(2);

          const merged = await published(ledger, putting({ same: [...merges] }));
          const whole = await at(merged);
          await published(
            ledger,
            putting(
              {},
              merges.map(({ id }) => id),
            ),
          );
          expect(await at(merged + 1)).toBe(before);

          // One by one, in any order, and back in any other: the end is the same and so is the beginning.
          for (const one of shuffled(merges, dice)) await published(ledger, putting({ same: [one] }));
          const { number } = await ledger.head();
          expect(await at(number)).toBe(whole);
          for (const one of shuffled(merges, dice)) await published(ledger, putting({}, [one.id]));
          expect(await at(number + merges.length)).toBe(before);

          // And what earlier revisions showed, they show still.
          expect([await at(2), await at(merged), await at(number)]).toEqual([before, whole, whole]);
          expect(await ledger.verify()).toEqual([]);
        });
      },
    ),
    { numRuns: Number(process.env.WATCHGRAPH_HISTORIES ?? 4) },
  );
}, 600_000);

const products: readonly string[] = ['lamp-eye', 'lamp-glass'];
const ofOneKind = ({ keep, merge }: SameRecord): boolean => products.includes(keep) === products.includes(merge);

const shuffled = (merges: readonly SameRecord[], dice: Iterator<number>): SameRecord[] =>
  merges
    .map((record) => ({ record, die: Number(dice.next().value) }))
    .sort((a, b) => a.die - b.die)
    .map(({ record }) => record);

describe('a merge', () => {
  test('closes the lines of what is merged and opens them at what is kept; claims stay as they were written', async () => {
    await published(suite.ledger, firstRevision());
    await published(
      suite.ledger,
      putting({
        claims: [
          owns('acme-optics', 'blue-lens'),
          owns('acme-optics', 'clear-sight'),
          owns('deep-watch', 'clear-sight'),
        ],
      }),
    );
    await published(suite.ledger, putting({ same: [same('acme-optics', 'deep-watch')] }));
    expect(await drawn()).toEqual([
      ['OWNS.deep-watch.blue-lens', 'gazette-1:acme-optics.OWNS.blue-lens'],
      ['OWNS.deep-watch.clear-sight', 'gazette-1:acme-optics.OWNS.clear-sight,gazette-1:deep-watch.OWNS.clear-sight'],
    ]);
    const written = await suite.database.read(
      cypher`MATCH (c:Claim {id: $id})-[:SUBJECT]->(e) RETURN e.id AS subject, c.line AS line, c.addedIn AS addedIn`,
      { id: 'gazette-1:acme-optics.OWNS.blue-lens' },
    );
    expect(written).toEqual([{ subject: 'acme-optics', line: 'OWNS.acme-optics.blue-lens', addedIn: 2 }]);
  });

  test('draws no line from a thing to itself, and says which claims that leaves without one', async () => {
    await published(suite.ledger, firstRevision());
    await published(
      suite.ledger,
      putting({ claims: [owns('acme-optics', 'blue-lens'), owns('blue-lens', 'clear-sight')] }),
    );
    const plan = await planned(suite.ledger, putting({ same: [same('blue-lens', 'acme-optics')] }));
    expect(plan.warnings.map(({ code, record }) => [code, record])).toEqual([
      ['DRAWS_NOTHING', 'gazette-1:acme-optics.OWNS.blue-lens'],
    ]);
    await suite.ledger.apply(plan, { author: 'tests', message: 'One firm' });
    expect((await drawn()).map(([id]) => id)).toEqual(['OWNS.acme-optics.clear-sight']);
    await published(suite.ledger, putting({}, ['same.blue-lens']));
    expect((await drawn()).map(([id]) => id)).toEqual(['OWNS.acme-optics.blue-lens', 'OWNS.blue-lens.clear-sight']);
  });

  test('goes on moving what is said of the merged id later, and says so', async () => {
    await published(suite.ledger, firstRevision());
    await published(suite.ledger, putting({ same: [same('acme-optics', 'blue-lens')] }));
    const plan = await planned(suite.ledger, putting({ claims: [owns('acme-optics', 'clear-sight')] }));
    expect(plan.warnings.map(({ code, path }) => [code, path])).toEqual([['NAMES_A_MERGED_ID', 'subject']]);
    await suite.ledger.apply(plan, { author: 'tests', message: 'A claim' });
    expect((await drawn()).map(([id]) => id)).toEqual(['OWNS.blue-lens.clear-sight']);
    // Retracted, closed, disputed: what happens to the claim happens to the line at the survivor.
    await published(suite.ledger, putting({}, [owns('acme-optics', 'clear-sight').id]));
    expect(await drawn()).toEqual([]);
    expect(await suite.ledger.verify()).toEqual([]);
  });

  test('together with claims that come and go in the same revision', async () => {
    await published(suite.ledger, firstRevision());
    await published(
      suite.ledger,
      putting({ claims: [owns('acme-optics', 'clear-sight'), owns('acme-optics', 'deep-watch')] }),
    );
    await published(
      suite.ledger,
      putting(
        {
          same: [same('acme-optics', 'blue-lens')],
          claims: [owns('acme-optics', 'deep-watch', { note: 'Said again' }), owns('blue-lens', 'deep-watch')],
        },
        [owns('acme-optics', 'clear-sight').id],
      ),
    );
    expect(await drawn()).toEqual([
      ['OWNS.blue-lens.deep-watch', 'gazette-1:acme-optics.OWNS.deep-watch,gazette-1:blue-lens.OWNS.deep-watch'],
    ]);
    expect(await suite.ledger.verify()).toEqual([]);
  });

  test('is refused while its two are declared different, and a merged entity cannot be closed', async () => {
    await published(suite.ledger, firstRevision());
    await published(suite.ledger, putting({ different: [different('acme-optics', 'blue-lens', 'Two registers.')] }));
    await published(suite.ledger, putting({ same: [same('acme-optics', 'clear-sight')] }));
    const problems = await refused(suite.ledger, putting({ same: [same('clear-sight', 'blue-lens')] }));
    expect(problems.map(({ code, record }) => [code, record])).toEqual([['NOT_ALLOWED_HERE', 'same.clear-sight']]);
    expect(problems[0]?.message).toContain('Two registers.');
    const closing = await refused(suite.ledger, putting({}, ['acme-optics']));
    expect(closing.map(({ code }) => code)).toContain('STILL_IN_USE');
  });
});

describe('redirects', () => {
  test('that were lost or changed are found by verify and put right by rebuild', async () => {
    await published(suite.ledger, firstRevision());
    await published(
      suite.ledger,
      putting({ claims: [owns('acme-optics', 'deep-watch')], same: [same('acme-optics', 'blue-lens')] }),
    );
    await published(suite.ledger, putting({ same: [same('blue-lens', 'clear-sight')] }));
    const graph = await wholeGraph(suite.database);
    await suite.database.write(async (transaction) => {
      await transaction.run(cypher`MATCH (r:Redirect {removedIn: 3}) DETACH DELETE r`);
      await transaction.run(cypher`MATCH (r:Redirect {id: 'blue-lens'}) SET r.to = 'deep-watch'`);
    });
    const findings = await suite.ledger.verify();
    // By what names they are found follows from the redirects, so those are found too.
    expect(findings.map(({ check, id }) => [check, id])).toEqual(
      expect.arrayContaining([
        ['projection-equals-rebuild', 'acme-optics'],
        ['projection-equals-rebuild', 'blue-lens'],
      ]),
    );
    await suite.ledger.rebuild();
    expect(await suite.ledger.verify()).toEqual([]);
    expect(await wholeGraph(suite.database)).toEqual(graph);
  });

  test('follow chains, one hop each, and show what was judged at the time', async () => {
    await published(suite.ledger, firstRevision());
    await published(suite.ledger, putting({ same: [same('acme-optics', 'blue-lens')] }));
    await published(suite.ledger, putting({ same: [same('blue-lens', 'clear-sight')] }));
    await published(suite.ledger, putting({}, ['same.blue-lens']));
    const redirects = await suite.database.read(
      cypher`MATCH (r:Redirect) RETURN r.id AS id, r.to AS to, r.addedIn AS addedIn, r.removedIn AS removedIn ORDER BY addedIn, id`,
    );
    const open = 2_147_483_647;
    expect(redirects).toEqual([
      { id: 'acme-optics', to: 'blue-lens', addedIn: 2, removedIn: 3 },
      { id: 'acme-optics', to: 'clear-sight', addedIn: 3, removedIn: 4 },
      { id: 'blue-lens', to: 'clear-sight', addedIn: 3, removedIn: 4 },
      { id: 'acme-optics', to: 'blue-lens', addedIn: 4, removedIn: open },
    ]);
  });
});
