import { entityKinds } from '../ontology/index.ts';
import type { EntityRecord } from '../record/records.ts';
import { fold } from '../record/spelling/fold.ts';
import { type Language, labelIn } from '../words/language.ts';
import { schemes } from '../words/match.ts';
import { isIdentifier } from './score.ts';

/** What a reader's table says beside the name. */
export interface Property {
  /** As it was asked. */
  pid: string;
  of: 'identifier' | 'type' | 'unknown';
  values: readonly string[];
}

const TYPE = 'type';

/** The properties that can be compared, with their labels. */
export const propertyList: readonly { id: string; name: string }[] = [
  { id: TYPE, name: 'Type' },
  ...Object.entries(schemes).map(([id, name]) => ({ id, name })),
];

/** Reads a property. One that is not known is kept: it confirms nothing, so that nothing is taken for certain by leaving it out. */
export const propertyOf = (pid: string, values: readonly string[]): Property => {
  const name = pid.toLowerCase();
  if (name === TYPE) return { pid, of: 'type', values };
  return { pid, of: Object.hasOwn(schemes, name) ? 'identifier' : 'unknown', values };
};

/** Whether the graph says the same of an entity. Silence confirms nothing. */
export const confirmed = (record: EntityRecord, { pid, of, values }: Property, language: Language): boolean => {
  if (of === 'unknown') return false;
  if (of === 'identifier') {
    const known = record.identifiers?.[pid.toLowerCase()];
    return known !== undefined && values.some((value) => isIdentifier(value, known));
  }
  if (record.type === undefined) return false;
  const words = entityKinds.get(record.kind)?.types[record.type];
  const names = [record.type, ...(words === undefined ? [] : [words.en, words.fr, labelIn(words, language)])].map(fold);
  return values.some((value) => names.includes(fold(value.trim())));
};

/** The identifiers among properties, one by one. */
export const identifiersIn = (properties: readonly Property[]): readonly { property: Property; value: string }[] =>
  properties
    .filter(({ of }) => of === 'identifier')
    .flatMap((property) => property.values.map((value) => ({ property, value })));
