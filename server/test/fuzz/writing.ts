import {
  doTypesOverlap,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { argumentsOf } from './arguments.ts';
import { argumentOf, fieldOf, inputsOf } from './coordinates.ts';
import type { Question } from './question.ts';
import type { ValueSource } from './values.ts';
import { Variables } from './variables.ts';
import type { Step } from './ways.ts';

/** A document that can be asked again and again with other variables. */
export interface Shape {
  query: string;
  /** The document with values of its variables. */
  filled(): Question;
}

/** The names under which a place in the answer already holds something. */
type Keys = Set<string>;

const fieldsOf = (type: GraphQLCompositeType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Writes one random document. */
export class Writing {
  private readonly variables: Variables;
  private readonly fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly source: ValueSource,
  ) {
    this.variables = new Variables(source);
  }

  /** A document that goes a way from the root and asks there of a type. */
  shape(way: readonly Step[], target: string): Shape {
    const { dice } = this.source;
    const root = this.schema.getQueryType();
    if (!root) throw new Error('There is nothing to ask.');
    const set = this.set(root, [...way, { on: target, field: '' }], new Set());
    const operationName = dice.chance(0.3) ? dice.pick(['Asked', 'query', 'on', '_']) : undefined;
    const head = `query ${operationName ?? ''}${this.variables.declared}`;
    const other = operationName !== undefined && dice.chance(0.2) ? 'query Other { __typename }' : '';
    const query = [`${head} ${set}`, other, ...this.fragments].filter((part) => part !== '').join('\n');
    return {
      query,
      filled: () => ({
        query,
        variables: this.variables.values(),
        ...(operationName === undefined ? {} : { operationName }),
      }),
    };
  }

  private set(type: GraphQLCompositeType, [step, ...rest]: readonly Step[], keys: Keys): string {
    return `{ ${['__typename', ...this.noise(type, keys), ...(step ? this.step(type, step, rest, keys) : [])].join(' ')} }`;
  }

  /** The next step of a way; where it is asked of another type than one has, in a fragment. */
  private step(type: GraphQLCompositeType, step: Step, rest: readonly Step[], keys: Keys): readonly string[] {
    const on = this.schema.getType(step.on);
    if (!isCompositeType(on)) return [];
    const field = fieldsOf(on).find(({ name }) => name === step.field);
    const asked = field ? [this.field(on, field, rest, keys)] : this.picks(on, 5 + this.source.dice.below(5), 1, keys);
    return on === type && !(rest.length === 0 && this.source.dice.chance(0.1)) ? asked : [this.fragment(on, asked)];
  }

  private fragment(on: GraphQLCompositeType, asked: readonly string[]): string {
    const { dice } = this.source;
    const set = `{ __typename ${asked.join(' ')} }`;
    if (dice.chance(0.7)) return `... on ${on.name}${this.directive()} ${set}`;
    const name = `${dice.pick(['Part', 'F', 'on_', 'query'])}${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${on.name} ${set}`);
    return `...${name}${this.directive()}${dice.chance(0.1) ? ` ...${name}` : ''}`;
  }

  private noise(type: GraphQLCompositeType, keys: Keys): readonly string[] {
    const { dice } = this.source;
    if (dice.chance(0.75)) return [];
    if (type === this.schema.getQueryType())
      return dice.chance(0.3) ? ['__type(name: "Claim") { name fields { name } }'] : [];
    return this.picks(type, 1, 0, keys);
  }

  /** Some fields of a type, those first that were never reached; what leads on is followed for so many levels. */
  private picks(type: GraphQLCompositeType, count: number, levels: number, keys: Keys): readonly string[] {
    const { dice } = this.source;
    if (isUnionType(type)) return this.parts(type, levels, keys);
    const parts = isInterfaceType(type) && levels > 0 && dice.chance(0.3) ? this.parts(type, levels - 1, keys) : [];
    const ranked = fieldsOf(type)
      .map((field) => ({ field, rank: dice.roll() - (this.isOpen(type, field) ? 1 : 0) }))
      .sort((one, other) => one.rank - other.rank);
    const leads = ranked.filter(({ field }) => isCompositeType(getNamedType(field.type)));
    const leaves = ranked.filter((one) => !leads.includes(one));
    const open = leaves.filter(({ rank }) => rank < 0);
    const openLeads = leads.filter(({ rank }) => rank < 0).length;
    // What holds nothing costs next to nothing, so all of it that was never reached is asked for at once.
    const chosen = [
      ...(levels > 0 ? leads.slice(0, openLeads > 0 ? Math.min(openLeads, count) : 1) : []),
      ...(open.length > 0 && levels > 0 ? open : leaves.slice(0, count)),
    ];
    return [
      ...chosen.flatMap(({ field, rank }) => [
        this.leaf(type, field, levels, keys),
        ...(rank < 0 && field.args.length > 3 && dice.chance(0.5) ? [this.leaf(type, field, levels, keys)] : []),
      ]),
      ...parts,
    ];
  }

  private isOpen(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): boolean {
    const { isUntried } = this.source;
    return (
      isUntried(fieldOf(type, field.name)) ||
      field.args.some(
        (argument) => isUntried(argumentOf(type, field, argument)) || [...inputsOf(argument.type)].some(isUntried),
      )
    );
  }

  private parts(type: GraphQLCompositeType, levels: number, keys: Keys): readonly string[] {
    const { dice } = this.source;
    const members = isUnionType(type) || isInterfaceType(type) ? this.schema.getPossibleTypes(type) : [];
    const [one, other] = [dice.pick(members), dice.pick(members)];
    const chosen = one === other ? [one] : [one, other];
    return chosen
      .filter((member) => doTypesOverlap(this.schema, type, member))
      .map((member) => this.fragment(member, this.picks(member, 1, levels, keys)));
  }

  private leaf(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, levels: number, keys: Keys): string {
    const inner = getNamedType(field.type);
    const start = this.named(type, field, [], keys);
    if (!isCompositeType(inner)) return start;
    return `${start} { __typename ${this.picks(inner, 1 + this.source.dice.below(2), levels - (this.source.dice.chance(0.2) ? 0 : 1), new Set()).join(' ')} }`;
  }

  private field(
    type: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    rest: readonly Step[],
    keys: Keys,
  ): string {
    const inner = getNamedType(field.type);
    const start = this.named(type, field, rest, keys);
    return isCompositeType(inner) ? `${start} ${this.set(inner, rest, new Set())}` : start;
  }

  /** A field with its arguments, under a name that is free in its place. */
  private named(
    type: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    rest: readonly Step[],
    keys: Keys,
  ): string {
    const { dice } = this.source;
    const needsAlias = keys.has(field.name) || dice.chance(0.08);
    const key = needsAlias ? `${dice.pick(['a', '_', 'data', 'constructor'])}${keys.size}` : field.name;
    keys.add(key);
    this.source.trying(fieldOf(type, field.name));
    const alias = key === field.name ? '' : `${key}: `;
    return `${alias}${field.name}${argumentsOf(type, field, rest[0]?.on, { source: this.source, variables: this.variables })}${this.directive()}`;
  }

  private directive(): string {
    const { dice } = this.source;
    if (dice.chance(0.94)) return '';
    const condition = dice.chance(0.5)
      ? this.variables.declare('directive', new GraphQLNonNull(GraphQLBoolean))
      : String(dice.chance(0.5));
    return ` @${dice.pick(['include', 'skip'])}(if: ${condition})`;
  }
}
