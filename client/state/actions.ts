/** What a reader can do. Canvas, outline, panels and keys all call these, so each has one meaning. */
import { ask } from '../api/ask.ts';
import { NeighbourhoodDocument } from '../api/documents.ts';
import { Unreachable } from '../api/errors.ts';
import { navigate, view } from './address.ts';
import { announce } from './announce.ts';
import { cursor } from './cursor.ts';
import { langOfApi } from './language.ts';
import { places } from './layout/places.ts';
import { problemFrom } from './loading.ts';
import { askPicture, learn, picture, pictureGraph } from './picture.ts';
import { idsOf, inOrder, type Placed, type Point, revisionNumber, type View } from './view.ts';
import { openingView } from './view-url.ts';
import { relationsAmong } from './visible.ts';

/** How many entities one expansion brings at most. */
export const EXPAND_BY = 10;

/** The entities of the view, each pinned to where it stands, so that nothing moves when others come or go. */
function standing(): readonly Placed[] {
  const at = new Map(picture.peek().entities.map((entity) => [entity.id, entity.at]));
  return view.peek().entities.map(({ id, at: pinned }) => ({ id, at: pinned ?? at.get(id) }));
}

/** Places the newcomers beside what they came from and shows them, with one step back offered. */
function admit(newcomers: readonly string[], from: ReadonlyMap<string, string>, left: number): void {
  const before = view.peek();
  const stood = standing();
  const widened: View = {
    ...before,
    entities: inOrder([...newcomers.map((id) => ({ id, at: undefined })), ...stood]),
  };
  const ids = idsOf(widened);
  const relations = relationsAmong(pictureGraph.peek(), ids);
  const stands = places(widened, relations, from);
  const linesBefore = picture.peek().relations.length;
  navigate({ entities: widened.entities.map(({ id, at }) => ({ id, at: at ?? stands.get(id) })) });
  announce({ what: 'added', entities: newcomers.length, relations: relations.length - linesBefore, left }, () =>
    retract(new Set(newcomers)),
  );
}

function retract(ids: ReadonlySet<string>): void {
  navigate({ entities: standing().filter(({ id }) => !ids.has(id)), selected: keepSelection(ids) });
  announce({ what: 'undone' });
}

/** A page stays open unless it is about what leaves the picture. */
export function keepSelection(leaving: ReadonlySet<string>): string | undefined {
  const { selected } = view.peek();
  if (selected === undefined || leaving.has(selected)) return undefined;
  const line = pictureGraph.peek().relations.get(selected);
  return line && (leaving.has(line.from.id) || leaving.has(line.to.id)) ? undefined : selected;
}

const nameOf = (id: string): string => pictureGraph.peek().entities.get(id)?.name ?? id;

const reported = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    announce({ what: 'failed', problem: problemFrom(error) });
  }
};

/** Brings the neighbours of an entity that are not shown yet, ten at a time. */
export const expand = (id: string): Promise<void> =>
  reported(async () => {
    const { data, problems } = await ask(NeighbourhoodDocument, {
      ids: [id],
      exclude: [...idsOf(view.peek())],
      limit: EXPAND_BY,
      lang: langOfApi.peek(),
      knownAt: revisionNumber(view.peek()) ?? null,
    });
    const answer = data.neighbourhood;
    if (!answer) throw problems[0] ?? new Unreachable('The answer held no neighbourhood.');
    const shown = new Set(idsOf(view.peek()));
    const newcomers = answer.entities.map((entity) => entity.id).filter((newcomer) => !shown.has(newcomer));
    if (newcomers.length === 0) return announce({ what: 'nothing-more', name: nameOf(id) });
    learn(answer);
    admit(newcomers, new Map(newcomers.map((newcomer) => [newcomer, id])), answer.totalEntities - newcomers.length);
  });

/** Adds entities to the picture, beside what they have lines to; the first of them is where the reader is then. */
export const addAll = (ids: readonly string[]): Promise<void> =>
  reported(async () => {
    const shown = idsOf(view.peek());
    const newcomers = ids.filter((id) => !shown.includes(id));
    if (newcomers.length === 0) {
      cursor.value = ids[0];
      return announce({ what: 'already-shown', name: ids.map(nameOf).join(', ') });
    }
    const { subgraph } = await askPicture([...shown, ...newcomers]);
    learn(subgraph);
    admit(newcomers, new Map(), 0);
    cursor.value = ids[0];
  });

export const add = (id: string): Promise<void> => addAll([id]);

/** Shows one entity alone; Back returns to the picture before. */
export function goAlone(id: string): void {
  navigate({ entities: [{ id, at: undefined }], focus: id, selected: undefined });
  cursor.value = id;
}

export function remove(id: string): void {
  const name = nameOf(id);
  const { entities, selected } = view.peek();
  const stood = standing();
  const leaving = new Set([id]);
  navigate({ entities: stood.filter((entity) => entity.id !== id), selected: keepSelection(leaving) });
  announce({ what: 'removed', name }, () => {
    navigate({ entities: entities.some(({ at }) => at) ? entities : stood, selected });
    announce({ what: 'undone' });
  });
}

/** A dragged entity stays where it was put, and the link remembers it. */
export function moveTo(id: string, at: Point): void {
  const whole = { x: Math.round(at.x), y: Math.round(at.y) };
  navigate({ entities: standing().map((entity) => (entity.id === id ? { id, at: whole } : entity)) }, 'replace');
}

/** Opens the page of an entity or a line. */
export function select(id: string): void {
  cursor.value = id;
  if (view.peek().selected !== id) navigate({ selected: id });
}

export const closeDetails = (): void => {
  if (view.peek().selected !== undefined) navigate({ selected: undefined });
};

/** Puts another entity in the place of one that does not exist, or takes it out. */
export function replaceUnknown(id: string, by: string | undefined): void {
  const rest = view.peek().entities.filter((entity) => entity.id !== id);
  const focus = view.peek().focus === id ? by : view.peek().focus;
  navigate({ entities: inOrder(by === undefined ? rest : [...rest, { id: by, at: undefined }]), focus }, 'replace');
}

export const backToOpening = (): void =>
  navigate({ ...openingView, lang: view.peek().lang, revision: view.peek().revision, table: view.peek().table });
