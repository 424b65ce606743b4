import { type Cypher, cypher, join, name, parameter } from '../neo4j/cypher.ts';
import type { Days } from '../record/edtf.ts';
import type { ClaimAnswer, EntityAnswer, RelationAnswer, SourceAnswer } from './answers.ts';
import type { Raw } from './raw.ts';
import type { Selection } from './selection.ts';

/** An expression of Cypher and the way to read what it yields. */
export interface Projection<T> {
  text: Cypher;
  read: (raw: Raw) => T;
}

/** Entries of a map projection; each is read from its key. */
export type Entries = Readonly<Record<string, Cypher>>;

/**
 * Where a noun is read from: its variable, and the revision it is read at (an expression, because something closed is
 * read as it last was).
 */
export interface Place {
  at: Cypher;
  variable: Cypher;
  /** Of an entity: the version that stands at `at`, where the question has bound it. */
  version?: Cypher;
  /** Of a claim: whether it is disputed, where that is known from the line that it was found by. */
  isDisputed?: Cypher;
  /** What the question named by its id shows that it was closed since; what hangs on it is shown as it was then. */
  asked?: true;
}

/** A line with its ends bound, and the positions of the claims that passed the question's filter. */
export interface LinePlace extends Place {
  from: Cypher;
  to: Cypher;
  positions: Cypher;
  /** The days that the filter asked about, against which the line's fit is judged. */
  days: Days | null;
  /** The other end, where the line is one of an entity's. */
  far?: Cypher;
}

/** How one noun is projected from where it stands. */
export type Project<P, T> = (compilation: Compilation, place: P, selection: Selection) => Projection<T>;

/** How each noun is projected. They contain one another, so each finds the others here and imports none. */
export interface Nouns {
  entity: Project<Place, EntityAnswer>;
  relation: Project<LinePlace, RelationAnswer>;
  claim: Project<Place, ClaimAnswer>;
  source: Project<Place, SourceAnswer>;
}

/** A list that a statement works out once. */
export interface BoundList {
  variable: Cypher;
  list: Cypher;
}

/** One statement in the making, or a part of one: its parameters and its fresh variables. */
export class Compilation {
  readonly parameters: Record<string, unknown> = {};
  /** The revision of the request, as a parameter: what is compiled is good for every revision. */
  readonly pinned = parameter('revision');
  private readonly lists = new Map<string, BoundList>();
  private readonly bindingsMade = new Set<Cypher>();
  private variables = 0;
  private values = 0;
  private parts = 0;

  constructor(
    readonly nouns: Nouns,
    /** Whether anything may have been merged; false only where nothing ever was. */
    readonly merged = true,
    /** Ends the names of a part's variables and parameters, which must differ from those of the rest. */
    readonly suffix = '',
  ) {}

  /** A part of the statement whose names are its own, and always the same for the same place in the order of parts. */
  part(nouns: Nouns): Compilation {
    this.parts += 1;
    return new Compilation(nouns, this.merged, `${this.suffix}_${this.parts}`);
  }

  /** A place for a value. Values never stand in the text, so that one text serves all of them. */
  value(value: unknown): Cypher {
    const key = `p${this.values}${this.suffix}`;
    this.values += 1;
    this.parameters[key] = value ?? null;
    return parameter(key);
  }

  /** A list that the statement works out once, however often it is asked for: a variable, which `bindings` binds. */
  bound(key: string, build: () => Cypher): Cypher {
    const known = this.lists.get(key);
    if (known) return known.variable;
    const variable = this.fresh('ids');
    this.lists.set(key, { variable, list: build() });
    return variable;
  }

  /** Binds the lists, or one of them. A question puts it before whatever uses them: mostly right before it returns. */
  bindings(only?: Cypher): Cypher {
    const free = this.unbound().filter(({ variable }) => only === undefined || variable === only);
    for (const { variable } of free) this.bindingsMade.add(variable);
    return join(
      free.map(({ variable, list }) => cypher`CALL () { RETURN ${list} AS ${variable} }`),
      ' ',
    );
  }

  /** Its lists as variables, which a subquery names to see them. */
  listVariables(): readonly Cypher[] {
    return [...this.lists.values()].map(({ variable }) => variable);
  }

  /** Whether some list is used that nothing binds. */
  get isOpen(): boolean {
    return this.unbound().length > 0;
  }

  /** Its lists, for the statement that it is a part of. */
  boundLists(): ReadonlyMap<string, BoundList> {
    return this.lists;
  }

  /** Takes over what a part has to be worked out. */
  adopt(part: string, lists: ReadonlyMap<string, BoundList>): void {
    for (const [key, list] of lists) this.lists.set(`${part} ${key}`, list);
  }

  private unbound(): readonly BoundList[] {
    return [...this.lists.values()].filter(({ variable }) => !this.bindingsMade.has(variable));
  }

  /** A variable that nothing else in the statement has. */
  fresh(prefix: string): Cypher {
    this.variables += 1;
    return name(`${prefix}${this.variables}${this.suffix}`);
  }
}

/** `variable { .a, .b, key: expression }` */
export const mapOf = (variable: Cypher, properties: readonly string[], entries: Entries): Cypher => {
  const parts = [
    ...properties.map((property) => cypher`.${name(property)}`),
    ...Object.entries(entries).map(([key, text]) => cypher`${name(key)}: ${text}`),
  ];
  return cypher`${variable} { ${join(parts, ',')} }`;
};

/** `{ key: expression }` */
export const literal = (entries: Entries): Cypher =>
  cypher`{ ${join(
    Object.entries(entries).map(([key, text]) => cypher`${name(key)}: ${text}`),
    ',',
  )} }`;

/**
 * A list of what `matches` binds, each projected. The column has a name because Neo4j makes one up otherwise, by printing
 * the whole expression, at every level anew (see README.md).
 */
export const collect = (matches: Cypher, member: Cypher): Cypher =>
  cypher`COLLECT { ${matches} RETURN ${member} AS item }`;

/** The first of such a list, or null. */
export const first = (matches: Cypher, member: Cypher): Cypher => cypher`head(${collect(matches, member)})`;

/**
 * Such a list in the order of `key`. The order is settled before the projection, in a part of its own: Neo4j plans a
 * projection that shares its part with an ORDER BY several times over, and again for every projection nested in it, so
 * that the time to plan grows by a factor for each level (see README.md).
 */
export const inOrder = (matches: Cypher, variables: readonly Cypher[], key: Cypher, member: Cypher): Cypher =>
  collect(cypher`${matches} WITH ${join(variables, ',')} ORDER BY ${key}`, member);
