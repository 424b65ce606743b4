import { always, type Cypher, cypher, join, nothing } from '../neo4j/cypher.ts';
import { badInput } from '../reader-error.ts';
import type { Page } from './answers.ts';
import { type Compilation, collect, literal, type Projection } from './compilation.ts';
import { integer, list, map, type Raw } from './raw.ts';

/** The arguments of a Relay connection. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** One key of an order. The last key of an order must be unique, so that pages neither repeat nor skip. */
export interface OrderKey {
  expression: Cypher;
  descending: boolean;
}

const DEFAULT_SIZE = 20;
export const MAX_SIZE = 100;

type Key = string | number;

const encodeCursor = (keys: readonly Key[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

const decodeCursor = (argument: string, cursor: string, length: number): readonly Key[] => {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = (key: unknown): key is Key => typeof key === 'string' || typeof key === 'number';
    if (Array.isArray(keys) && keys.length === length && keys.every(isKey)) return keys;
  } catch {
    // Not base64 of JSON: refused below like any other foreign text.
  }
  throw badInput(argument, `“${cursor.slice(0, 64)}” is not a cursor of this list; take one from its pageInfo.`);
};

/** What a page is asked for: how many, which way, from where. */
export interface Slice {
  size: number;
  backwards: boolean;
  argument: 'after' | 'before';
  cursor: string | null;
}

/** The slice that the arguments ask for: the first 20 unless told, at most 100, one direction at a time. */
export const sliceOf = ({ first, after, last, before }: PageArguments): Slice => {
  if (typeof first === 'number' && typeof last === 'number')
    throw badInput('last', 'first and last cannot be asked for together; choose one direction.');
  const [argument, size] = typeof last === 'number' ? (['last', last] as const) : (['first', first] as const);
  if (typeof size === 'number' && (size < 1 || size > MAX_SIZE))
    throw badInput(
      argument,
      `${argument}: ${size} is out of range; ask for 1 to ${MAX_SIZE} and page on with a cursor.`,
    );
  const backwards = typeof last === 'number' || (typeof first !== 'number' && typeof before === 'string');
  if (backwards && typeof after === 'string')
    throw badInput('after', 'after goes with first, before goes with last; choose one direction.');
  if (!backwards && typeof before === 'string')
    throw badInput('before', 'before goes with last, after goes with first; choose one direction.');
  return {
    size: size ?? DEFAULT_SIZE,
    backwards,
    argument: backwards ? 'before' : 'after',
    cursor: (backwards ? before : after) ?? null,
  };
};

/** The keys of the member that a slice begins after. */
export const cursorKeys = (slice: Slice, length: number): readonly Key[] =>
  slice.cursor === null ? [] : decodeCursor(slice.argument, slice.cursor, length);

// (k1, k2, id) beyond (a, b, c): k1 past a, or equal to it and (k2 past b, or …).
const beyond = (
  compilation: Compilation,
  keys: readonly Cypher[],
  order: readonly OrderKey[],
  slice: Slice,
): Cypher => {
  if (slice.cursor === null) return always;
  const from = cursorKeys(slice, order.length).map((key) => compilation.value(key));
  return order.reduceRight<Cypher>((rest, { descending }, i) => {
    const [key, bound] = [keys[i] ?? cypher`null`, from[i] ?? cypher`null`];
    const past = descending === slice.backwards ? cypher`${key} > ${bound}` : cypher`${key} < ${bound}`;
    return cypher`(${past} OR (${key} = ${bound} AND ${rest}))`;
  }, cypher`false`);
};

/** What a page is cut from. */
export interface PageSource<T> {
  /** `MATCH … WHERE …` and, where needed, `WITH`: binds `variables`. */
  matches: Cypher;
  /** The variables that the member's projection needs. */
  variables: readonly Cypher[];
  order: readonly OrderKey[];
  member: Projection<T>;
  counted: boolean;
}

/** A page as one map: `COLLECT` with its limit inside, and the count of the whole only where it was asked for. */
export const page = <T>(compilation: Compilation, args: PageArguments, source: PageSource<T>): Projection<Page<T>> => {
  const slice = sliceOf(args);
  const keys = source.order.map(() => compilation.fresh('k'));
  const named = source.order.map(({ expression }, i) => cypher`${expression} AS ${keys[i] ?? cypher`k`}`);
  const ordered = source.order.map(
    ({ descending }, i) => cypher`${keys[i] ?? cypher`k`}${descending === slice.backwards ? cypher`` : cypher` DESC`}`,
  );
  const member = literal({ keys: cypher`[${join(keys, ',')}]`, node: source.member.text });
  const within = beyond(compilation, keys, source.order, slice);
  // The keys are filtered in a part of their own, where there is anything to filter.
  const filtered =
    within === always ? nothing : cypher`WHERE ${within} WITH ${join([...source.variables, ...keys], ',')}`;
  const edges = collect(
    cypher`${source.matches} WITH ${join([...source.variables, ...named], ',')} ${filtered}
      ORDER BY ${join(ordered, ',')} LIMIT ${compilation.value(slice.size + 1)}`,
    member,
  );
  const total = source.counted ? cypher`COUNT { ${source.matches} RETURN 1 AS item }` : cypher`0`;
  return {
    text: literal({ edges, total }),
    read: (raw) => cut(map(raw), slice, source.member.read),
  };
};

const cut = <T>(raw: Readonly<Record<string, Raw>>, slice: Slice, read: (raw: Raw) => T): Page<T> => {
  const found = list(raw.edges).map(map);
  const more = found.length > slice.size;
  const kept = found.slice(0, slice.size).map((edge) => ({
    cursor: encodeCursor(list(edge.keys).map((key) => (typeof key === 'number' ? key : String(key)))),
    node: read(edge.node),
  }));
  return pageOf(slice.backwards ? kept.reverse() : kept, slice, more, integer(raw.total));
};

const pageOf = <T>(edges: Page<T>['edges'], slice: Slice, more: boolean, totalCount: number): Page<T> => ({
  edges,
  pageInfo: {
    hasNextPage: slice.backwards ? slice.cursor !== null : more,
    hasPreviousPage: slice.backwards ? more : slice.cursor !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  },
  totalCount,
});

/** Cuts a page from members already at hand, ordered by a unique key. */
export const pageOfList = <T>(members: readonly T[], key: (member: T) => string, args: PageArguments): Page<T> => {
  const slice = sliceOf(args);
  const bound = slice.cursor === null ? null : String(decodeCursor(slice.argument, slice.cursor, 1)[0]);
  const rest = members.filter((member) => {
    if (bound === null) return true;
    return slice.backwards ? key(member) < bound : key(member) > bound;
  });
  const kept = slice.backwards ? rest.slice(-slice.size) : rest.slice(0, slice.size);
  const edges = kept.map((node) => ({ cursor: encodeCursor([key(node)]), node }));
  return pageOf(edges, slice, rest.length > slice.size, members.length);
};
