import {
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

/** A document with the values of its variables, as an operation of it is about to be answered. */
export interface Question {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
}

/** How long a list is taken to be that no argument bounds; those of statements and values are short. */
const USUAL = 3;
const PAGE = 20;
const LARGEST_PAGE = 100;
const LARGEST_PICTURE = 500;

/** Lists that are longer, or that grow with the picture they are in. */
const LENGTHS: Readonly<Record<string, number>> = {
  'Changes.added': 50,
  'Changes.changed': 50,
  'Changes.closed': 50,
  'Changes.retracted': 50,
  'Changes.newlyDisputed': 50,
  'Changes.relations': 50,
  'Changes.entities': 50,
  'Subgraph.relations': 3,
  '__Schema.types': 150,
  '__Type.fields': 10,
};

/** What has no id and must nevertheless be looked for. */
const FOUND: ReadonlySet<string> = new Set(['Attribute', 'RelationCount', 'Facet', '__Field', '__InputValue']);

/** What a field takes beside what it answers with. */
const EXTRA: Readonly<Record<string, number>> = { search: 10, changes: 50, paths: 500, neighbourhood: 10 };

/** Each condition on lines or attributes is a search of its own, and plans as one. */
const CONDITION = 500;

type Arguments = Readonly<Record<string, unknown>>;
const NONE: Arguments = {};

const within = (value: number, most: number): number => Math.min(Math.max(value, 1), most);

/** How many an argument asks for, where one says so. */
const askedFor = (field: GraphQLField<unknown, unknown>, args: Arguments): number | undefined => {
  const has = (name: string) => field.args.find((argument) => argument.name === name);
  if (has('limit')) return within(Number(args.limit ?? LARGEST_PAGE), LARGEST_PICTURE);
  if (has('first')) return within(Number(args.first ?? args.last ?? PAGE), LARGEST_PAGE);
  const ids = has('ids');
  return ids && isNonNullType(ids.type) && Array.isArray(args.ids) ? Math.max(args.ids.length, 1) : undefined;
};

const conditionsIn = (value: unknown, key = ''): number => {
  if (Array.isArray(value))
    return value.reduce<number>(
      (sum, item) => sum + conditionsIn(item) + (key === 'related' || key === 'attribute' ? 1 : 0),
      0,
    );
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => sum + conditionsIn(inner, name), 0);
};

const hasId = (type: GraphQLCompositeType): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && type.getFields().id !== undefined;

// A union such as what a search finds is worth as much as its dearest member.
const worth = (schema: GraphQLSchema, type: GraphQLCompositeType): number => {
  if (isObjectType(type) || isInterfaceType(type)) return hasId(type) || FOUND.has(type.name) ? 1 : 0;
  return schema.getPossibleTypes(type).some(hasId) ? 1 : 0;
};

/** Types that are answered as one page or picture: lists right in them are as long as the arguments said. */
const pagesOf = (schema: GraphQLSchema): ReadonlySet<string> => {
  const pages = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (askedFor(field, { ids: [] }) !== undefined && !isListType(getNullableType(field.type)))
        pages.add(getNamedType(field.type).name);
  }
  return pages;
};
const knownPages = new WeakMap<GraphQLSchema, ReadonlySet<string>>();
const pages = (schema: GraphQLSchema): ReadonlySet<string> => {
  const known = knownPages.get(schema) ?? pagesOf(schema);
  knownPages.set(schema, known);
  return known;
};

const definitionOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined => {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
};

/**
 * What a question may cost at most, in points: one for each thing that its answer may hold (an entity, a line, a claim, a
 * source, an attribute, a count), as often as its arguments allow. Things nest, so numbers multiply.
 */
export const costOf = (question: Question): number => {
  const { schema, operation } = question;
  const root = schema.getRootType(operation.operation);
  return root ? 1 + costOfSet(question, root, operation.selectionSet) : 1;
};

// What a field or directive is given may still be wrong, and is then refused at that place alone; the rest is weighed.
const orElse = <T>(read: () => T, fallback: NoInfer<T>): T => {
  try {
    return read();
  } catch {
    return fallback;
  }
};

const isWanted = ({ variables }: Question, node: SelectionNode): boolean =>
  !node.directives?.length ||
  orElse(
    () =>
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false,
    true,
  );

// An answer is of one type alone, so of what is asked of single types only the dearest counts.
const costOfSet = (question: Question, type: GraphQLCompositeType, set: SelectionSetNode): number => {
  let shared = 0;
  const single = new Map<string, number>();
  for (const node of set.selections) {
    if (!isWanted(question, node)) continue;
    if (node.kind === Kind.FIELD) {
      shared += costOfField(question, type, node);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : question.fragments[node.name.value];
    const named = fragment?.typeCondition ? question.schema.getType(fragment.typeCondition.name.value) : type;
    if (fragment === undefined || !isCompositeType(named) || !doTypesOverlap(question.schema, type, named)) continue;
    const cost = costOfSet(question, isObjectType(type) ? type : named, fragment.selectionSet);
    if (isObjectType(named) && !isObjectType(type)) single.set(named.name, (single.get(named.name) ?? 0) + cost);
    else shared += cost;
  }
  return shared + Math.max(0, ...single.values());
};

const costOfField = (question: Question, parent: GraphQLCompositeType, node: FieldNode): number => {
  const { schema, variables } = question;
  const field = definitionOf(parent, node.name.value);
  if (field === undefined) return 0;
  const named = getNamedType(field.type);
  if (!isCompositeType(named) || node.selectionSet === undefined) return 0;
  const args = field.args.length === 0 ? NONE : orElse(() => getArgumentValues(field, node, variables), NONE);
  const inner = costOfSet(question, named, node.selectionSet);
  const each = worth(schema, named) + inner;
  const extra =
    (parent === schema.getQueryType() ? (EXTRA[field.name] ?? 0) : 0) + conditionsIn(args.filter) * CONDITION;
  const size = askedFor(field, args);
  if (isListType(getNullableType(field.type))) {
    const length = LENGTHS[`${parent.name}.${field.name}`] ?? size ?? (pages(schema).has(parent.name) ? 1 : USUAL);
    return extra + length * each;
  }
  return extra + (size === undefined ? each : 1 + size * each);
};
