/** What a reader can do. Canvas, outline, panels and keys all call these, so each has one meaning. */
import { navigate, view } from './address.ts';
import { announce, type Happening } from './announce.ts';
import { enterDetails, type Place } from './attention.ts';
import { cursor } from './cursor.ts';
import { type Filter, noFilter } from './filter.ts';
import { isFolded } from './folding.ts';
import { withNewcomers } from './layout/newcomers.ts';
import { problemFrom } from './loading.ts';
import { askPicture, everythingNamed, learn, picture, pictureGraph, settled } from './picture.ts';
import { idsOf, inOrder, isDrawnOnly, type Placed, type Point, type View } from './view.ts';
import { openingView } from './view-url.ts';
import { relationsAmong } from './visible.ts';
import { MOST_ENTITIES, MOST_RELATIONS } from './working-set.ts';

/** The entities of the view, each pinned to where it stands, so that nothing moves when others come or go. */
export function standing(): readonly Placed[] {
  const at = new Map(everythingNamed.peek().entities.map((entity) => [entity.id, entity.at]));
  return view.peek().entities.map(({ id, at: pinned }) => ({ id, at: pinned ?? at.get(id) }));
}

/**
 * Places the newcomers beside what they came from and shows them, with one step back offered, and `more` where there is
 * more to be had: `left` of them.
 */
export function admit(
  newcomers: readonly string[],
  from: ReadonlyMap<string, string>,
  left: number,
  more?: () => void,
): void {
  const before = view.peek();
  const stood = standing();
  const widened: View = {
    ...before,
    entities: inOrder([...newcomers.map((id) => ({ id, at: undefined })), ...stood]),
  };
  const ids = idsOf(widened);
  const relations = relationsAmong(pictureGraph.peek(), ids);
  if (ids.length > MOST_ENTITIES || relations.length > MOST_RELATIONS) {
    void import('./too-many.ts').then(({ sayTooMany }) => sayTooMany());
    return;
  }
  // Where nothing stands, the layout of the whole says every place.
  const stands = stood.some(({ at }) => at) ? withNewcomers(widened, relations, from) : new Map<string, Point>();
  navigate({ entities: widened.entities.map(({ id, at }) => ({ id, at: at ?? stands.get(id) })) });
  const added = new Set(newcomers);
  // Which lines the newcomers have to everybody else is known when the picture has been asked for them.
  void settled().then(() => {
    // What has left again meanwhile was not added, and what took it out has been said.
    if (!idsOf(view.peek()).some((id) => added.has(id))) return;
    const relations = picture.peek().relations.filter(({ from, to }) => added.has(from.id) || added.has(to.id)).length;
    announce({ what: 'added', entities: newcomers.length, relations, left }, { undo: () => retract(added), more });
  });
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

export const nameOf = (id: string): string => pictureGraph.peek().entities.get(id)?.name ?? id;

/** Does something that can fail, and says so where it does. */
export const reported = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    announce({ what: 'failed', problem: problemFrom(error) });
  }
};

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

/** Takes entities out, with one step back offered. */
export function leave(leaving: ReadonlySet<string>, happening: Happening): void {
  const { entities, selected } = view.peek();
  const stood = standing();
  navigate({ entities: stood.filter(({ id }) => !leaving.has(id)), selected: keepSelection(leaving) });
  announce(happening, {
    undo: () => {
      navigate({ entities: entities.some(({ at }) => at) ? entities : stood, selected });
      announce({ what: 'undone' });
    },
  });
}

export const remove = (id: string): void => leave(new Set([id]), { what: 'removed', name: nameOf(id) });

/** A dragged entity stays where it was put, and the link remembers it. */
export function moveTo(id: string, at: Point): void {
  const whole = { x: Math.round(at.x), y: Math.round(at.y) };
  navigate(
    { entities: standing().map((entity) => (entity.id === id ? { id, at: { ...entity.at, ...whole } } : entity)) },
    'replace',
  );
}

/** Opens the page of an entity or a line; of a line that is drawn in the place of two, what it goes by way of. */
export function select(id: string): void {
  cursor.value = id;
  const line = isDrawnOnly(id) ? picture.peek().relations.find((relation) => relation.id === id) : undefined;
  const page = line && isFolded(line) ? line.via : id;
  if (view.peek().selected !== page) navigate({ selected: page });
}

/** The same, and brings the reader to the page; leaving it leads back to `from`. */
export function openPage(id: string, from: Place = { to: 'canvas' }): void {
  select(id);
  enterDetails(from);
}

/** Draws an entity as lines between those whom it joins. */
export const fold = (id: string): void =>
  navigate({ folded: [...new Set([...view.peek().folded, id])].sort(), selected: keepSelection(new Set([id])) });

export const unfold = (id: string): void => navigate({ folded: view.peek().folded.filter((other) => other !== id) });

export const closeDetails = (): void => {
  if (view.peek().selected !== undefined) navigate({ selected: undefined });
};

/** Puts another entity in the place of one that does not exist, or takes it out. */
export function replaceUnknown(id: string, by: string | undefined): void {
  const rest = view.peek().entities.filter((entity) => entity.id !== id);
  const focus = view.peek().focus === id ? by : view.peek().focus;
  navigate({ entities: inOrder(by === undefined ? rest : [...rest, { id: by, at: undefined }]), focus }, 'replace');
}

/** Changes what has to pass; what does not is greyed, or left out where the reader wants that. */
export const filterBy = (patch: Partial<Filter>): void => navigate({ filter: { ...view.peek().filter, ...patch } });

export const dropFilter = (): void => navigate({ filter: noFilter, onlyPassing: false });

export const backToOpening = (): void =>
  navigate({ ...openingView, lang: view.peek().lang, revision: view.peek().revision, table: view.peek().table });
