import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Config } from '../config.ts';
import { ReaderError } from '../reader-error.ts';

/** What a document may hold at most. One beyond it is refused before anything reaches the database. */
export interface DocumentLimits {
  tokens: number;
  levels: number;
  fields: number;
  'root fields': number;
  aliases: number;
  directives: number;
  /** The same field in the same place: comparing each with each is what validation takes longest for. */
  repetitions: number;
  /** Of the variables that are sent with it. */
  kilobytes: number;
}

export const documentLimits = (settings: Config): DocumentLimits => ({
  tokens: settings.MAX_TOKENS,
  levels: settings.MAX_DEPTH,
  fields: settings.MAX_FIELDS,
  'root fields': settings.MAX_ROOT_FIELDS,
  aliases: settings.MAX_ALIASES,
  directives: settings.MAX_DIRECTIVES,
  repetitions: settings.MAX_REPETITIONS,
  kilobytes: settings.MAX_VARIABLES,
});

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { originalError: new ReaderError('TOO_MUCH', message) });
const tooMany = (what: keyof DocumentLimits, most: number): GraphQLError =>
  refused(`The question has more than ${most} ${what}; ask for less at once.`);

type Counted = Exclude<keyof DocumentLimits, 'tokens' | 'levels' | 'kilobytes'>;

/** A place in the answer: how deep it is, what is asked there so far, and through which fragments. */
interface Place {
  depth: number;
  keys: Set<string>;
  within: ReadonlySet<string>;
}
const ROOT = { depth: 1, within: new Set<string>() };

/**
 * Walks an operation as it would be answered, with fragments spread out, and stops at the first limit. Spreads count like
 * fields, because a chain of fragments that each spread the next one twice doubles at every step without holding a field.
 */
class Walk {
  private readonly counts: Record<Counted, number> = {
    fields: 0,
    'root fields': 0,
    aliases: 0,
    directives: 0,
    repetitions: 0,
  };

  constructor(
    private readonly limits: DocumentLimits,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  operation(node: OperationDefinitionNode): void {
    this.count('directives', node.directives?.length ?? 0);
    this.set(node.selectionSet, { ...ROOT, keys: new Set() });
  }

  private set({ selections }: SelectionSetNode, place: Place): void {
    if (place.depth > this.limits.levels) throw tooMany('levels', this.limits.levels);
    for (const node of selections) this.selection(node, place);
  }

  private selection(node: SelectionNode, place: Place): void {
    this.count('fields', 1);
    this.count('directives', node.directives?.length ?? 0);
    if (node.kind === Kind.FIELD) this.field(node, place);
    else if (node.kind === Kind.INLINE_FRAGMENT) this.set(node.selectionSet, place);
    else this.spread(node.name.value, place);
  }

  private field({ name, alias, selectionSet }: FieldNode, { depth, keys, within }: Place): void {
    const key = (alias ?? name).value;
    if (keys.has(key)) this.count('repetitions', 1);
    keys.add(key);
    if (depth === 1) this.count('root fields', 1);
    if (alias) this.count('aliases', 1);
    if (selectionSet) this.set(selectionSet, { depth: depth + 1, keys: new Set(), within });
  }

  private spread(name: string, place: Place): void {
    const fragment = this.fragments.get(name);
    // One that spreads itself, or that there is not, is another rule's business.
    if (fragment === undefined || place.within.has(name)) return;
    this.set(fragment.selectionSet, { ...place, within: new Set([...place.within, name]) });
  }

  private count(what: Counted, more: number): void {
    this.counts[what] += more;
    if (this.counts[what] > this.limits[what]) throw tooMany(what, this.limits[what]);
  }
}

/** Why a document is refused for its size, if it is. */
export const sizeProblem = (document: DocumentNode, limits: DocumentLimits): GraphQLError | undefined => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  try {
    for (const definition of document.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) new Walk(limits, fragments).operation(definition);
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
};

const parseWithin = (most: number) => (source: Parameters<typeof parse>[0], options: Parameters<typeof parse>[1]) => {
  try {
    return parse(source, { ...options, maxTokens: most });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('tokens')) throw tooMany('tokens', most);
    // What nests thousands of times exhausts the parser, which calls itself at every level.
    if (error instanceof RangeError) throw refused('The question nests far too deeply; ask for less at once.');
    throw error;
  }
};

/** How deep values may nest in one another; filters need six levels. */
const DEEPEST_VALUE = 30;

/** About how many bytes a value has as JSON; infinite where it nests too deeply. */
const bytesOf = (value: unknown, depth = 0): number => {
  if (typeof value === 'string') return value.length + 2;
  if (value === null || typeof value !== 'object') return 6;
  if (depth > DEEPEST_VALUE) return Number.POSITIVE_INFINITY;
  let bytes = 2;
  for (const [key, inner] of Object.entries(value))
    bytes += (Array.isArray(value) ? 1 : key.length + 4) + bytesOf(inner, depth + 1);
  return bytes;
};

/**
 * The limits of documents and variables. They are looked at before anything is validated, because validating is itself
 * much work for a document made for that.
 */
export const limiting = (limits: DocumentLimits): Plugin => {
  // Yoga hands over the same document for the same text, so that a known one need not be walked again.
  const passed = new WeakSet<DocumentNode>();
  return {
    onParams: ({ params, setResult }) => {
      if (bytesOf(params.variables ?? {}) > limits.kilobytes * 1024)
        setResult({ errors: [refused(`Variables may have ${limits.kilobytes} kB; send fewer values at once.`)] });
    },
    onParse: ({ setParseFn }) => setParseFn(parseWithin(limits.tokens)),
    onValidate: ({ params, setResult }) => {
      if (passed.has(params.documentAST)) return;
      const problem = sizeProblem(params.documentAST, limits);
      if (problem) setResult([problem]);
      else passed.add(params.documentAST);
    },
  };
};
