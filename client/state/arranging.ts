/** Lays out beside the page what takes long, and keeps the last results, so that a step back shows at once what was. */
import { type Signal, signal } from '@preact/signals';
import type { Arrangement, LayoutQuestion } from './layout/arrangement.ts';
import type { arrangeBeside } from './layout/beside.ts';

export interface Arranging {
  /** From 0 to 1; layouts that cannot tell stay at 0. */
  readonly share: number;
  /** The picture stays as it is. */
  readonly cancel: () => void;
}

/** The layout that is being worked on. */
export const arranging: Signal<Arranging | undefined> = signal(undefined);

/** The last arrangements, each under the key of its picture. */
export const arrangements: Signal<ReadonlyMap<string, Arrangement>> = signal(new Map());

/** More than anybody steps back through, and little to keep. */
const KEPT = 30;

const keep = (key: string, arrangement: Arrangement): void => {
  arrangements.value = new Map([...[...arrangements.peek()].slice(1 - KEPT), [key, arrangement]]);
};

/** Pictures like the opening are laid out in a few milliseconds, sooner than a worker starts. */
const AT_ONCE = 20;
const isQuick = ({ layout, ids, pins }: LayoutQuestion): boolean =>
  layout === 'web.1' && ids.length <= AT_ONCE && pins.size === 0;

// Fetched beside the first answer, which nearly always has to be laid out; a failure is told when it matters.
const fetchWeb = () => import('./layout/web.ts');
fetchWeb().catch(() => undefined);

async function firstWeb({ ids, lines }: LayoutQuestion): Promise<Arrangement> {
  const pairs = lines.map(({ from, to }) => [from, to] as const);
  return { places: (await fetchWeb()).web(ids, pairs), bands: [] };
}

const beside: typeof arrangeBeside = async (...asked) => (await import('./layout/beside.ts')).arrangeBeside(...asked);

/** Lays out and keeps the result; answers false when it was cancelled. Only one layout is worked on at a time. */
export async function findArrangement(key: string, question: () => Promise<LayoutQuestion>): Promise<boolean> {
  if (arrangements.peek().has(key)) return true;
  arranging.peek()?.cancel();
  const abort = new AbortController();
  const cancel = (): void => abort.abort();
  const cancelled = new Promise<undefined>((resolve) =>
    abort.signal.addEventListener('abort', () => resolve(undefined)),
  );
  const told = (share: number): void => {
    if (!abort.signal.aborted) arranging.value = { share, cancel };
  };
  told(0);
  try {
    const asked = await question();
    const found = isQuick(asked) ? firstWeb(asked) : beside(asked, told, abort.signal);
    const arrangement = await Promise.race([found, cancelled]);
    if (!arrangement) return false;
    keep(key, arrangement);
    return true;
  } finally {
    if (arranging.peek()?.cancel === cancel) arranging.value = undefined;
  }
}
