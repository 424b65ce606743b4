/** The picture behind the view: asks for what the view names, merges it, and says where everything stands. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { type PictureAnswer, PictureDocument } from '../api/documents.ts';
import { Refused } from '../api/errors.ts';
import { words } from '../words/words.ts';
import { knownAt, navigate, view } from './address.ts';
import { announce } from './announce.ts';
import { arrangements, findArrangement } from './arranging.ts';
import { type AskedPicture, type RevisionInfo, readPicture } from './asked-picture.ts';
import { asksOfLines, lineFilter } from './filter.ts';
import { type Sayings, withFolds } from './folding.ts';
import { emptyGraph, type Graph, type HiddenCount, merge, type Relation } from './graph.ts';
import { lang, langOfApi } from './language.ts';
import type { Arrangement } from './layout/arrangement.ts';
import { withNewcomers } from './layout/newcomers.ts';
import { known, load, problemFrom } from './loading.ts';
import { knownKinds, ontology } from './ontology.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';
import { idsOf, inOrder, isLoose, type Laid, type Point, type View } from './view.ts';
import { everything, passingOf, relationsAmong, type Shown, shownOf, type Told, type Visible } from './visible.ts';
import { MOST_ENTITIES, MOST_RELATIONS, working } from './working-set.ts';

export interface Missing {
  readonly id: string;
  readonly nearest: string | undefined;
}
export type { RevisionInfo };

const graph = signal<Graph>(emptyGraph);
const hidden = signal<ReadonlyMap<string, readonly HiddenCount[]>>(new Map());
/** The lines that the answer to the last filter let through; undefined before there is one. */
const passed = signal<ReadonlyMap<string, Relation> | undefined>(undefined);
const unknown = signal<readonly Missing[]>([]);
const loaded = load<RevisionInfo | undefined>();

export const pictureLoading = loaded.state;
export const hiddenCounts: ReadonlySignal<ReadonlyMap<string, readonly HiddenCount[]>> = hidden;
export const missing: ReadonlySignal<readonly Missing[]> = unknown;
export const pictureGraph: ReadonlySignal<Graph> = graph;

/** The view as far as one picture holds it. */
const within = computed<View>(() => {
  const entities = working(view.value.entities, view.value.focus);
  return entities === view.value.entities ? view.value : { ...view.value, entities };
});

/** How much the view asks for beyond what one picture holds. */
export const beyond = computed(() => ({
  entities: view.value.entities.length > MOST_ENTITIES,
  relations: unfiltered.value.length > MOST_RELATIONS,
}));

/** Gives up what is not shown, so that the link says what is seen. */
export const keepWorkingSet = (): void => navigate({ entities: within.peek().entities });

// Strings, so that a drag or a selection, which change the view too, ask nothing and lay out nothing again.
const idsKey = computed(() => idsOf(within.value).join());
/** The lines of the picture whatever its filter, each by all of its claims. */
export const unfiltered = computed(() => relationsAmong(graph.value, idsOf(within.value)));
// When lines begin, and whether they are disputed, is part of it, because a layout may place by that.
const linesKey = computed(() => linesText(unfiltered.value));
const linesText = (lines: readonly Relation[]): string =>
  lines.map(({ id, period, disputed }) => `${id} ${period?.earliestStart ?? ''} ${disputed}`).join();

/** Tells a picture that a layout places whole from every other. */
export const wholeKey = ({ entities, layout, focus }: Laid, lines: readonly Relation[]): string =>
  JSON.stringify([layout, layout === 'rings.1' ? focus : '', entities, linesText(lines)]);

/** What a layout has to place, under its key; undefined where the view itself says every place. */
const whole = computed(() => {
  void linesKey.value;
  const { layout, focus, entities } = within.value;
  if (!isLoose(within.value)) return undefined;
  const drawn = { layout, focus, entities: entities.filter(({ id }) => graph.value.entities.has(id)) };
  return { key: wholeKey(drawn, unfiltered.value), drawn };
});
const wholesKey = computed(() => whole.value?.key);

// The layout of the whole is the one costly step: it is done once for given entities and lines.
/** How a layout has placed the whole; undefined while it is being found, and where the view itself says every place. */
export const arrangement = computed<Arrangement | undefined>(() => {
  void wholesKey.value;
  const drawn = whole.peek()?.drawn;
  if (!drawn || drawn.entities.length === 0) return undefined;
  return arrangements.value.get(wholesKey.value ?? '');
});

const nowhere: ReadonlyMap<string, Point> = new Map();
const positions = computed<ReadonlyMap<string, Point>>(() =>
  whole.value ? (arrangement.value?.places ?? nowhere) : withNewcomers(within.value, unfiltered.value),
);

