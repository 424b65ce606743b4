import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { claim, dispute, entity, putting } from '../ledger/testing/world.ts';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

/** A claim of a source that is in the invented world. */
const says = (subject: string, predicate: string, object: string, more: Partial<Parameters<typeof claim>[0]> = {}) =>
  claim({ source: 'gazette-1', subject, predicate, object, ...more });

const alleged = { modality: 'alleged', attribution: 'unnamed officials' } as const;
const since2017 = { period: { edtf: '2017-05/..' } } as const;

/**
 * Four companies on the list, each backed by a state investor of its own. The first supplied a city; the second is alleged to
 * have; the third's supply is disputed; the fourth supplied a city elsewhere. A fifth is on no list, and the sixth, which the
 * others' backers have nothing to do with, is backed by a company.
 */
const firms = ['listed', 'rumoured', 'doubted', 'abroad', 'unlisted', 'private'] as const;

const doubted = says('firm-doubted', 'SUPPLIES', 'city-of-port', since2017);
const denial = says('firm-doubted', 'SUPPLIES', 'city-of-port', {
  source: 'wire-1',
  modality: 'denied',
  attributedTo: ['firm-doubted'],
});

const world = () =>
  putting({
    entities: [
      ...firms.flatMap((firm) => [
        entity(`firm-${firm}`, 'Organization', { type: 'company' }),
        entity(`fund-${firm}`, 'Organization', { type: firm === 'private' ? 'company' : 'state_investor' }),
      ]),
      entity('far-country', 'Place', { type: 'country' }),
      entity('city-of-port', 'GovernmentBody', { type: 'municipal' }),
      entity('city-abroad', 'GovernmentBody', { type: 'municipal' }),
      entity('the-list', 'Policy', { type: 'sanctions_list' }),
    ],
    claims: [
      // The city is in a town that lies in Lampland; the town is alleged to lie in the far country too.
      says('city-of-port', 'LOCATED_IN', 'port-town'),
      says('city-of-port', 'LOCATED_IN', 'far-country', alleged),
      says('city-abroad', 'LOCATED_IN', 'far-country'),
      ...firms.map((firm) => says(`fund-${firm}`, 'OWNS', `firm-${firm}`, since2017)),
      ...firms.filter((firm) => firm !== 'unlisted').map((firm) => says(`firm-${firm}`, 'LISTED_UNDER', 'the-list')),
      ...['listed', 'unlisted', 'private'].map((firm) => says(`firm-${firm}`, 'SUPPLIES', 'city-of-port', since2017)),
      says('firm-rumoured', 'SUPPLIES', 'city-of-port', { ...since2017, ...alleged }),
      says('firm-abroad', 'SUPPLIES', 'city-abroad', since2017),
      doubted,
      denial,
    ],
    disputes: [dispute({ claim: denial.id, disputes: doubted.id, by: 'source' })],
  });

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
  await graph.publish(world());
});
afterAll(() => graph.close());

const question = `query ($supply: RelationFilter, $country: ID!, $asOf: EDTF) {
  entities(orderBy: ID, filter: { types: ["state_investor"], related: [{ kind: OWNS, direction: OUT,
    filter: { modalities: [ASSERTED], asOf: $asOf },
    to: { related: [
      { kind: LISTED_UNDER, direction: OUT, to: { types: ["sanctions_list"] } }
      { kind: SUPPLIES, direction: OUT, filter: $supply, to: { types: ["municipal"], place: $country } }
    ] } }] }) { totalCount nodes { id } facets { name values { value count } } }
}`;

const answer = z.object({
  entities: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
});

const investors = async (variables: object): Promise<string[]> => {
  const { data, errors } = await graph.ask(question, { country: 'lampland', ...variables });
  expect(errors).toEqual([]);
  const { totalCount, nodes } = answer.parse(data).entities;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id.replace('fund-', ''));
};

const stated = { modalities: ['ASSERTED'], disputed: false };

test.each([
  ['is asserted and undisputed', { supply: stated }, ['listed']],
  ['is asserted', { supply: { modalities: ['ASSERTED'] } }, ['doubted', 'listed']],
  ['is disputed', { supply: { disputed: true } }, ['doubted']],
  ['is alleged', { supply: { modalities: ['ALLEGED'] } }, ['rumoured']],
  ['is said in any way', {}, ['doubted', 'listed', 'rumoured']],
  ['held before it began', { supply: { ...stated, asOf: '2017-04' } }, []],
  ['held in the year in which it began', { supply: { ...stated, asOf: '2017' } }, ['listed']],
  ['certainly held all that year', { supply: { ...stated, asOf: '2017-06', fit: 'CERTAIN' } }, ['listed']],
  ['was made while nothing was owned yet', { supply: stated, asOf: '2016' }, []],
  ['went to a city where none is but by allegation', { supply: stated, country: 'far-country' }, ['abroad']],
  ['went to a country that is not there', { supply: stated, country: 'nowhere' }, []],
])('state investors in listed companies whose supply of a city %s', async (_, variables, found) => {
  expect(await investors(variables)).toEqual(found);
});

test('all conditions, the list, its count and its facets are one statement', async () => {
  graph.sent();
  await investors({ supply: stated });
  // The other reads the newest revision.
  expect(graph.sent()).toHaveLength(2);
});

test('a condition may ask that there is no such line, inside another too', async () => {
  const { data, errors } = await graph.ask(`{ entities(orderBy: ID, filter: { types: ["state_investor"], related: [{
    kind: OWNS, direction: OUT, to: { related: [{ kind: LISTED_UNDER, direction: OUT, none: true }] } }] }) { nodes { id } } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({ entities: { nodes: [{ id: 'fund-unlisted' }] } });
});
