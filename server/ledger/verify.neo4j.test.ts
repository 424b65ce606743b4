import { describe, expect, test } from 'vitest';
import { type Cypher, cypher } from '../neo4j/cypher.ts';
import type { Database } from '../neo4j/database.ts';
import { canonical } from '../record/ids.ts';
import { publish } from './head.ts';
import { rebuildLines } from './rebuild.ts';
import { rebuildFindables } from './rebuild-findables.ts';
import { wholeGraph } from './testing/graph.ts';
import { published } from './testing/publishing.ts';
import { ledgerSuite } from './testing/suite.ts';
import { beginning, claim, dispute, putting } from './testing/world.ts';

const suite = ledgerSuite();
const owns = (from: string, note?: string) =>
  claim({
    source: from,
    subject: 'acme-optics',
    predicate: 'OWNS',
    object: 'blue-lens',
    ...(note !== undefined && { note }),
  });

const fill = async () => {
  const { ledger } = suite;
  await published(ledger, beginning());
  await published(
    ledger,
    putting({
      claims: [owns('gazette-1'), owns('wire-1')],
      disputes: [dispute({ claim: owns('wire-1').id, disputes: owns('gazette-1').id })],
    }),
  );
  await published(ledger, putting({ claims: [owns('gazette-1', 'Said again')] }));
};

const damage = (statement: Cypher) =>
  suite.database.write(async (transaction) => {
    await transaction.run(statement);
  });

describe('verify', () => {
  test('finds nothing in what the ledger wrote', async () => {
    await fill();
    expect(await suite.ledger.verify()).toEqual([]);
  });

  test.each<[string, string, Cypher]>([
    [
      'a line that lost its claims',
      'every-line-has-claims',
      cypher`MATCH ()-[r:OWNS {removedIn: 2147483647}]->() SET r.claims = []`,
    ],
    [
      'a line that says less than its claims',
      'projection-equals-rebuild',
      cypher`MATCH ()-[r:OWNS {removedIn: 3}]->() SET r.disputed = [false, false]`,
    ],
    ['a line that is missing', 'projection-equals-rebuild', cypher`MATCH ()-[r:OWNS {addedIn: 2}]->() DELETE r`],
    [
      'a line of nobody',
      'projection-equals-rebuild',
      cypher`MATCH (a:Entity {id: 'blue-lens'}), (b:Entity {id: 'clear-sight'}) CREATE (a)-[:OWNS {id: 'OWNS.blue-lens.clear-sight', addedIn: 2, removedIn: 3, born: 2}]->(b)`,
    ],
    [
      'a line that says it is planned',
      'modality-keeps-apart',
      cypher`MATCH ()-[r:OWNS {removedIn: 2147483647}]->() SET r.modality = 'planned'`,
    ],
    [
      'a property that does not follow',
      'log-gives-this-graph',
      cypher`MATCH (c:Claim {removedIn: 3}) SET c.rank = 'preferred'`,
    ],
    [
      'a version that was opened again',
      'log-gives-this-graph',
      cypher`MATCH (c:Claim {removedIn: 3}) SET c.removedIn = 7`,
    ],
    [
      'a version that is missing',
      'log-gives-this-graph',
      cypher`MATCH (d:Description {id: 'lampland'}) DETACH DELETE d`,
    ],
    [
      'a log entry that was changed',
      'log-gives-this-graph',
      cypher`MATCH (l:LogEntry {number: 2}) SET l.text = replace(l.text, 'A test', 'A lie!')`,
    ],
    [
      'a revision that says otherwise',
      'log-gives-this-graph',
      cypher`MATCH (r:Revision {number: 2}) SET r.author = 'nobody'`,
    ],
    [
      'a claim that hangs elsewhere',
      'every-line-has-claims',
      cypher`MATCH (c:Claim)-[s:STATED_IN]->() WHERE c.object IS NOT NULL DELETE s`,
    ],
    [
      'a closed entity under a live claim',
      'nothing-stands-on-closed',
      cypher`MATCH (d:Description {id: 'blue-lens'}) SET d.removedIn = 3`,
    ],
  ])('finds %s', async (_, check, statement) => {
    await fill();
    await damage(statement);
    expect((await suite.ledger.verify()).map((finding) => finding.check)).toContain(check);
  });

  test('finds what may not be said of persons, and sums that do not fit', async () => {
    await fill();
    const money = (amount: string) => ({ type: 'money', amount, currency: 'USD', precision: 'exact' }) as const;
    const whole = claim({ source: 'gazette-1', subject: 'acme-round-2018', predicate: 'amount', value: money('5') });
    const part = claim({
      source: 'gazette-1',
      subject: 'acme-optics',
      predicate: 'INVESTED_IN',
      object: 'acme-round-2018',
      qualifiers: { amount: money('4') },
    });
    await published(suite.ledger, putting({ claims: [whole, part] }));
    const tooMuch = canonical({ ...part, qualifiers: { amount: money('6') } });
    const onPerson = canonical({ ...owns('wire-1'), subject: 'ada-example', predicate: 'PARTNERS_WITH' });
    await suite.database.write(async (transaction) => {
      const set = cypher`MATCH (c:Claim {id: $id, removedIn: 2147483647}) SET c.content = $content`;
      await transaction.run(set, { id: part.id, content: tooMuch });
      await transaction.run(set, { id: owns('wire-1').id, content: onPerson });
    });
    const checks = (await suite.ledger.verify()).map((finding) => finding.check);
    expect(checks).toEqual(
      expect.arrayContaining(['parts-within-round', 'persons-are-spared', 'log-gives-this-graph']),
    );
  });
});

