/** Random histories: what editors might do to the invented world, one list of deeds a revision. */
import fc from 'fast-check';
import { modalityList } from '../../ontology/index.ts';
import { claimId } from '../../record/ids.ts';
import type { ClaimRecord, ValueRecord } from '../../record/records.ts';
import type { ChangeSet } from '../change-set.ts';
import { beginning, claim, entity, organizations, putting, sourceIds } from './world.ts';

/** What one editor does. Numbers pick among what the ledger holds by then. */
export type Deed =
  | { deed: 'say'; claim: ClaimRecord }
  | { deed: 'retract' | 'close' | 'undispute'; pick: number }
  | { deed: 'dispute'; pick: number; disputed: number; by: 'editors' | 'source' }
  | { deed: 'copy'; source: string; copyOf: string | undefined }
  | { deed: 'republish'; source: string; published: string | undefined }
  | { deed: 'rename'; entity: string; name: string }
  | { deed: 'enter' | 'leave'; entity: string }
  | { deed: 'merge'; merge: string; keep: string }
  | { deed: 'unmerge'; pick: number };

type Template = Pick<ClaimRecord, 'subject' | 'predicate'> &
  Partial<Pick<ClaimRecord, 'object' | 'value' | 'qualifiers'>>;

const products = ['lamp-eye', 'lamp-glass'] as const;

/** The first revision of every history: the invented world, and a second product that may turn out to be the first. */
export const firstRevision = (): ChangeSet => {
  const { put } = beginning();
  return putting({ ...put, entities: [...put.entities, entity('lamp-glass', 'Product', { type: 'platform' })] });
};

/** What may turn out to be one thing. */
const alike = [organizations, products, ['lamp-act', 'lamp-act-2'], ['port-town', 'lampland']] as const;

const organization = fc.constantFrom(...organizations);
const pair = fc.uniqueArray(organization, { minLength: 2, maxLength: 2 });
const choice = (...choices: string[]): fc.Arbitrary<ValueRecord | undefined> =>
  fc.option(
    fc.constantFrom(...choices).map((word): ValueRecord => ({ type: 'choice', choice: word })),
    { nil: undefined },
  );
const money = fc.integer({ min: 1, max: 900 }).map(
  (amount): ValueRecord => ({
    type: 'money',
    amount: `${amount}.50`,
    currency: amount % 2 ? 'USD' : 'EUR',
    precision: 'about',
  }),
);
const maybeMoney = fc.option(money, { nil: undefined });

const qualified = (qualifiers: Record<string, ValueRecord | undefined>): Pick<Template, 'qualifiers'> => {
  const given = Object.entries(qualifiers).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return given.length === 0 ? {} : { qualifiers: Object.fromEntries(given) };
};

/** Lines of every sort: event and state, symmetric, with identity qualifiers that are choices, entities or absent. */
const templates: fc.Arbitrary<Template> = fc.oneof(
  fc.record({ subject: organization, role: choice('lead', 'participant'), amount: maybeMoney }).map(
    ({ subject, role, amount }): Template => ({
      subject,
      predicate: 'INVESTED_IN',
      object: 'acme-round-2018',
      ...qualified({ role, amount }),
    }),
  ),
  pair.map(([subject = '', object = '']) => ({ subject, predicate: 'PARTNERS_WITH', object })),
  pair.map(([subject = '', object = '']) => ({ subject, predicate: 'OWNS', object })),
  fc.record({ subject: organization, product: fc.option(fc.constantFrom(...products), { nil: undefined }) }).map(
    ({ subject, product }): Template => ({
      subject,
      predicate: 'SUPPLIES',
      object: 'harbour-cameras',
      ...qualified({ product: product === undefined ? undefined : { type: 'entity', entity: product } }),
    }),
  ),
  fc
    .record({
      subject: organization,
      object: fc.constantFrom('port-town', 'lampland'),
      as: choice('headquarters', 'site'),
    })
    .map(({ subject, object, as }): Template => ({ subject, predicate: 'LOCATED_IN', object, ...qualified({ as }) })),
  choice('amends', 'supersedes').map(
    (how): Template => ({ subject: 'lamp-act-2', predicate: 'FOLLOWS', object: 'lamp-act', ...qualified({ how }) }),
  ),
  fc.constant<Template>({ subject: 'lamp-eye', predicate: 'RAISES_ISSUE', object: 'privacy' }),
  fc.constant<Template>({ subject: 'ada-example', predicate: 'FOUNDED', object: 'acme-optics' }),
  organization.map((subject): Template => ({ subject, predicate: 'COULD_USE', object: 'lamp-eye' })),
  fc.record({ subject: organization, value: money }).map((rest): Template => ({ ...rest, predicate: 'valuation' })),
);

