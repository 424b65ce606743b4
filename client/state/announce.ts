/** What has just happened, for the eye (a toast) and for the ear (a live region). */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ApiProblem } from '../api/errors.ts';

/** Happenings are data; the panels put them into the reader's language. */
export type Happening =
  | { readonly what: 'added'; readonly entities: number; readonly relations: number; readonly left: number }
  | { readonly what: 'drawn'; readonly entities: number }
  | { readonly what: 'removed'; readonly name: string }
  | { readonly what: 'collapsed'; readonly name: string; readonly entities: number }
  | { readonly what: 'nothing-more' | 'nothing-to-collapse'; readonly name: string }
  | { readonly what: 'already-shown'; readonly name: string }
  | { readonly what: 'undone' | 'redone' }
  /** In the words of what was fetched to do it. */
  | { readonly what: 'said'; readonly say: () => string }
  | { readonly what: 'failed'; readonly problem: ApiProblem };

/** What a reader can do about it at once. */
export interface Offers {
  readonly undo?: () => void;
  /** Brings more of the same. */
  readonly more?: (() => void) | undefined;
}

export interface Toast {
  readonly happening: Happening;
  readonly offers: Offers;
}

const shown = signal<Toast | undefined>(undefined);
export const toast: ReadonlySignal<Toast | undefined> = shown;

/** Long enough to read and to reach for Undo; the panel keeps it while it has the pointer or the focus. */
export const TOAST_STAYS = 9000;

export const announce = (happening: Happening, offers: Offers = {}): void => {
  shown.value = { happening, offers };
};
export const dismissToast = (): void => {
  shown.value = undefined;
};