/** Has a picture laid out whose layout is not there at once. */
const followWhole = (): (() => void) =>
  effect(() => {
    void wholesKey.value;
    const waiting = whole.peek();
    if (!waiting || waiting.drawn.entities.length === 0 || arrangement.peek()) return;
    void findArrangement(waiting.key, async () => {
      const { questionOf } = await import('./layout/question.ts');
      return questionOf(waiting.drawn, unfiltered.peek(), await knownKinds(), graph.peek().entities);
    }).catch((error: unknown) => announce({ what: 'failed', problem: problemFrom(error) }));
  });

const told = computed<Told>(() => ({
  places: positions.value,
  hidden: new Map([...hidden.value].map(([id, counts]) => [id, counts.reduce((sum, { relations: n }) => sum + n, 0)])),
  passing: asksOfLines(within.value.filter) ? passed.value : undefined,
}));

const said: Sayings = (reading, via, ownerModality) =>
  words.value.via(reading, via, ontology.value.modalities.get(ownerModality ?? '')?.label);

/** Everything that the view names, also what is folded, and what does not pass the filter and is left out. */
export const everythingNamed = computed<Visible>(() => everything(graph.value, within.value, told.value));

/** How much of it passes the filter. */
export const shown = computed<Shown>(() => shownOf(everythingNamed.value));

/** Both renderings, canvas and outline, draw exactly this. */
export const picture = computed<Visible>(() => {
  const { onlyPassing, folded } = within.value;
  const kept = onlyPassing ? passingOf(everythingNamed.value) : everythingNamed.value;
  return withFolds(kept, folded, hidden.value, said, unfiltered.value);
});

/** Every entity of it with its lines, by its id. */
export const entries = computed<ReadonlyMap<string, OutlineEntry>>(
  () => new Map(outlineOf(picture.value).map((entry) => [entry.entity.id, entry])),
);

/** Adds an answer to the graph without waiting for the picture to be asked again. */
export const learn = (answer: Parameters<typeof merge>[1]): void => {
  graph.value = merge(graph.peek(), answer);
};

/** The API answers for so many ids at once. */
export const MOST_IDS = 500;

/** Asks for the lines among the ids; the caller decides what to show of it. */
export async function askPicture(ids: readonly string[], signal?: AbortSignal): Promise<AskedPicture> {
  const filter = lineFilter(view.peek().filter);
  const about = { lang: langOfApi.peek(), knownAt: knownAt.peek(), filter, filtered: filter !== null };
  if (ids.length > MOST_IDS) {
    const { askInParts } = await import('./in-parts.ts');
    return askInParts(ids, MOST_IDS, about, signal);
  }
  return readPicture(await ask(PictureDocument, { ids: [...ids], ...about }, signal), filter !== null);
}

async function nearestTo(id: string): Promise<Missing> {
  const { NearestDocument } = await import('../api/nearest-document.ts');
  const { problems } = await ask(NearestDocument, { id, knownAt: knownAt.peek() });
  const refusal = problems.find((problem) => problem instanceof Refused);
  return { id, nearest: refusal?.nearest };
}

function take(subgraph: PictureAnswer): void {
  graph.value = merge(graph.peek(), subgraph);
  hidden.value = new Map(subgraph.entities.map((entity) => [entity.id, entity.relationCounts ?? []]));
  const survivors = new Map(subgraph.redirected.map(({ from, to }) => [from, to]));
  if (survivors.size === 0) return;
  const survivor = (id: string): string => survivors.get(id) ?? id;
  const { entities, focus } = view.peek();
  const surviving = inOrder(entities.map(({ id, at }) => ({ id: survivor(id), at })));
  navigate({ entities: surviving, focus: focus && survivor(focus) }, 'settle');
}

export const reloadPicture = (): Promise<void> =>
  loaded.start(async (signal) => {
    const ids = idsOf(within.peek());
    // An empty picture needs no answer, and the API refuses a question about nothing.
    if (ids.length === 0) {
      unknown.value = [];
      return known(loaded.state.peek());
    }
    const answer = await askPicture(ids, signal);
    if (signal.aborted) return undefined;
    take(answer.subgraph);
    passed.value = answer.passing && new Map(answer.passing.map((relation) => [relation.id, relation]));
    unknown.value = await Promise.all(answer.subgraph.missing.map(nearestTo));
    return answer.revision;
  });

/** Done when the question about the picture that is under way has been answered, or has failed. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (loaded.state.value.status === 'loading') return;
      resolve();
      queueMicrotask(() => stop());
    });
  });

/** Follows the entities, the language, the filter and the revision of the view. */
export const followPicture = (): (() => void) => {
  let revision = view.peek().revision;
  const stamp = computed(() => view.value.revision);
  const filterKey = computed(() => JSON.stringify(lineFilter(view.value.filter)));
  const stop = followWhole();
  const end = effect(() => {
    void [idsKey.value, lang.value, filterKey.value];
    // What is known of one revision says nothing of another; but the newest may be the one that is pinned now.
    if (stamp.value !== revision && stamp.value !== known(loaded.state.peek())?.id) graph.value = emptyGraph;
    revision = stamp.value;
    void reloadPicture();
  });
  return () => {
    stop();
    end();
  };
};
