/** Where the keyboard focus should go next: set by an action, obeyed by whoever renders the place. */
import { signal } from '@preact/signals';

export type Place =
  | { readonly to: 'details' }
  | { readonly to: 'canvas' }
  | { readonly to: 'outline'; readonly id: string };

export const attention = signal<Place | undefined>(undefined);

/** Where the open page was opened from, so that closing it returns there. */
let cameFrom: Place = { to: 'canvas' };

/** Where the reader's own focus was when the page was asked for. */
let askedFrom: Element | null = null;

export const enterDetails = (from: Place): void => {
  cameFrom = from;
  askedFrom = document.activeElement;
  attention.value = { to: 'details' };
};
/** Whether the page is still waited for: a reader who has gone elsewhere meanwhile must not be called back. */
export const isAwaited = (): boolean =>
  document.activeElement === askedFrom || document.activeElement === document.body;

export const leaveDetails = (): void => {
  attention.value = cameFrom;
};
