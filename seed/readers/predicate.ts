import {
  type PredicateDefinition,
  predicates,
  type QualifierDefinition,
  type RelationKindDefinition,
  relationKinds,
} from '../../server/ontology/index.ts';
import { nearest } from '../problem.ts';
import type { Fields } from '../yaml/fields.ts';

/** Keys that every claim may have, beside its predicate and the qualifiers of that. */
export const claimKeys = [
  'subject',
  'key',
  'when',
  'at',
  'modality',
  'rank',
  'basis',
  'attributedTo',
  'attribution',
  'disputes',
  'quote',
  'note',
  'replaces',
  'retracted',
] as const;

/** The predicate of a claim with what the ontology says of it. */
export type ClaimPredicate =
  | { name: string; relation: RelationKindDefinition }
  | { name: string; attribute: PredicateDefinition };

/** Finds the one predicate of a claim, and reports none, several, and every key that means nothing. */
export const findPredicate = (claim: Fields): ClaimPredicate | undefined => {
  const keys = [...claim.map.entries.keys()];
  const candidates = keys.filter((key) => relationKinds.has(key) || predicates.has(key));
  // `amount` is an attribute of a round and a qualifier of an investment: beside a relation it is the latter.
  const qualifies = (key: string) => candidates.some((other) => qualifiersOf(definitionOf(other)).has(key));
  const name = candidates.find((key) => !qualifies(key));
  const predicate = name === undefined ? undefined : definitionOf(name);
  const qualifiers = qualifiersOf(predicate);
  const more = candidates.filter((key) => key !== name && !qualifiers.has(key));
  for (const other of more) {
    const place = claim.entry(other)?.place ?? claim.map.place;
    claim.report(
      place,
      `A claim has one predicate; “${name}” stands here already. Write a second claim for “${other}”.`,
    );
  }
  const known = new Set<string>([...claimKeys, ...candidates, ...qualifiers.keys()]);
  const words = predicate ? known : new Set([...known, ...relationKinds.keys(), ...predicates.keys()]);
  for (const key of keys.filter((candidate) => !known.has(candidate)))
    claim.report(claim.entry(key)?.place ?? claim.map.place, unknownKey(key, predicate), nearest(key, words));
  if (!predicate) claim.report(claim.map.place, 'This claim has no predicate: it says nothing of its subject.');
  return predicate;
};

/** What the predicate allows on its claim, the part of the line's identity among them. */
export const qualifiersOf = (predicate: ClaimPredicate | undefined): ReadonlyMap<string, QualifierDefinition> => {
  if (!predicate || !('relation' in predicate)) return new Map();
  const { identity, qualifiers } = predicate.relation;
  return new Map([...Object.entries(qualifiers), ...(identity ? [[identity.key, identity] as const] : [])]);
};

const definitionOf = (name: string): ClaimPredicate | undefined => {
  const relation = relationKinds.get(name);
  if (relation) return { name, relation };
  const attribute = predicates.get(name);
  return attribute && { name, attribute };
};

const unknownKey = (key: string, predicate: ClaimPredicate | undefined): string =>
  predicate
    ? `“${key}” is no key of a claim and no qualifier of ${predicate.name}.`
    : `“${key}” is no key of a claim and no predicate.`;
