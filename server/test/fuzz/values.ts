import {
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Dice } from '../../bench/graph/dice.ts';
import type { Coordinate } from './coordinates.ts';
import type { Known } from './known.ts';
import { oddDates, oddNames, oddNumbers, oddTexts, oddWholes, plainDates, plainNumbers, plainTexts } from './words.ts';

/** What decides which values make sense: the place in the schema, and what has not been tried there yet. */
export interface ValueSource {
  dice: Dice;
  known: Known;
  isUntried(coordinate: Coordinate): boolean;
  /** Says that something is being tried. */
  trying(coordinate: Coordinate): void;
  /** Of 1: how often a value is one that nobody would send. */
  oddity: number;
}

/** Filters hold filters. */
const DEEPEST = 3;

/** A name that says what a text or a number is of, such as `Query.relation(id:)`. */
export type Place = string;

const textFor = (place: Place, { dice, known, oddity }: ValueSource): string => {
  if (dice.chance(oddity)) return dice.pick(oddTexts);
  const fitting = plainTexts.find(([pattern]) => pattern.test(place))?.[1];
  if (fitting) return dice.pick(fitting);
  const cursors = /^(\w+)\((after|before):\)$/.exec(place)?.[1];
  if (cursors) return dice.pick(known.cursors.get(cursors) ?? oddTexts);
  return dice.pick(plainTexts.flatMap(([, texts]) => texts));
};

/** One of a list, whose first are met as often as all the rest. */
export const either = (list: readonly string[], { dice }: ValueSource): string =>
  dice.chance(0.5) ? dice.skewed(list) : dice.pick(list);

const idFor = (place: Place, source: ValueSource): string => {
  const { dice, known, oddity } = source;
  if (dice.chance(oddity)) return dice.pick(oddTexts);
  if (/claim\(/.test(place)) return dice.pick(known.claims);
  if (/relation\(/.test(place)) return dice.pick(known.relations);
  if (/source/i.test(place)) return dice.pick(known.sources);
  if (/node/.test(place)) return dice.pick([...known.claims, ...known.relations, ...known.sources, ...known.revisions]);
  return either(known.entities, source);
};

const wholeFor = (place: Place, { dice, known, oddity }: ValueSource): number => {
  if (dice.chance(oddity)) return dice.pick(oddWholes);
  if (/knownAt|number|\.changes/.test(place)) return 1 + dice.below(known.revisions.length);
  if (/depth/.test(place)) return 1 + dice.below(2);
  return 1 + dice.below(/minSources/.test(place) ? 2 : 12);
};

const named = (place: Place, type: GraphQLNamedInputType, source: ValueSource): unknown => {
  const { dice, oddity } = source;
  switch (type.name) {
    case 'Boolean':
      return dice.chance(0.5);
    case 'Int':
      return wholeFor(place, source);
    case 'ID':
      return idFor(place, source);
    case 'EDTF':
      return dice.pick(dice.chance(oddity) ? oddDates : plainDates);
    case 'Decimal':
      return dice.pick(dice.chance(oddity) ? oddNumbers : plainNumbers);
    default:
      return textFor(place, source);
  }
};

/** A value of a type, as JSON: never null where the type takes none. */
export const randomValue = (place: Place, type: GraphQLInputType, source: ValueSource, depth = 0): unknown => {
  const { dice, isUntried, trying, oddity } = source;
  const nullable = getNullableType(type);
  if (!isNonNullType(type) && dice.chance(oddity / 30)) return null;
  const inner = getNamedType(type);
  const names = isEnumType(inner) ? inner.getValues().map(({ name }) => name) : [];
  const sensible = oddity > 0 ? names : names.filter((name) => !oddNames.has(name));
  const untried = sensible.filter((name) => isUntried(`${inner.name}.${name}`));
  if (isListType(nullable)) {
    if (untried.length > 0 && dice.chance(0.5)) {
      for (const name of untried) trying(`${inner.name}.${name}`);
      return untried;
    }
    const length = dice.chance(0.05) ? 0 : 1 + dice.below(2);
    return Array.from({ length }, () => randomValue(place, nullable.ofType, source, depth));
  }
  if (isEnumType(inner)) {
    const name = dice.pick(untried.length > 0 ? untried : sensible);
    trying(`${inner.name}.${name}`);
    return name;
  }
  if (!isInputObjectType(inner)) return named(place, inner, source);
  const fields = Object.values(inner.getFields());
  const most = depth < DEEPEST ? 1 + dice.below(4) : 1;
  const wanted = new Set(
    [...fields]
      .map((field) => ({ field, rank: dice.roll() + (isUntried(`${inner.name}.${field.name}`) ? -1 : 0) }))
      .sort((one, other) => one.rank - other.rank)
      .slice(0, most)
      .map(({ field }) => field),
  );
  for (const { name } of wanted) trying(`${inner.name}.${name}`);
  return Object.fromEntries(
    fields
      .filter((field) => isNonNullType(field.type) || wanted.has(field))
      .filter((field) => depth < DEEPEST || !isInputObjectType(getNamedType(field.type)))
      .map((field) => [field.name, randomValue(`${inner.name}.${field.name}`, field.type, source, depth + 1)]),
  );
};

/** What stands in a document in place of a value: a variable, or nothing of the sort. */
export type Hole = (place: Place, type: GraphQLInputType) => string | undefined;

/** A value as it stands in a document. */
export const literalOf = (type: GraphQLInputType, value: unknown, holeAt: Hole = () => undefined): string => {
  if (value === null) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable) && Array.isArray(value))
    return `[${value.map((item) => literalOf(nullable.ofType, item, holeAt)).join(', ')}]`;
  const inner = getNamedType(type);
  if (isEnumType(inner)) return String(value);
  if (!isInputObjectType(inner)) return JSON.stringify(value);
  const fields = inner.getFields();
  const said = Object.entries(value ?? {}).flatMap(([name, item]) => {
    const field = fields[name];
    if (field === undefined) return [];
    return [`${name}: ${holeAt(`${inner.name}.${name}`, field.type) ?? literalOf(field.type, item, holeAt)}`];
  });
  return `{ ${said.join(', ')} }`;
};
