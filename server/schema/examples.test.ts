import {
  buildASTSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  parseValue,
  validate,
  valueFromAST,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

/** What a description says in backticks, and what it is said of. */
interface Example {
  text: string;
  of: string;
  /** The type that a part of which is described. */
  on: string;
  /** Where an argument is described, what it takes. */
  takes: GraphQLInputType | undefined;
}

const quoted = (description: string | null | undefined): readonly string[] =>
  [...(description ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

const examplesIn = (described: GraphQLSchema): readonly Example[] =>
  Object.values(described.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const on = type.name;
      const found = (
        of: string,
        { description }: { description?: string | null | undefined },
        takes?: GraphQLInputType,
      ): readonly Example[] => quoted(description).map((text) => ({ text, of, on, takes }));
      const own = found(on, type);
      if (isEnumType(type)) return [...own, ...type.getValues().flatMap((one) => found(`${on}.${one.name}`, one))];
      if (isInputObjectType(type))
        return [...own, ...Object.values(type.getFields()).flatMap((one) => found(`${on}.${one.name}`, one, one.type))];
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      return [
        ...own,
        ...Object.values(type.getFields()).flatMap((field) => [
          ...found(`${on}.${field.name}`, field),
          ...field.args.flatMap((one) => found(`${on}.${field.name}(${one.name}:)`, one, one.type)),
        ]),
      ];
    });

const problemsOn = (type: string, selection: string): readonly string[] => {
  const document = parse(`{ __typename ...E } fragment E on ${type} { ${selection} }`);
  // The fragment is of any type, and need not fit where it is spread.
  return validate(schema, document)
    .map(({ message }) => message)
    .filter((message) => !message.startsWith('Fragment "E" cannot be spread here'));
};

/** Why a selection is valid neither of the type that it is told of, nor as a question, nor of any type of that field. */
const selectionProblems = ({ on, text }: Example): readonly string[] => {
  const first = /^\w+/.exec(text)?.[0] ?? '';
  const others = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && type.getFields()[first] !== undefined,
  );
  const types = [on, 'Query'].filter((name) => others.some((type) => type.name === name));
  const problems = (types.length > 0 ? types : others.map(({ name }) => name)).map((type) => problemsOn(type, text));
  return problems.find((found) => found.length === 0) ?? problems[0] ?? [`Nothing has a field ${first}.`];
};

const inputTypes = Object.values(schema.getTypeMap()).filter(isInputObjectType);

/** Why a value, or a part of a filter such as `undated: ONLY`, is taken nowhere. */
const isTaken = ({ text, takes }: Example): boolean => {
  const isPart = /^\w+: /.test(text);
  const value = parseValue(isPart ? `{ ${text} }` : text);
  if (!isPart) return takes !== undefined && valueFromAST(value, takes) !== undefined;
  return (
    value.kind === Kind.OBJECT &&
    value.fields.every(({ name, value: inner }) =>
      inputTypes.some((type) => {
        const field = type.getFields()[name.value];
        return field !== undefined && valueFromAST(inner, field.type) !== undefined;
      }),
    )
  );
};

const isSelection = ({ text }: Example): boolean => /^\w+\s*(\([^)]*\)\s*)?\{/.test(text);
const isValue = ({ text, takes }: Example): boolean =>
  /^\w+: /.test(text) || (takes !== undefined && /^[[{"]/.test(text));

const examples = examplesIn(schema);

test('what descriptions quote as a selection can be asked', () => {
  const selections = examples.filter(isSelection);
  expect(selections.length).toBeGreaterThan(100);
  const wrong = selections.flatMap((example) =>
    selectionProblems(example).map((problem) => `${example.of}: ${example.text}: ${problem}`),
  );
  expect(wrong).toEqual([]);
});

test('what descriptions quote as a value is taken where they say so', () => {
  const values = examples.filter(isValue);
  expect(values.length).toBeGreaterThan(20);
  expect(values.filter((example) => !isTaken(example)).map(({ of, text }) => `${of}: ${text}`)).toEqual([]);
});

test('an example that cannot be asked is found', () => {
  const told = buildASTSchema(
    parse('type Query { "As in `entity(id: \\"x\\") { nothing }`." entity("Such as `[1.5]`." ids: [ID!]): Query }'),
  );
  const [selection, value] = examplesIn(told);
  expect(selection && selectionProblems(selection)).toEqual([expect.stringContaining('Cannot query field "nothing"')]);
  expect(value && isTaken(value)).toBe(false);
});
