/** Views and notes that a reader keeps: as plain values, to be changed, written to a file, and merged with those of one. */
import { isJson, type Json } from '../json.ts';
import { asStepView, ID } from '../stories/story.ts';
import { swapped } from '../swapped.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The picture as the query part of its address. */
  readonly address: string;
  readonly note: string;
}
/** A note on an entity or a line. */
export interface Note {
  readonly of: string;
  readonly text: string;
}
export interface Saved {
  readonly views: readonly SavedView[];
  readonly notes: readonly Note[];
}

export const nothingSaved: Saved = { views: [], notes: [] };

/** The form of the file; another number is another form. */
const VERSION = 1;
const LONGEST_ADDRESS = 8_000;
/** A larger file was not written here. */
export const LARGEST_FILE = 5_000_000;

const texts = (value: Json, ...keys: readonly string[]): readonly string[] | undefined => {
  const all = keys.map((key) => value[key]).filter((each) => typeof each === 'string');
  return all.length === keys.length ? all : undefined;
};

function viewFrom(value: unknown): SavedView[] {
  const [id, name, address, note] = (isJson(value) && texts(value, 'id', 'name', 'address', 'note')) || [];
  if (id === undefined || name === undefined || address === undefined || note === undefined) return [];
  return ID.test(id) && address.length <= LONGEST_ADDRESS ? [{ id, name, address: asStepView(address), note }] : [];
}
function noteFrom(value: unknown): Note[] {
  const [of, text] = (isJson(value) && texts(value, 'of', 'text')) || [];
  return of !== undefined && text !== undefined && ID.test(of) ? [{ of, text }] : [];
}

export interface Read {
  readonly saved: Saved;
  /** How many views and notes could not be read. */
  readonly leftOut: number;
}

/** Reads what was stored or written to a file; undefined where it is something else. */
export function readSaved(value: unknown): Read | undefined {
  if (!isJson(value) || value.version !== VERSION || !Array.isArray(value.views) || !Array.isArray(value.notes))
    return undefined;
  const views = value.views.flatMap(viewFrom);
  const notes = value.notes.flatMap(noteFrom);
  return { saved: { views, notes }, leftOut: value.views.length + value.notes.length - views.length - notes.length };
}

/** As it is stored and as a file holds it. */
export const written = ({ views, notes }: Saved): object => ({ version: VERSION, views, notes });

const isSame = (a: SavedView, b: SavedView): boolean =>
  a.name === b.name && a.address === b.address && a.note === b.note;

/** An id that no view has yet. */
const freeId = (views: readonly SavedView[], wanted: string): string => {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (views.every((view) => view.id !== id)) return id;
  }
};

export const withView = ({ views, notes }: Saved, view: SavedView): Saved => ({
  views: [...views, { ...view, id: freeId(views, view.id) }],
  notes,
});

/** Puts a view back where it was. */
export const withViewAt = ({ views, notes }: Saved, view: SavedView, at: number): Saved => ({
  views: views.toSpliced(at, 0, view),
  notes,
});

export const changed = ({ views, notes }: Saved, id: string, how: Partial<Omit<SavedView, 'id'>>): Saved => ({
  views: views.map((view) => (view.id === id ? { ...view, ...how } : view)),
  notes,
});

export const withoutView = ({ views, notes }: Saved, id: string): Saved => ({
  views: views.filter((view) => view.id !== id),
  notes,
});

/** Moves a view by one place; at the ends nothing moves. */
export function movedView(saved: Saved, id: string, by: 1 | -1): Saved {
  const at = saved.views.findIndex((view) => view.id === id);
  const views = swapped(saved.views, at, by);
  return views === saved.views ? saved : { ...saved, views };
}

/** An empty note is none. */
export const noted = ({ views, notes }: Saved, of: string, text: string): Saved => {
  const note = text.trim() === '' ? [] : [{ of, text }];
  const isThere = notes.some((each) => each.of === of);
  return { views, notes: isThere ? notes.flatMap((each) => (each.of === of ? note : [each])) : [...notes, ...note] };
};

export const noteOn = ({ notes }: Saved, of: string): string => notes.find((note) => note.of === of)?.text ?? '';

/** Both texts, unless one holds the other. */
const joined = (ours: string, theirs: string): string => {
  if (ours.includes(theirs)) return ours;
  return theirs.includes(ours) ? theirs : `${ours}\n\n${theirs}`;
};

/** Adds what a file holds and loses nothing of either: what is the same stays once, what differs stays side by side. */
export function merged(ours: Saved, theirs: Saved): Saved {
  const withViews = theirs.views.reduce(
    (saved, view) => (saved.views.some((each) => isSame(each, view)) ? saved : withView(saved, view)),
    ours,
  );
  return theirs.notes.reduce((saved, { of, text }) => noted(saved, of, joined(noteOn(saved, of), text)), withViews);
}
