import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A part of a schema that a question can hold, much as its coordinate has it: `Claim.text`, `TextFilter.eq`, `Basis.STATED`. */
export type Coordinate = string;

/**
 * A field. What interfaces ask of their types is the same in each of these, and counts as the interface's; and what the ontology
 * adds to a kind of entity is the same at every kind that has it.
 */
export const fieldOf = (type: GraphQLNamedType, field: string): Coordinate => {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const owner = interfaces.find((one) => one.getFields()[field] !== undefined);
  const isKind = interfaces.some(({ name }) => name === 'Entity');
  return `${owner?.name ?? (isKind ? '*' : type.name)}.${field}`;
};

/** An argument. The kinds of lines, and lists in general, are asked alike at every type, so only the root's are told apart. */
export const argumentOf = (
  type: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
): Coordinate =>
  type.name === 'Query'
    ? `Query.${field.name}(${argument.name}:)`
    : `${getNamedType(field.type).name}(${argument.name}: ${argument.type})`;

const addInput = (type: GraphQLInputType, found: Set<Coordinate>): void => {
  const named = getNamedType(type);
  if (isEnumType(named)) for (const { name } of named.getValues()) found.add(`${named.name}.${name}`);
  if (!isInputObjectType(named)) return;
  for (const field of Object.values(named.getFields())) {
    const coordinate = `${named.name}.${field.name}`;
    // Filters hold one another.
    if (found.has(coordinate)) continue;
    found.add(coordinate);
    addInput(field.type, found);
  }
};

/** All that a value of a type can hold. */
export const inputsOf = (type: GraphQLInputType): ReadonlySet<Coordinate> => {
  const found = new Set<Coordinate>();
  addInput(type, found);
  return found;
};

/** All that can be asked of a type: its fields, their arguments, and what these can hold. */
export const askedOf = (type: GraphQLNamedType): ReadonlySet<Coordinate> => {
  const found = new Set<Coordinate>();
  if (!(isObjectType(type) || isInterfaceType(type))) return found;
  for (const field of Object.values(type.getFields())) {
    found.add(fieldOf(type, field.name));
    for (const argument of field.args) {
      found.add(argumentOf(type, field, argument));
      addInput(argument.type, found);
    }
  }
  return found;
};

/** Everything of a schema that a question can hold: fields, arguments, and the values of enums that some argument takes. */
export const coordinatesOf = (schema: GraphQLSchema): ReadonlySet<Coordinate> =>
  new Set(
    Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => [...askedOf(type)]),
  );
