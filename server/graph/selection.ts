/** What a reader asked for, freed from GraphQL: the schema translates a document into this, and this becomes Cypher. */
import { Remembered } from './remembered.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** One field of a selection. Fields of one name and equal arguments are one, whatever aliases they were given. */
export interface SelectedField {
  name: string;
  args: Arguments;
  selection: Selection;
}

/** Keyed by slot: the name and the canonical arguments, under which the answer is found again. */
export type Selection = ReadonlyMap<string, SelectedField>;

export const noFields: Selection = new Map();

/** The place of a field's answer in a record. Two fields share it exactly when they ask the same. */
export const slotOf = (name: string, args: Arguments): string => {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  return given.length === 0 ? name : `${name}(${JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))})`;
};

export const merge = (selections: readonly Selection[]): Selection => {
  const asking = selections.filter(({ size }) => size > 0);
  const [first = noFields] = asking;
  // A single one stays the very object, so that what is compiled from it is found again.
  if (asking.length < 2) return first;
  const merged = new Map<string, SelectedField>();
  for (const selection of asking)
    for (const [slot, field] of selection) {
      const known = merged.get(slot);
      merged.set(slot, known ? { ...field, selection: merge([known.selection, field.selection]) } : field);
    }
  return merged;
};

const extended = new WeakMap<Selection, WeakMap<Selection, Selection>>();

/**
 * A selection and what code asks beside it. The two make the very same object each time, so that what is compiled from it is
 * found again.
 */
export const beside = (selection: Selection, also: Selection): Selection => {
  const known = extended.get(also) ?? new WeakMap<Selection, Selection>();
  extended.set(also, known);
  const made = known.get(selection) ?? merge([selection, also]);
  known.set(selection, made);
  return made;
};

/** The fields of a given name, with whatever arguments. */
export const fieldsNamed = (selection: Selection, name: string): readonly SelectedField[] =>
  [...selection.values()].filter((field) => field.name === name);

/** What is asked of whatever stands behind a path of field names, e.g. `edges`, `node`. */
export const behind = (selection: Selection, ...path: readonly string[]): Selection =>
  behindPaths.get(selection, path.join('.'), () =>
    path.reduce((at, name) => merge(fieldsNamed(at, name).map((field) => field.selection)), selection),
  );

// The same selection has the same selections behind it, the very objects, so that what is compiled from them is found again.
const behindPaths = new Remembered<Selection, Selection>();

/** What is asked of the members of a connection: through `nodes` or through `edges`. */
export const behindConnection = (selection: Selection): Selection =>
  behindPaths.get(selection, 'nodes|edges.node', () =>
    merge([behind(selection, 'nodes'), behind(selection, 'edges', 'node')]),
  );

export const asks = (selection: Selection, name: string): boolean => fieldsNamed(selection, name).length > 0;
