import { cypher } from '../neo4j/cypher.ts';
import { type PredicateDefinition, predicateList, predicates } from '../ontology/index.ts';
import { canonical } from '../record/ids.ts';
import type { AttributeAnswer, AttributeValueAnswer, ClaimAnswer } from './answers.ts';
import { timePasses } from './claim-test.ts';
import { type Compilation, collect, type Place, type Projection } from './compilation.ts';
import { eachOf } from './merged.ts';
import { list } from './raw.ts';
import { behind, behindConnection, merge, type Selection } from './selection.ts';
import type { TimeTest } from './time.ts';
import { visible } from './visible.ts';

/** How many claims an attribute is made of at most; no entity comes near it. */
const MOST = 500;

const attributeNames = predicateList.map((definition: PredicateDefinition) => definition.predicate);

/** What is asked of the claims behind an attribute, and of an entity that one of its values is. */
const claimSelection = (selection: Selection): Selection => {
  const values = merge([behind(selection, 'values'), behind(selection, 'best')]);
  const object = { name: 'object', args: {}, selection: behind(values, 'value', 'entity') };
  return merge([behindConnection(behind(values, 'claims')), new Map([['object', object]])]);
};

/** The attributes of an entity: of the given predicates, or all, whose claims stand and pass the test of time. */
export const projectAttributes = (
  compilation: Compilation,
  place: Place,
  wanted: readonly string[] | null,
  time: TimeTest,
  selection: Selection,
): Projection<readonly AttributeAnswer[]> => {
  const claim = compilation.fresh('c');
  const { matches, each } = eachOf(compilation, place);
  const names = wanted === null ? attributeNames : attributeNames.filter((name) => wanted.includes(name));
  const member = compilation.nouns.claim(compilation, { variable: claim, at: place.at }, claimSelection(selection));
  return {
    text: collect(
      cypher`${matches} MATCH (${claim}:Claim)-[:SUBJECT]->(${each}) WHERE ${visible(claim, place.at)}
        AND NOT ${claim}.retracted AND ${claim}.predicate IN ${compilation.value(names)} AND ${timePasses(compilation, claim, time)}
        WITH ${claim} ORDER BY ${claim}.id LIMIT ${compilation.value(MOST)}`,
      member.text,
    ),
    read: (raw) => attributesOf(list(raw).map(member.read), names),
  };
};

const attributesOf = (claims: readonly ClaimAnswer[], names: readonly string[]): readonly AttributeAnswer[] =>
  names.flatMap((predicate) => {
    const own = claims.filter((claim) => claim.record.predicate === predicate);
    return own.length === 0 ? [] : [{ predicate, values: valuesOf(own, valueOfClaim) }];
  });

const valueOfClaim = (claim: ClaimAnswer): AttributeValueAnswer['value'] | undefined => {
  if (claim.record.value !== undefined) return claim.record.value;
  const entity = claim.fields.get('object');
  return isEntity(entity) ? { type: 'object', entity } : undefined;
};

const isEntity = (value: unknown): value is Extract<AttributeValueAnswer['value'], { type: 'object' }>['entity'] =>
  typeof value === 'object' && value !== null && 'noun' in value && value.noun === 'entity';

/**
 * Groups claims by what they say: value, modality and period. A claim that was made twice is one value with two claims;
 * disagreement is several values side by side, the one to show first.
 */
export const valuesOf = (
  claims: readonly ClaimAnswer[],
  saidBy: (claim: ClaimAnswer) => AttributeValueAnswer['value'] | undefined,
): readonly AttributeValueAnswer[] => {
  const groups = new Map<string, AttributeValueAnswer & { claims: ClaimAnswer[] }>();
  for (const claim of [...claims].sort(byShownFirst)) {
    const value = saidBy(claim);
    if (value === undefined) continue;
    const said = value.type === 'object' ? value.entity.id : value;
    const key = canonical([said, claim.record.modality, claim.record.period?.edtf ?? '']);
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { value, modality: claim.record.modality, claims: [claim] });
  }
  return [...groups.values()];
};

const ranks = ['preferred', 'normal', 'deprecated'];

// Which value is shown: by rank, live before disputed, asserted before other modalities, the latest period, the claim id.
const byShownFirst = (a: ClaimAnswer, b: ClaimAnswer): number =>
  ranks.indexOf(a.record.rank) - ranks.indexOf(b.record.rank) ||
  Number(a.status === 'disputed') - Number(b.status === 'disputed') ||
  Number(a.record.modality !== 'asserted') - Number(b.record.modality !== 'asserted') ||
  (b.bounds?.sMin ?? 0) - (a.bounds?.sMin ?? 0) ||
  (a.id < b.id ? -1 : 1);

/** Whether one value is the best: not where several are right at once. */
export const isSingle = (predicate: string): boolean => predicates.get(predicate)?.single ?? true;
