import type { QualifierDefinition } from '../../server/ontology/index.ts';
import { isUnreadable } from '../../server/record/problems.ts';
import { SLUG, type ValueRecord } from '../../server/record/records.ts';
import { parseValue, type ValueDefinition, type WrittenValue } from '../../server/record/value.ts';
import { nearest } from '../problem.ts';
import type { Fields } from '../yaml/fields.ts';
import { slug } from './grammar.ts';
import type { ClaimPredicate } from './predicate.ts';

export type ClaimContent = { object: string } | { value: ValueRecord };

/**
 * What the predicate says: an object for a relation, a value for an attribute. A statement holds either: what has the
 * form of an id points at an entity, anything else is text.
 */
export const readContent = (claim: Fields, predicate: ClaimPredicate): ClaimContent | undefined => {
  const pointsAtEntity = 'relation' in predicate || (predicate.attribute.statement && isSlug(claim, predicate.name));
  if (pointsAtEntity) {
    const object = claim.parsed(predicate.name, slug);
    return object === undefined ? undefined : { object };
  }
  const value = readValue(claim, predicate.name, predicate.attribute);
  return value && { value };
};

/** The qualifiers that stand on the claim, or nothing where there is none. */
export const readQualifiers = (
  claim: Fields,
  definitions: ReadonlyMap<string, QualifierDefinition>,
): Record<string, ValueRecord> | undefined => {
  const read = [...definitions].flatMap(([name, definition]) => {
    const value = claim.entry(name) && readValue(claim, name, definition);
    return value ? [[name, value] as const] : [];
  });
  return read.length === 0 ? undefined : Object.fromEntries(read);
};

const isSlug = (claim: Fields, name: string): boolean => {
  const value = claim.entry(name)?.value;
  return value?.form === 'text' && SLUG.test(value.text);
};

const readValue = (claim: Fields, name: string, definition: ValueDefinition): ValueRecord | undefined => {
  const written = writtenValue(claim, name);
  if (written === undefined) return undefined;
  if (definition.value === 'entity') {
    const entity = claim.parsed(name, slug);
    return entity === undefined ? undefined : { type: 'entity', entity };
  }
  const value = parseValue(written, definition);
  if (!isUnreadable(value)) return value;
  const choices = definition.value === 'choice' ? Object.keys(definition.choices ?? {}) : [];
  claim.report(
    claim.place(name),
    value.unreadable,
    typeof written === 'string' ? nearest(written, choices) : undefined,
  );
  return undefined;
};

const writtenValue = (claim: Fields, name: string): WrittenValue | undefined => {
  const value = claim.entry(name)?.value;
  if (value?.form !== 'map') return claim.text(name);
  const fields = claim.fields(name);
  fields?.only(['asPrinted', 'unit']);
  fields?.require('asPrinted', 'unit');
  const [asPrinted, unit] = [fields?.text('asPrinted'), fields?.text('unit')];
  return asPrinted !== undefined && unit !== undefined ? { asPrinted, unit } : undefined;
};
