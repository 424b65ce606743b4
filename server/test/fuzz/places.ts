import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Known } from './known.ts';
import type { Question } from './question.ts';

/** A place of GraphQL that takes text of a reader. */
export interface TextPlace {
  /** As a coordinate of the schema has it, with the way into the argument. */
  place: string;
  /** The question that says this text there, and is otherwise harmless. */
  saying(text: string): Question;
}

const takesText = (type: GraphQLNamedType): boolean =>
  isScalarType(type) && type.name !== 'Int' && type.name !== 'Boolean' && type.name !== 'Float';

const harmless = (type: GraphQLInputType): unknown => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [harmless(nullable.ofType)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) return required(Object.values(named.getFields()));
  if (named.name === 'Int') return 1;
  return named.name === 'Boolean' ? false : 'acme-optics';
};

const required = (inputs: readonly (GraphQLInputField | GraphQLArgument)[]): Record<string, unknown> =>
  Object.fromEntries(inputs.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, harmless(type)]));

/** The ways to say a text in a value of a type, each with the place in it. */
const textsIn = (
  type: GraphQLInputType,
  met: readonly string[] = [],
): readonly { within: string; value(text: string): unknown }[] => {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return textsIn(nullable.ofType, met).map(({ within, value }) => ({ within, value: (text) => [value(text)] }));
  const named = getNamedType(type);
  if (takesText(named)) return [{ within: '', value: (text) => text }];
  if (!isInputObjectType(named) || met.includes(named.name)) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) =>
    textsIn(field.type, [...met, named.name]).map(({ within, value }) => ({
      within: ` ${field.name}${within}`,
      value: (text: string) => ({ ...required(fields), [field.name]: value(text) }),
    })),
  );
};

/** As little of a type as must be asked for so that the graph is. */
const briefly = (type: GraphQLNamedType): string => {
  if (!isCompositeType(type)) return '';
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  if (fields.nodes) return `{ nodes ${briefly(getNamedType(fields.nodes.type))} }`;
  const inner = fields.entities ?? fields.paths ?? fields.added ?? fields.values;
  return inner ? `{ ${inner.name} ${briefly(getNamedType(inner.type))} }` : `{ __typename ${fields.id ? 'id' : ''} }`;
};

/** Where a text may be said of each type, each way once: the kinds of entities share most of their fields. */
export const textPlaces = (schema: GraphQLSchema, known: Known): readonly TextPlace[] => {
  const places = new Map<string, TextPlace>();
  const add = (type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, wrap: (asked: string) => string) => {
    for (const argument of field.args)
      for (const { within, value } of textsIn(argument.type)) {
        const key = `${type.name === 'Query' ? field.name : ''} ${argument.name}${within} ${String(field.type)}`;
        if (places.has(key)) continue;
        const others = field.args.filter((one) => one === argument || isNonNullType(one.type));
        const declared = others.map(({ name, type }) => `$${name}: ${type}`).join(', ');
        const passed = others.map(({ name }) => `${name}: $${name}`).join(', ');
        const query = `query (${declared}) ${wrap(`${field.name}(${passed}) ${briefly(getNamedType(field.type))}`)}`;
        places.set(key, {
          place: `${type.name}.${field.name}(${argument.name}${within}:)`,
          saying: (text) => ({ query, variables: { ...required(field.args), [argument.name]: value(text) } }),
        });
      }
  };
  const root = schema.getQueryType();
  for (const field of Object.values(root?.getFields() ?? {})) if (root) add(root, field, (asked) => `{ ${asked} }`);
  for (const [name, [id]] of known.byType) {
    const type = schema.getType(name);
    if (!isObjectType(type) || id === undefined) continue;
    for (const field of Object.values(type.getFields()))
      add(type, field, (asked) => `{ node(id: ${JSON.stringify(id)}) { ... on ${name} { ${asked} } } }`);
  }
  return [...places.values()];
};
