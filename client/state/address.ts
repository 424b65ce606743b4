/** The address bar: the only module that writes `history`. Everything on screen follows from `view`. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { revisionNumber, type View } from './view.ts';
import { decode, encode, openingView } from './view-url.ts';

const current = signal<View>(decode(location.search));
export const view: ReadonlySignal<View> = current;

/** The revision at which everything is asked, by its number; null for the newest. */
export const knownAt = computed<number | null>(() => {
  const { revision } = current.value;
  return revision === undefined ? null : revisionNumber(revision);
});

addEventListener('popstate', () => {
  last = 'push';
  current.value = decode(location.search);
});

/** Whether the address is so long that it is better not written a thousand times. */
export const isLong = computed(() => current.value.entities.length > 60);
/** Servers answer no longer addresses. */
const LONGEST = 7_900;

/** Whether the address names a picture itself; one that only names the step of a story leaves that to the step. */
export const namesPicture = (): boolean => new URLSearchParams(location.search).has('entities');

/** The address of the current view with some of it changed: what a link points at. */
export function hrefOf(patch: Partial<View>): string {
  const next = { ...current.value, ...patch };
  const whole = encode(next);
  const { telling, lang, embed, table } = next;
  const query = whole.length > LONGEST && telling ? encode({ ...openingView, telling, lang, embed, table }) : whole;
  return query === '' ? '/' : `/?${query}`;
}

type How = 'push' | 'replace' | 'settle';
let last: How = 'push';
/** How the view came to be what it is. */
export const arrival = (): How => last;

/**
 * `push` when the question changes, so that Back returns to it; `replace` when only its presentation does; `settle` when it
 * only says better what was meant, so that nobody wants to go back.
 */
export function navigate(patch: Partial<View>, how: How = 'push'): void {
  const address = hrefOf(patch);
  last = how;
  current.value = { ...current.value, ...patch };
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
