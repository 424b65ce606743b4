/** The picture behind the view: asks for what the view names, merges it, and says where everything stands. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { NearestDocument, type PictureAnswer, PictureDocument } from '../api/documents.ts';
import { Refused, Unreachable } from '../api/errors.ts';
import { navigate, view } from './address.ts';
import { emptyGraph, type Graph, merge } from './graph.ts';
import { lang, langOfApi } from './language.ts';
import { places } from './layout/places.ts';
import { known, load } from './loading.ts';
import { idsOf, inOrder, type Point, revisionNumber } from './view.ts';
import { relationsAmong, type Visible, visible } from './visible.ts';

export interface Missing {
  readonly id: string;
  readonly nearest: string | undefined;
}
export interface RevisionInfo {
  readonly id: string;
  readonly number: number;
  readonly at: string;
}

const graph = signal<Graph>(emptyGraph);
const hidden = signal<ReadonlyMap<string, number>>(new Map());
const unknown = signal<readonly Missing[]>([]);
const loaded = load<RevisionInfo | undefined>();

export const pictureLoading = loaded.state;
export const missing: ReadonlySignal<readonly Missing[]> = unknown;
export const pictureGraph: ReadonlySignal<Graph> = graph;

// Strings, so that a drag or a selection, which change the view too, ask nothing and lay out nothing again.
const idsKey = computed(() => idsOf(view.value).join());
const relations = computed(() => relationsAmong(graph.value, idsOf(view.value)));
const linesKey = computed(() => relations.value.map((relation) => relation.id).join());
const knownKey = computed(() =>
  idsOf(view.value)
    .filter((id) => graph.value.entities.has(id))
    .join(),
);

// The layout of the whole is the one costly step: it is done once for given entities and lines.
const laidOut = computed<ReadonlyMap<string, Point>>(() => {
  void linesKey.value;
  const ids = knownKey.value.split(',').filter((id) => id !== '');
  const bare = { ...view.peek(), entities: ids.map((id) => ({ id, at: undefined })) };
  return ids.length === 0 ? new Map() : places(bare, relations.peek());
});
const positions = computed<ReadonlyMap<string, Point>>(() =>
  view.value.entities.some(({ at }) => at) ? places(view.value, relations.value) : laidOut.value,
);

/** Both renderings, canvas and outline, draw exactly this. */
export const picture = computed<Visible>(() => visible(graph.value, view.value, positions.value, hidden.value));

/** Adds an answer to the graph without waiting for the picture to be asked again. */
export const learn = (answer: Parameters<typeof merge>[1]): void => {
  graph.value = merge(graph.peek(), answer);
};

/** Asks for the lines among the ids; the caller decides what to show of it. */
export async function askPicture(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<{ subgraph: PictureAnswer; revision: RevisionInfo | undefined }> {
  const variables = { ids: [...ids], lang: langOfApi.peek(), knownAt: revisionNumber(view.peek()) ?? null };
  const { data, problems } = await ask(PictureDocument, variables, signal);
  if (!data.subgraph) throw problems[0] ?? new Unreachable('The answer held no picture.');
  return { subgraph: data.subgraph, revision: data.revision ?? undefined };
}

async function nearestTo(id: string): Promise<Missing> {
  const { problems } = await ask(NearestDocument, { id, knownAt: revisionNumber(view.peek()) ?? null });
  const refusal = problems.find((problem) => problem instanceof Refused);
  return { id, nearest: refusal?.nearest };
}

function take(subgraph: PictureAnswer): void {
  graph.value = merge(graph.peek(), subgraph);
  hidden.value = new Map(
    subgraph.entities.map((entity) => [
      entity.id,
      (entity.relationCounts ?? []).reduce((sum, count) => sum + count.relations, 0),
    ]),
  );
  const survivors = new Map(subgraph.redirected.map(({ from, to }) => [from, to]));
  if (survivors.size === 0) return;
  const entities = inOrder(view.peek().entities.map(({ id, at }) => ({ id: survivors.get(id) ?? id, at })));
  navigate({ entities }, 'replace');
}

export const reloadPicture = (): Promise<void> =>
  loaded.start(async (signal) => {
    const ids = idsOf(view.peek());
    // An empty picture needs no answer, and the API refuses a question about nothing.
    if (ids.length === 0) {
      unknown.value = [];
      return known(loaded.state.peek());
    }
    const answer = await askPicture(ids, signal);
    if (signal.aborted) return undefined;
    take(answer.subgraph);
    unknown.value = await Promise.all(answer.subgraph.missing.map(nearestTo));
    return answer.revision;
  });

/** Follows the entities, the language and the revision of the view. */
export const followPicture = (): (() => void) => {
  let revision = view.peek().revision;
  const stamp = computed(() => view.value.revision);
  return effect(() => {
    void [idsKey.value, lang.value];
    // What is known of one revision says nothing of another; but the newest may be the one that is pinned now.
    if (stamp.value !== revision && stamp.value !== known(loaded.state.peek())?.id) graph.value = emptyGraph;
    revision = stamp.value;
    void reloadPicture();
  });
};
