import {
  type DocumentNode,
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { argumentOf, type Coordinate, fieldOf } from './coordinates.ts';
import type { Question } from './question.ts';

type Values = Record<string, unknown>;
const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;

const fieldIn = (type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** Walks an answer beside its question, in which every selection asked for `__typename`. */
class Walk {
  readonly reached = new Set<Coordinate>();
  private readonly values: Values = {};
  private readonly fragments = new Map<string, { on: string; set: SelectionSetNode }>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    variables: Values,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.fragments.set(definition.name.value, {
          on: definition.typeCondition.name.value,
          set: definition.selectionSet,
        });
      else if (definition.kind === Kind.OPERATION_DEFINITION)
        for (const { variable, defaultValue } of definition.variableDefinitions ?? [])
          if (defaultValue) this.values[variable.name.value] = valueFromASTUntyped(defaultValue);
    Object.assign(this.values, variables);
  }

  set(type: GraphQLCompositeType, set: SelectionSetNode, answer: unknown): void {
    if (Array.isArray(answer)) for (const item of answer) this.set(type, set, item);
    // A value that is refused empties more than its own field, and was nevertheless read.
    if (answer === null) this.refused(type, set);
    if (Array.isArray(answer) || !isValues(answer)) return;
    const concrete = this.schema.getType(String(answer.__typename));
    if (!isObjectType(concrete)) return;
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD) {
        const { on, set: inner } = this.fragment(node, type);
        if (isCompositeType(on) && inner && doTypesOverlap(this.schema, on, concrete)) this.set(on, inner, answer);
        continue;
      }
      const key = (node.alias ?? node.name).value;
      if (!(key in answer)) continue;
      for (const asked of new Set([type, concrete])) this.field(asked, node, answer[key]);
    }
  }

  private fragment(node: Exclude<SelectionNode, FieldNode>, type: GraphQLCompositeType) {
    if (node.kind === Kind.INLINE_FRAGMENT)
      return { on: this.schema.getType(node.typeCondition?.name.value ?? type.name), set: node.selectionSet };
    const known = this.fragments.get(node.name.value);
    return { on: this.schema.getType(known?.on ?? ''), set: known?.set };
  }

  private field(type: GraphQLCompositeType, node: FieldNode, answer: unknown): void {
    const field = fieldIn(type, node.name.value);
    if (field === undefined) return;
    this.reached.add(fieldOf(type, field.name));
    for (const { name, value } of node.arguments ?? []) {
      const argument = field.args.find((one) => one.name === name.value);
      const isLeftOut = value.kind === Kind.VARIABLE && !(value.name.value in this.values);
      if (argument && !isLeftOut) this.reached.add(argumentOf(type, field, argument));
    }
    this.arguments(field, node);
    const inner = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(inner)) this.set(inner, node.selectionSet, answer);
  }

  private refused(type: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const node of selections) {
      const { on, set } = node.kind === Kind.FIELD ? { on: undefined, set: undefined } : this.fragment(node, type);
      if (isCompositeType(on) && set) this.refused(on, set);
      const field = node.kind === Kind.FIELD ? fieldIn(type, node.name.value) : undefined;
      if (field === undefined || node.kind !== Kind.FIELD) continue;
      this.arguments(field, node);
      const inner = getNamedType(field.type);
      if (node.selectionSet && isCompositeType(inner)) this.refused(inner, node.selectionSet);
    }
  }

  private arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): void {
    for (const { name, value } of node.arguments ?? []) {
      const argument = field.args.find((one) => one.name === name.value);
      if (argument) this.value(argument.type, valueFromASTUntyped(value, this.values));
    }
  }

  private value(type: GraphQLInputType, value: unknown): void {
    const named = getNamedType(type);
    if (Array.isArray(value)) for (const item of value) this.value(type, item);
    else if (isEnumType(named) && typeof value === 'string') this.reached.add(`${named.name}.${value}`);
    else if (isInputObjectType(named) && isValues(value))
      for (const [name, inner] of Object.entries(value)) {
        const field = named.getFields()[name];
        if (field === undefined) continue;
        this.reached.add(`${named.name}.${name}`);
        this.value(field.type, inner);
      }
  }
}

/** What an answer shows to have been executed. */
export const reachedIn = (
  schema: GraphQLSchema,
  { query, variables, operationName }: Question,
  data: unknown,
): ReadonlySet<Coordinate> => {
  const document = parse(query);
  const walk = new Walk(schema, document, variables);
  const root = schema.getQueryType();
  for (const definition of document.definitions)
    if (root && definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operationName)
      walk.set(root, definition.selectionSet, data);
  return walk.reached;
};
