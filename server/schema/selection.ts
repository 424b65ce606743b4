import {
  doTypesOverlap,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { Remembered } from '../graph/remembered.ts';
import { merge, noFields, type SelectedField, type Selection, slotOf } from '../graph/selection.ts';
import { askedOf } from './line-fields.ts';
import { usedVariables } from './used-variables.ts';

interface Document {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variableValues: Readonly<Record<string, unknown>>;
}

/**
 * What a root field is asked for, as a selection: aliases resolved, fragments merged, @skip and @include honoured. Given a
 * type's name, only what may apply to that type. The same field of the same document with the same variables has the same
 * selection, the very object, so that what is compiled from it can be found again.
 */
export const selectionOf = (info: GraphQLResolveInfo, typeName?: string): Selection => {
  const named = typeName === undefined ? getNamedType(info.returnType) : info.schema.getType(typeName);
  if (!isCompositeType(named)) return noFields;
  const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const [first] = sets;
  if (first === undefined) return noFields;
  const used = new Set(sets.flatMap((set) => usedVariables(set, info.fragments)));
  // As an object, because a variable that was left out is another than null: an argument then has its default.
  const values = Object.fromEntries([...used].map((name) => [name, info.variableValues[name]]));
  // A field may be asked for in several places of a document at once, and then they make one selection together.
  const key = JSON.stringify([named.name, sets.map(({ loc }) => loc?.start), values]);
  return walked.get(first, key, () => merge(sets.map((set) => walk(info, named, set))));
};

const walked = new Remembered<SelectionSetNode, Selection>();

const walk = (document: Document, type: GraphQLCompositeType, set: SelectionSetNode): Selection =>
  merge(
    set.selections.map((node) => {
      if (!isWanted(document, node)) return new Map();
      if (node.kind === Kind.FIELD) return fieldSelection(document, type, node);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : document.fragments[node.name.value];
      if (fragment === undefined) return new Map();
      const condition = fragment.typeCondition ? document.schema.getType(fragment.typeCondition.name.value) : type;
      if (!isCompositeType(condition) || !doTypesOverlap(document.schema, type, condition)) return new Map();
      return walk(document, narrower(condition, type), fragment.selectionSet);
    }),
  );

// Inside a fragment on an interface, a known object type stays known, so that its own fields can be looked up.
const narrower = (condition: GraphQLCompositeType, type: GraphQLCompositeType): GraphQLCompositeType =>
  isObjectType(type) ? type : condition;

const isWanted = (document: Document, node: SelectionSetNode['selections'][number]): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, document.variableValues)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, document.variableValues)?.if !== false;

type FieldNode = Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>;

const fieldSelection = (document: Document, type: GraphQLCompositeType, node: FieldNode): Selection => {
  const name = node.name.value;
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (definition === undefined) return new Map();
  const asked = askedOf(type.name, name, getArgumentValues(definition, node, document.variableValues));
  const inner = getNamedType(definition.type);
  const selection = node.selectionSet && isCompositeType(inner) ? walk(document, inner, node.selectionSet) : new Map();
  const field: SelectedField = { ...asked, selection };
  return new Map([[slotOf(asked.name, asked.args), field]]);
};

/**
 * The answer of a field that was compiled into its root's statement. The compiler filed it under the field's name and
 * arguments, and its reader made it of the type that the field's resolver expects.
 */
export const compiled = <T>(
  parent: { fields: ReadonlyMap<string, unknown> },
  info: GraphQLResolveInfo,
  args: object,
): T => {
  const asked = askedOf(info.parentType.name, info.fieldName, { ...args });
  return parent.fields.get(slotOf(asked.name, asked.args)) as T;
};
