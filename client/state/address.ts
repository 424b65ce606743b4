/** The address bar: the only module that writes `history`. Everything on screen follows from `view`. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { View } from './view.ts';
import { decode, encode, openingView } from './view-url.ts';

const current = signal<View>(decode(location.search));
export const view: ReadonlySignal<View> = current;

addEventListener('popstate', () => {
  current.value = decode(location.search);
});

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

/** `push` when the question changes, so that Back returns to it; `replace` when only its presentation does. */
export function navigate(patch: Partial<View>, how: 'push' | 'replace' = 'push'): void {
  const address = hrefOf(patch);
  current.value = { ...current.value, ...patch };
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
