import { isEnumType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  entityKindList,
  enumKind,
  lineFieldsOf,
  modalityList,
  predicateList,
  relationKindList,
} from '../ontology/index.ts';
import { typedAttributes } from './kinds.ts';
import { schema } from './schema.ts';

const enumValues = (name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type)
    ? type
        .getValues()
        .map((value) => value.name)
        .sort()
    : [];
};

// A kind is one file and one line in a list; everything here follows from it.
describe('the ontology', () => {
  test.each(entityKindList.map(({ kind }) => kind))('%s is a type, a value, a thing to be found', (kind) => {
    const type = schema.getType(kind);
    if (!isObjectType(type)) throw new Error(`${kind} is no type.`);
    expect(type.getInterfaces().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Entity', 'Node', 'Versioned']),
    );
    expect(enumValues('EntityKind')).toContain(enumKind(kind));
    const target = schema.getType('SearchTarget');
    expect(isUnionType(target) && target.getTypes()).toContain(type);
    const fields = Object.keys(type.getFields());
    for (const { predicate } of typedAttributes(kind)) expect(fields).toContain(predicate);
  });

  // A relation kind is one file too, and brings the fields of the entities at its ends.
  test.each(entityKindList.map(({ kind }) => kind))('%s has its lines as fields, in every modality', (kind) => {
    const type = schema.getType(kind);
    if (!isObjectType(type)) throw new Error(`${kind} is no type.`);
    for (const { name, relation, only, distinction } of lineFieldsOf(kind)) {
      const field = type.getFields()[name];
      expect(String(field?.type), `${kind}.${name}`).toBe('RelationConnection');
      expect(field?.description).toContain(relation);
      expect(field?.description).toContain(`\`${name}`);
      const args = field?.args.map((arg) => arg.name) ?? [];
      expect(args).toEqual(expect.arrayContaining(['filter', 'first', 'orderBy']));
      expect(args.includes(distinction?.key ?? ''), `${kind}.${name}`).toBe(Boolean(distinction) && only === undefined);
    }
  });

  test.each(entityKindList.map(({ kind }) => kind))('gives no two fields of %s one name', (kind) => {
    const entity = schema.getType('Entity');
    const names = [
      ...(isInterfaceType(entity) ? Object.keys(entity.getFields()) : []),
      ...typedAttributes(kind).map(({ predicate }) => predicate),
      ...lineFieldsOf(kind).map(({ name }) => name),
    ];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('gives every relation kind and every modality, and no other', () => {
    expect(enumValues('RelationKind')).toEqual(relationKindList.map(({ kind }): string => kind).sort());
    expect(enumValues('Modality')).toEqual(modalityList.map(({ modality }) => modality.toUpperCase()).sort());
  });

  test('has no attribute that hides a field of every entity', () => {
    const entity = schema.getType('Entity');
    const fields = entity && 'getFields' in entity ? Object.keys(entity.getFields()) : [];
    expect(predicateList.map(({ predicate }): string => predicate).filter((name) => fields.includes(name))).toEqual([]);
  });
});
