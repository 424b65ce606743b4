import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { pending } from './pending.ts';
import { schema } from './schema.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** Every field, argument, value and member of a schema as a line, with its type and default. */
const linesOf = (described: GraphQLSchema): ReadonlyMap<string, string> =>
  new Map(
    Object.values(described.getTypeMap())
      .filter((type) => !type.name.startsWith('__'))
      .flatMap(linesOfType),
  );

const linesOfType = (type: GraphQLNamedType): [string, string][] => {
  if (isEnumType(type)) return type.getValues().map(({ name }) => [`${type.name}.${name}`, 'value']);
  if (isUnionType(type)) return type.getTypes().map(({ name }) => [`${type.name}|${name}`, 'member']);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, String(field.type)]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [[type.name, 'scalar']];
  const interfaces = type.getInterfaces().map(({ name }): [string, string] => [`${type.name}&${name}`, 'interface']);
  const fields = Object.values(type.getFields()).flatMap((field): [string, string][] => [
    [`${type.name}.${field.name}`, String(field.type)],
    ...field.args.map((arg): [string, string] => [
      `${type.name}.${field.name}(${arg.name})`,
      `${arg.type}${arg.defaultValue === undefined ? '' : ` = ${JSON.stringify(arg.defaultValue)}`}`,
    ]),
  ]);
  return [...interfaces, ...fields];
};

describe('the contract', () => {
  const agreed = linesOf(buildSchema(read('contract.graphql')));
  const served = linesOf(buildSchema(printSchema(schema)));
  const covers = (prefix: string, line: string): boolean =>
    line === prefix || ['.', '(', '|'].some((mark) => line.startsWith(`${prefix}${mark}`));

  test('is served with the same types, less what is pending', () => {
    const different = [...agreed]
      .filter(([line]) => !pending.some((prefix) => covers(prefix, line)))
      .filter(([line, type]) => served.get(line) !== type)
      .map(([line, type]) => `${line}: ${type}, but served: ${served.get(line) ?? 'nothing'}`);
    expect(different).toEqual([]);
  });

  test.each(pending)('%s is in the contract and not yet served', (prefix) => {
    expect([...agreed.keys()].filter((line) => covers(prefix, line))).not.toEqual([]);
    expect([...served.keys()].filter((line) => covers(prefix, line))).toEqual([]);
  });
});

test('schema.graphql is current; `npm run schema` writes it', () => {
  expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(read('schema.graphql'));
});

test('every type, field, argument and value is described', () => {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID'].includes(type.name)) continue;
    if (!type.description) missing.push(type.name);
    if (isEnumType(type))
      for (const value of type.getValues()) if (!value.description) missing.push(`${type.name}.${value.name}`);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      if ('args' in field)
        for (const arg of field.args) if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  expect(missing).toEqual([]);
});