test('rebuild puts lines right, past ones too, and changes nothing else', async () => {
  await fill();
  const graph = await wholeGraph(suite.database);
  await damage(cypher`MATCH ()-[r:OWNS {addedIn: 2}]->() SET r.claims = ['x'], r.removedIn = 9`);
  await damage(cypher`MATCH ()-[r:OWNS {addedIn: 3}]->() DELETE r`);
  expect(await suite.ledger.rebuild()).toEqual([
    { id: 'OWNS.acme-optics.blue-lens', addedIn: 2, repair: 'written' },
    { id: 'OWNS.acme-optics.blue-lens', addedIn: 3, repair: 'written' },
  ]);
  expect(await wholeGraph(suite.database)).toEqual(graph);
  expect(await suite.ledger.rebuild()).toEqual([]);
});

test('rebuild says of what search looks at what it wrote and what it removed', async () => {
  await fill();
  const graph = await wholeGraph(suite.database);
  await damage(cypher`MATCH (f:Findable {id: 'blue-lens', removedIn: 2147483647}) SET f.marks = 'x'`);
  await damage(cypher`MATCH (e:Entity {id: 'lampland'}) CREATE (f:Findable)-[:FINDS]->(e)
    SET f = { id: 'lampland', kind: 'Place', band: 0, marks: 'x', addedIn: 3, removedIn: 4 }`);
  expect(await suite.ledger.rebuild()).toEqual([
    { id: 'blue-lens', addedIn: 1, repair: 'written' },
    { id: 'lampland', addedIn: 3, repair: 'removed' },
  ]);
  expect(await wholeGraph(suite.database)).toEqual(graph);
});

test('rebuild leaves what is staged as it was staged', async () => {
  await fill();
  const graph = await wholeGraph(suite.database);
  // Somebody stages whenever the rebuild does not hold the lock.
  const whileStaged: Database = {
    ...suite.database,
    write: async (work) => {
      await damage(cypher`MATCH (h:Head) SET h.number = 2`);
      return suite.database.write(work);
    },
  };
  await damage(cypher`MATCH (f:Findable {id: 'blue-lens', removedIn: 2147483647}) SET f.marks = 'x'`);
  expect(await rebuildLines(whileStaged)).toEqual([]);
  expect(await rebuildFindables(whileStaged)).toEqual([{ id: 'blue-lens', addedIn: 1, repair: 'written' }]);
  await publish(suite.database);
  expect(await wholeGraph(suite.database)).toEqual(graph);
});
