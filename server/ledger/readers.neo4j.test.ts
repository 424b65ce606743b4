import { expect, test } from 'vitest';
import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { published } from './testing/publishing.ts';
import { ledgerSuite } from './testing/suite.ts';
import { beginning, claim, entity, putting } from './testing/world.ts';

const suite = ledgerSuite();

const LINES = 250;
const REVISIONS = 6;
const READERS = 3;
const investors = Array.from({ length: LINES }, (_, i) => `investor-${i}`);

/** Every revision closes each line of a hub and opens it anew, so a true reader counts all of them, always. */
const revision = (n: number) =>
  putting({
    claims: investors.map((subject) =>
      claim({
        source: 'gazette-1',
        subject,
        predicate: 'INVESTED_IN',
        object: 'acme-round-2018',
        note: `Said in revision ${n}`,
      }),
    ),
  });

const counted = z.tuple([z.strictObject({ number: z.int(), lines: z.int(), claims: z.int() })]);
const READ = cypher`MATCH (h:Head {id: 'head'}) WITH h.number AS number
  RETURN number, COUNT {
    MATCH (:Entity {id: 'acme-round-2018'})<-[r:INVESTED_IN]-() WHERE r.addedIn <= number AND r.removedIn > number
  } AS lines, COUNT {
    MATCH (c:Claim {predicate: 'INVESTED_IN'}) WHERE c.addedIn <= number AND c.removedIn > number
  } AS claims`;

test('readers beside a writer never see half a revision', async () => {
  const base = beginning();
  await published(suite.ledger, {
    ...base,
    put: { ...base.put, entities: [...base.put.entities, ...investors.map((id) => entity(id, 'Organization'))] },
  });
  await published(suite.ledger, revision(2));

  let writing = true;
  const seen: { number: number; lines: number; claims: number }[] = [];
  const reader = async () => {
    while (writing) {
      const [{ number, lines, claims }] = counted.parse(await suite.database.read(READ));
      seen.push({ number, lines, claims });
    }
  };
  const readers = Array.from({ length: READERS }, reader);
  for (let n = 3; n < 3 + REVISIONS; n++) await published(suite.ledger, revision(n));
  writing = false;
  await Promise.all(readers);

  expect(seen.filter(({ lines, claims }) => lines !== LINES || claims !== LINES)).toEqual([]);
  expect(new Set(seen.map(({ number }) => number)).size).toBeGreaterThan(1);
  expect(seen.length).toBeGreaterThan(READERS * REVISIONS);
});
