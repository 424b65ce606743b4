import { predicateList } from '../ontology/index.ts';
import { Remembered } from './remembered.ts';
import { merge, type SelectedField, type Selection } from './selection.ts';

/** What is asked of the entities at the end of a path of slots, apart from the rest. */
export interface LaterPart {
  path: readonly string[];
  selection: Selection;
}

/** A selection as it is asked: what stands in the first statement, and what later ones add. */
export interface Parts {
  first: Selection;
  later: readonly LaterPart[];
}

/** How many lists may stand in one another in a statement, until an entity within them is asked for lists of its own. */
const DEEPEST = 2;

const ends: ReadonlySet<string> = new Set(['from', 'to', 'otherEnd', 'subject', 'object', 'attributedTo']);
/** Steps whose answers are found again by their slots. What is deep beyond any other stays in its statement. */
const nestingLists: ReadonlySet<string> = new Set(['relations', 'claims']);
const steps: ReadonlySet<string> = new Set([...nestingLists, ...ends, 'relation']);
/** What a connection puts between a list and its members. */
const between: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);
const lists: ReadonlySet<string> = new Set([
  ...nestingLists,
  'relationCounts',
  'attributes',
  'history',
  ...predicateList.map(({ predicate }) => predicate),
]);

const fieldsThat = (selection: Selection, wanted: (field: SelectedField) => boolean): Selection =>
  new Map([...selection].filter(([, field]) => wanted(field)));

const isList = ({ name }: SelectedField): boolean => lists.has(name);

/** Takes the later parts out of a selection and files them. */
class Cutting {
  private readonly found = new Map<string, LaterPart>();

  of(selection: Selection, depth: number, path: readonly string[]): Selection {
    return new Map([...selection].map(([slot, field]) => [slot, this.field(slot, field, depth, path)]));
  }

  later(): readonly LaterPart[] {
    return [...this.found.values()];
  }

  private field(slot: string, field: SelectedField, depth: number, path: readonly string[]): SelectedField {
    const { name, selection } = field;
    if (between.has(name)) return { ...field, selection: this.of(selection, depth, path) };
    if (!steps.has(name)) return field;
    const here = [...path, slot];
    if (ends.has(name) && depth >= DEEPEST && [...selection.values()].some(isList)) {
      this.file({ path: here, selection: fieldsThat(selection, isList) });
      return { ...field, selection: fieldsThat(selection, (inner) => !isList(inner)) };
    }
    return { ...field, selection: this.of(selection, depth + (nestingLists.has(name) ? 1 : 0), here) };
  }

  // The members of a list may be asked through `nodes` and through `edges`; they are one part.
  private file(part: LaterPart): void {
    const key = JSON.stringify(part.path);
    const known = this.found.get(key);
    this.found.set(key, known ? { ...part, selection: merge([known.selection, part.selection]) } : part);
  }
}

const remembered = new Remembered<Selection, Parts>();

/**
 * Parts a selection where it goes deep. Neo4j plans a statement as a whole and each level adds to that, until the planning
 * alone takes longer than a statement may; what is not deep stays as it is, the very object.
 */
export const partsOf = (selection: Selection): Parts =>
  remembered.get(selection, '', () => {
    const cutting = new Cutting();
    const isConnection = selection.has('nodes') || selection.has('edges');
    const first = cutting.of(selection, isConnection ? 1 : 0, []);
    const later = cutting.later();
    return later.length === 0 ? { first: selection, later } : { first, later };
  });
