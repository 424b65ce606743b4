import { expect, test } from 'vitest';
import { published } from './testing/publishing.ts';
import { ledgerSuite } from './testing/suite.ts';
import { beginning, claim, putting } from './testing/world.ts';

const suite = ledgerSuite();

// JavaScript counts exactly to 2^53, Neo4j to 2^63; the ledger keeps every digit, whatever the two make of the number.
test.each(['9007199254740992', '9007199254740993', '10000000000000000000', `1${'0'.repeat(35)}`, '0.1'])(
  'an amount of %s is kept, found and verified',
  async (amount) => {
    const { ledger } = suite;
    await published(ledger, beginning());
    const worth = claim({
      source: 'gazette-1',
      subject: 'acme-optics',
      predicate: 'valuation',
      value: { type: 'money', amount, currency: 'KRW', precision: 'exact' },
    });
    const invested = claim({
      source: 'gazette-1',
      subject: 'blue-lens',
      predicate: 'INVESTED_IN',
      object: 'acme-round-2018',
      qualifiers: { amount: { type: 'money', amount, currency: 'KRW', precision: 'exact' } },
    });
    await published(ledger, putting({ claims: [worth, invested] }));
    expect((await ledger.held()).claims.get(worth.id)).toEqual(worth);
    expect(await ledger.verify()).toEqual([]);
  },
);
