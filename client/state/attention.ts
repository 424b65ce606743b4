/** Where the keyboard focus should go next: set by an action, obeyed by whoever renders the place. */
import { signal } from '@preact/signals';

export type Place =
  | { readonly to: 'details' }
  | { readonly to: 'canvas' }
  | { readonly to: 'outline'; readonly id: string };

export const attention = signal<Place | undefined>(undefined);

/** Where the open page was opened from, so that closing it returns there. */
let cameFrom: Place = { to: 'canvas' };

export const enterDetails = (from: Place): void => {
  cameFrom = from;
  attention.value = { to: 'details' };
};
export const leaveDetails = (): void => {
  attention.value = cameFrom;
};