const periods = fc.option(
  fc.constantFrom(
    '2014',
    '2017-07',
    '2018-04-09',
    '201X',
    '2018~',
    '2016?',
    '2014/2016-03',
    '2015/..',
    '2016-02/',
    '../2018',
  ),
  { nil: undefined },
);

const said: fc.Arbitrary<ClaimRecord> = fc
  .record({
    template: templates,
    source: fc.constantFrom(...sourceIds),
    key: fc.option(fc.constantFrom('a', '2020'), { nil: undefined, freq: 3 }),
    modality: fc.constantFrom(...modalityList.map((definition) => definition.modality), 'asserted' as const),
    rank: fc.constantFrom('preferred', 'normal', 'normal', 'normal', 'deprecated'),
    basis: fc.constantFrom('stated', 'stated', 'inferred'),
    edtf: periods,
    note: fc.option(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }), { nil: undefined }),
    by: fc.subarray([...organizations]),
  })
  .map(({ template, source, key, modality, rank, basis, edtf, note, by }) =>
    claim({
      ...template,
      source,
      modality,
      rank,
      basis,
      ...(key !== undefined && { key }),
      ...(edtf !== undefined && { period: { edtf } }),
      ...(note !== undefined && { note }),
      ...(by.length > 0 && { attributedTo: by }),
      ...((modality === 'alleged' || modality === 'denied') && { attribution: 'unnamed officials' }),
    }),
  )
  .map((record) => ({ ...record, id: claimId(record) }));

const pick = fc.nat({ max: 10_000 });
const sourceId = fc.constantFrom(...sourceIds);
const visitor = fc.constantFrom('passing-firm', 'passing-lab');

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 12, arbitrary: said.map((record): Deed => ({ deed: 'say', claim: record })) },
  { weight: 2, arbitrary: pick.map((at): Deed => ({ deed: 'retract', pick: at })) },
  { weight: 4, arbitrary: pick.map((at): Deed => ({ deed: 'close', pick: at })) },
  {
    weight: 4,
    arbitrary: fc
      .record({ pick, disputed: pick, by: fc.constantFrom('editors', 'source') })
      .map((rest): Deed => ({ deed: 'dispute', ...rest })),
  },
  { weight: 1, arbitrary: pick.map((at): Deed => ({ deed: 'undispute', pick: at })) },
  {
    weight: 2,
    // A source copies one earlier in the list, so copies never lead in a circle.
    arbitrary: fc
      .record({ at: fc.nat({ max: sourceIds.length - 1 }), original: fc.nat({ max: sourceIds.length - 1 }) })
      .map(({ at, original }): Deed => {
        const copyOf = original < at ? sourceIds[original] : undefined;
        return { deed: 'copy', source: sourceIds[at] ?? sourceIds[0], copyOf };
      }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        source: sourceId,
        published: fc.option(fc.constantFrom('2017', '2018-04', '2020-01-31'), { nil: undefined }),
      })
      .map((rest): Deed => ({ deed: 'republish', ...rest })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ entity: organization, name: fc.constantFrom('New Name plc', 'Ünïcode & Söhne', 'Old Name Ltd') })
      .map((rest): Deed => ({ deed: 'rename', ...rest })),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constantFrom('enter', 'leave'), entity: visitor }) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...alike)
      .chain((ids) => fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }))
      .map(([merge = '', keep = '']): Deed => ({ deed: 'merge', merge, keep })),
  },
  { weight: 2, arbitrary: pick.map((at): Deed => ({ deed: 'unmerge', pick: at })) },
);

/** At most 12 revisions of at most 40 deeds. */
export const histories: fc.Arbitrary<Deed[][]> = fc.array(
  fc.array(deed, { minLength: 1, maxLength: 40, size: 'max' }),
  {
    minLength: 1,
    maxLength: 12,
    size: 'max',
  },
);

/** How often histories are tried, and from which seed, so that a failure can be repeated. */
export const historyRuns = (): { numRuns: number; seed: number } => {
  const seed = Number(process.env.WATCHGRAPH_SEED ?? Date.now() % 2_147_483_647);
  return { seed, numRuns: Number(process.env.WATCHGRAPH_HISTORIES ?? 15) };
};
