import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { argumentOf, type Coordinate, inputsOf } from './coordinates.ts';
import { either, literalOf, type Place, randomValue, type ValueSource } from './values.ts';
import type { Variables } from './variables.ts';

interface Writer {
  source: ValueSource;
  variables: Variables;
}

const forwards = ['first', 'after'];
const backwards = ['last', 'before'];

/** Arguments that mean nothing beside one. */
const against = (argument: string): readonly string[] => {
  if (forwards.includes(argument)) return backwards;
  return backwards.includes(argument) ? forwards : [];
};

/** Cursors are of a list, wherever it stands. */
const placeOf = (place: Place, field: GraphQLField<unknown, unknown>, argument: string): Place =>
  argument === 'after' || argument === 'before' ? `${getNamedType(field.type).name}(${argument}:)` : place;

const written = (place: Place, type: GraphQLInputType, { source, variables }: Writer): string => {
  const variable = (at: Place, taken: GraphQLInputType): string | undefined =>
    source.dice.chance(isInputObjectType(getNamedType(taken)) ? 0.2 : 0.5) ? variables.declare(at, taken) : undefined;
  return variable(place, type) ?? literalOf(type, randomValue(place, type, source), variable);
};

const likelihood = (coordinate: Coordinate, type: GraphQLInputType, isUntried: ValueSource['isUntried']): number => {
  if (isUntried(coordinate)) return 0.75;
  return [...inputsOf(type)].some(isUntried) ? 0.4 : 0.15;
};

/** Random arguments of a field, which leads to a type where it is only on the way there. */
export const argumentsOf = (
  type: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  next: string | undefined,
  writer: Writer,
): string => {
  const { dice, isUntried, trying, known, oddity } = writer.source;
  const fitting = known.byType.get(next ?? '');
  const chosen = new Set<string>();
  const said = field.args.flatMap((argument) => {
    const place = `${type.name}.${field.name}(${argument.name}:)`;
    // On the way to somewhere else a filter would only hide it.
    const likely = next !== undefined ? 0.04 : likelihood(argumentOf(type, field, argument), argument.type, isUntried);
    if (!isNonNullType(argument.type) && !dice.chance(likely)) return [];
    if (against(argument.name).some((other) => chosen.has(other)) && !dice.chance(oddity / 4)) return [];
    // A cursor is of one order; the usual one has those that are known here.
    if (argument.name === 'orderBy' && (chosen.has('after') || chosen.has('before'))) return [];
    chosen.add(argument.name);
    trying(argumentOf(type, field, argument));
    if (argument.name === 'ids' && fitting) return [`ids: ${JSON.stringify([either(fitting, writer.source)])}`];
    if (argument.name === 'id' && fitting) return [`id: ${JSON.stringify(either(fitting, writer.source))}`];
    return [`${argument.name}: ${written(placeOf(place, field, argument.name), argument.type, writer)}`];
  });
  return said.length === 0 ? '' : `(${said.join(', ')})`;
};
