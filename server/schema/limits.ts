import { GraphQLError, Kind, parse, type SelectionSetNode, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What a document may hold at most. A document beyond it is refused before anything reaches the database. */
const MOST_TOKENS = 5_000;
const DEEPEST = 20;
const MOST_FIELDS = 2_000;
const MOST_ROOT_FIELDS = 20;

const refused = (what: string, most: number): GraphQLError =>
  new GraphQLError(`The question has more than ${most} ${what}; ask for less at once.`, {
    extensions: { code: 'TOO_MUCH' },
  });

/**
 * Walks a document as it would be answered, with fragments spread out, and stops at the first limit. Spreads count like
 * fields, because a chain of fragments that each spread the next one twice doubles at every step without holding a field.
 */
export const sizeRule: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    let steps = 0;
    let rootFields = 0;
    const walk = (set: SelectionSetNode, depth: number, within: ReadonlySet<string>): GraphQLError | undefined => {
      if (depth > DEEPEST) return refused('levels', DEEPEST);
      for (const node of set.selections) {
        steps += 1;
        if (steps > MOST_FIELDS) return refused('fields', MOST_FIELDS);
        if (node.kind === Kind.FIELD) {
          if (depth === 1) rootFields += 1;
          if (rootFields > MOST_ROOT_FIELDS) return refused('root fields', MOST_ROOT_FIELDS);
          const error = node.selectionSet && walk(node.selectionSet, depth + 1, within);
          if (error) return error;
          continue;
        }
        const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : '';
        // A fragment that spreads itself is another rule's business.
        if (within.has(name)) continue;
        const inner = node.kind === Kind.INLINE_FRAGMENT ? node : context.getFragment(name);
        const error = inner && walk(inner.selectionSet, depth, name === '' ? within : new Set([...within, name]));
        if (error) return error;
      }
      return undefined;
    };
    const error = walk(operation.selectionSet, 1, new Set());
    if (error) context.reportError(error);
  },
});

/** The limits as plugins. Tokens are counted by the parser, which stops at the limit. */
export const limits: Plugin[] = [
  {
    onParse: ({ setParseFn }) => setParseFn((source, options) => parseWithin(source, options)),
    onValidate: ({ addValidationRule }) => addValidationRule(sizeRule),
  },
];

const parseWithin = (source: Parameters<typeof parse>[0], options: Parameters<typeof parse>[1]) => {
  try {
    return parse(source, { ...options, maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('tokens')) throw refused('tokens', MOST_TOKENS);
    throw error;
  }
};
