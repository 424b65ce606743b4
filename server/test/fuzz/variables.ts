import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isNonNullType } from 'graphql';
import { literalOf, type Place, randomValue, type ValueSource } from './values.ts';

interface Variable {
  name: string;
  place: Place;
  type: GraphQLInputType;
  hasDefault: boolean;
  /** Whether nothing is ever given for it. */
  isNever: boolean;
  declared: string;
}

/** Of 1: how often a value is one that nobody would send, where any is; one of them can empty the whole answer. */
export const ODDITY = 0.15;

/** How often a value changes that makes another statement, which the database must plan anew. */
const RESHAPED = 0.001;

const isShaping = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) || isEnumType(named) || named.name === 'Boolean';
};

/** The variables of one document. */
export class Variables {
  private readonly list: Variable[] = [];
  private readonly shaping = new Map<string, [string, unknown][]>();

  constructor(private readonly source: ValueSource) {}

  /** Declares one more, for a value at this place, and answers how it is used. */
  declare(place: Place, type: GraphQLInputType): string {
    const { dice } = this.source;
    const name = `${dice.pick(['v', '_', 'query', 'constructor'])}${this.list.length}`;
    const hasDefault = dice.chance(0.25);
    const preset = hasDefault ? ` = ${literalOf(type, randomValue(place, type, this.source))}` : '';
    const isNever = !isNonNullType(type) && dice.chance(0.05);
    this.list.push({ name, place, type, hasDefault, isNever, declared: `$${name}: ${type}${preset}` });
    return `$${name}`;
  }

  /** As they are declared behind the operation's name. */
  get declared(): string {
    return this.list.length === 0 ? '' : `(${this.list.map(({ declared }) => declared).join(', ')})`;
  }

  /** New values for them. */
  values(): Record<string, unknown> {
    const { dice } = this.source;
    this.source.oddity = dice.chance(0.3) ? ODDITY : 0;
    return Object.fromEntries(
      this.list.flatMap((variable) => {
        if (variable.isNever) return [];
        if (!isShaping(variable.type)) return this.drawn(variable);
        const before = this.shaping.get(variable.name);
        const value = before === undefined || dice.chance(RESHAPED) ? this.drawn(variable) : before;
        this.shaping.set(variable.name, value);
        return value;
      }),
    );
  }

  /** A name with a value, or nothing. */
  private drawn({ name, place, type, hasDefault }: Variable): [string, unknown][] {
    const isLeftOut = hasDefault && this.source.dice.chance(0.5);
    return isLeftOut ? [] : [[name, randomValue(place, type, this.source)]];
  }
}
