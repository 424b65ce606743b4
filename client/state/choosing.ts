/** What a reader is choosing from, and where on the page. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Point } from './view.ts';

/** How many entities one expansion brings at most; of more the reader chooses first. */
export const EXPAND_BY = 10;

export type Choice = { readonly at: Point } & (
  | { readonly of: 'branches'; readonly id: string }
  | { readonly of: 'lines'; readonly ids: readonly string[] }
);

const open = signal<Choice | undefined>(undefined);
export const choosing: ReadonlySignal<Choice | undefined> = open;

/** Among the lines of an entity that are not shown, which to expand. */
export const chooseBranch = (id: string, at: Point): void => {
  open.value = { of: 'branches', id, at };
};
/** Among lines that are drawn as one, which to open. */
export const chooseLine = (ids: readonly string[], at: Point): void => {
  open.value = { of: 'lines', ids, at };
};
export const stopChoosing = (): void => {
  open.value = undefined;
};
