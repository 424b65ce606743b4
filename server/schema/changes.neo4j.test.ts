import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim, dispute, entity, putting } from '../ledger/testing/world.ts';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

const said = (key: string, more: Partial<Parameters<typeof claim>[0]> = {}) =>
  claim({
    source: 'gazette-1',
    subject: 'clear-sight',
    predicate: 'described',
    key,
    value: { type: 'text', text: key },
    ...more,
  });
const reason = (text: string) => ({ by: 'editors', reason: text, on: '2026-03-01' }) as const;
const supplies = claim({ source: 'herald-1', subject: 'deep-watch', predicate: 'SUPPLIES', object: 'port-firm' });

/** Revisions 2 to 4, so that 1 and 4 can be compared over what came and went in between. */
const revisions = [
  putting({
    entities: [entity('port-firm', 'Organization', { type: 'company' }), entity('brief-firm', 'Organization')],
    claims: [
      said('kept'),
      said('soon-wrong'),
      said('soon-gone'),
      said('doubted'),
      said('doubting', { source: 'wire-1' }),
      said('taken-back', { source: 'wire-1', retracted: reason('Misread.') }),
      supplies,
    ],
    disputes: [dispute({ claim: said('doubting', { source: 'wire-1' }).id, disputes: said('doubted').id })],
  }),
  putting(
    {
      claims: [said('soon-wrong', { retracted: reason('Misheard.') }), { ...supplies, period: { edtf: '2018' } }],
      disputes: [dispute({ claim: said('taken-back', { source: 'wire-1' }).id, disputes: said('kept').id })],
    },
    [said('soon-gone').id, 'gazette-1:acme-optics.DEVELOPS.lamp-eye', 'brief-firm'],
  ),
  putting({
    claims: [
      // Back as it was: no difference to the first revision.
      claim({ source: 'gazette-1', subject: 'acme-optics', predicate: 'DEVELOPS', object: 'lamp-eye' }),
      // No longer retracted, so what it disputes is disputed from now on.
      said('taken-back', { source: 'wire-1' }),
    ],
  }),
];

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
  for (const changes of revisions) await graph.publish(changes);
});
afterAll(() => graph.close());

const everything = `added { id status } changed { id } closed { id status removedIn } retracted { id retraction { reason } } newlyDisputed { id }
  entities { change entity { id name } } relations { change relation { id claimCount } before { id claimCount } } merges { from to }
  truncated from { number } to { number }`;

const compare = async (args: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await graph.ask(`{ changes(${args}) { ${everything} } }`);
  expect(errors).toEqual([]);
  return (data as { changes: Record<string, unknown> }).changes;
};

test('everything that differs between two revisions is told at once', async () => {
  expect(await compare('from: 1')).toMatchObject({
    added: [
      { id: 'gazette-1:clear-sight.described.doubted', status: 'DISPUTED' },
      { id: 'gazette-1:clear-sight.described.kept', status: 'DISPUTED' },
      { id: 'herald-1:deep-watch.SUPPLIES.port-firm' },
      { id: 'wire-1:clear-sight.described.doubting' },
      { id: 'wire-1:clear-sight.described.taken-back' },
    ],
    changed: [],
    closed: [],
    // Entered and taken back since: it is told as taken back, and not as something new.
    retracted: [{ id: 'gazette-1:clear-sight.described.soon-wrong', retraction: { reason: 'Misheard.' } }],
    newlyDisputed: [{ id: 'gazette-1:clear-sight.described.doubted' }, { id: 'gazette-1:clear-sight.described.kept' }],
    entities: [{ change: 'ADDED', entity: { id: 'port-firm', name: 'The port-firm' } }],
    relations: [
      // Made of the same claim, entered anew.
      { change: 'CHANGED', relation: { id: 'DEVELOPS.acme-optics.lamp-eye' } },
      { change: 'ADDED', relation: { id: 'SUPPLIES.deep-watch.port-firm', claimCount: 1 }, before: null },
    ],
    merges: [],
    truncated: false,
    from: { number: 1 },
    to: { number: 4 },
  });
});

test('step by step, what is closed, changed, retracted and disputed is told where it happened', async () => {
  expect(await compare('from: 2, to: 3')).toMatchObject({
    added: [],
    changed: [{ id: 'herald-1:deep-watch.SUPPLIES.port-firm' }],
    closed: [
      { id: 'gazette-1:acme-optics.DEVELOPS.lamp-eye', status: 'CLOSED', removedIn: 3 },
      { id: 'gazette-1:clear-sight.described.soon-gone', status: 'CLOSED', removedIn: 3 },
    ],
    retracted: [{ id: 'gazette-1:clear-sight.described.soon-wrong' }],
    // What disputes is retracted itself, so nothing is disputed yet.
    newlyDisputed: [],
    entities: [{ change: 'CLOSED', entity: { id: 'brief-firm', name: 'The brief-firm' } }],
    relations: [
      { change: 'CLOSED', relation: { id: 'DEVELOPS.acme-optics.lamp-eye' } },
      { change: 'CHANGED', relation: { id: 'SUPPLIES.deep-watch.port-firm' }, before: { claimCount: 1 } },
    ],
  });
  expect(await compare('from: 3')).toMatchObject({
    added: [{ id: 'gazette-1:acme-optics.DEVELOPS.lamp-eye' }],
    changed: [{ id: 'wire-1:clear-sight.described.taken-back' }],
    newlyDisputed: [{ id: 'gazette-1:clear-sight.described.kept' }],
    relations: [{ change: 'ADDED', relation: { id: 'DEVELOPS.acme-optics.lamp-eye' } }],
  });
});

test('ids are of entities, and let through the claims and lines at them', async () => {
  expect(await compare('from: 1, ids: ["port-firm"]')).toMatchObject({
    added: [{ id: 'herald-1:deep-watch.SUPPLIES.port-firm' }],
    retracted: [],
    newlyDisputed: [],
    entities: [{ entity: { id: 'port-firm' } }],
    relations: [{ relation: { id: 'SUPPLIES.deep-watch.port-firm' } }],
  });
  expect(await compare('from: 1, ids: ["clear-sight", "nobody"]')).toMatchObject({
    newlyDisputed: [{}, {}],
    entities: [],
    relations: [],
  });
  expect(await compare('from: 1, ids: []')).toMatchObject({ added: [], entities: [], relations: [] });
});

test('nothing differs from itself, and a comparison runs forwards', async () => {
  expect(await compare('from: 4, to: 4')).toMatchObject({ added: [], closed: [], entities: [], relations: [] });
  const { errors } = await graph.ask('{ changes(from: 3, to: 2) { truncated } }');
  expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
});

test('more than fits is said, and none is crowded out by another list', async () => {
  const many = Array.from({ length: 510 }, (_, i) => said(`of-many-${String(i).padStart(3, '0')}`));
  await graph.publish(putting({ claims: many }, [supplies.id]));
  const { data } = await graph.ask('{ changes(from: 4) { added { id } closed { id } truncated } }');
  const { added, ...rest } = (data as { changes: { added: { id: string }[] } }).changes;
  expect(added.map(({ id }) => id)).toEqual(many.slice(0, 500).map(({ id }) => id));
  expect(rest).toEqual({ closed: [{ id: supplies.id }], truncated: true });
  // What was not asked for is not counted.
  const { data: closed } = await graph.ask('{ changes(from: 4) { closed { id } truncated } }');
  expect(closed).toMatchObject({ changes: { truncated: false } });
});
