/** Searching by name: what is typed, and what the API finds. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { type HitAnswer, SearchDocument } from '../api/documents.ts';
import { Unreachable } from '../api/errors.ts';
import { knownAt } from './address.ts';
import { grouped } from './grouped.ts';
import { lang, langOfApi } from './language.ts';
import { type Loading, load } from './loading.ts';

/** The API refuses longer texts; so does the box. */
export const LONGEST_QUERY = 200;
const PAUSE = 120;

type EntityTarget = Extract<HitAnswer['target'], { kind: string }>;
export interface Hit {
  readonly entity: EntityTarget;
  readonly matched: string;
  /** Why it was found, in words: “商汤 is the Chinese name”. */
  readonly reason: string;
}
export interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
}

async function search(query: string, signal: AbortSignal): Promise<Found> {
  const { data, problems } = await ask(
    SearchDocument,
    { query, lang: langOfApi.peek(), knownAt: knownAt.peek() },
    signal,
  );
  if (!data.search) throw problems[0] ?? new Unreachable('The answer held no hits.');
  const hits = data.search.nodes.flatMap(({ target, matched, reason }): Hit[] =>
    'kind' in target ? [{ entity: target, matched, reason }] : [],
  );
  return { query, hits };
}

/** The hits under their kinds, kinds in the order of their best hit. */
export const groups = (hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> =>
  grouped(hits, ({ entity }) => entity.kind);

/** A text that is being typed, and what the API finds for it. */
export interface Search {
  readonly text: ReadonlySignal<string>;
  readonly found: ReadonlySignal<Loading<Found>>;
  type(text: string): void;
  /** Searches when typing pauses, until what it returns is called. */
  follow(): () => void;
}

export function searching(): Search {
  const typed = signal('');
  const loaded = load<Found>();
  const asked = computed(() => typed.value.trim());
  return {
    text: typed,
    found: loaded.state,
    type(text) {
      typed.value = text.slice(0, LONGEST_QUERY);
    },
    follow: () =>
      effect(() => {
        const query = asked.value;
        void lang.value;
        if (query === '') return loaded.clear();
        const timer = setTimeout(() => void loaded.start((signal) => search(query, signal)), PAUSE);
        return () => clearTimeout(timer);
      }),
  };
}

/** The search box at the top of the page. */
export const { text: searchText, found, type, follow: followSearch } = searching();
