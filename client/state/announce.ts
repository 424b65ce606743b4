/** What has just happened, for the eye (a toast) and for the ear (a live region). */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ApiProblem } from '../api/errors.ts';

/** Happenings are data; the panels put them into the reader's language. */
export type Happening =
  | { readonly what: 'added'; readonly entities: number; readonly relations: number; readonly left: number }
  | { readonly what: 'drawn'; readonly entities: number }
  | { readonly what: 'removed'; readonly name: string }
  | { readonly what: 'nothing-more'; readonly name: string }
  | { readonly what: 'already-shown'; readonly name: string }
  | { readonly what: 'undone' | 'redone' }
  | { readonly what: 'failed'; readonly problem: ApiProblem };

export interface Toast {
  readonly happening: Happening;
  readonly undo: (() => void) | undefined;
}

const shown = signal<Toast | undefined>(undefined);
export const toast: ReadonlySignal<Toast | undefined> = shown;

/** Long enough to read and to reach for Undo; the panel keeps it while it has the pointer or the focus. */
export const TOAST_STAYS = 9000;

export const announce = (happening: Happening, undo?: () => void): void => {
  shown.value = { happening, undo };
};
export const dismissToast = (): void => {
  shown.value = undefined;
};
