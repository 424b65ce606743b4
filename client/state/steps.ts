/** One step back and forth over whatever changes the picture, however it was brought about. */
import { computed, effect, signal } from '@preact/signals';
import { navigate, view } from './address.ts';
import { announce } from './announce.ts';
import { beginning, type Drawn, type Past, stepBack, stepForth, withStep } from './past.ts';

const past = signal<Past>(beginning(view.peek()));

export const canUndo = computed(() => past.value.before.length > 0);
export const canRedo = computed(() => past.value.after.length > 0);

/** Remembers each picture that another takes the place of. */
export const followSteps = (): (() => void) =>
  effect(() => {
    past.value = withStep(past.peek(), view.value);
  });

/** The page that is open stays open where what it is about is in the picture. */
const selectedIn = ({ entities }: Drawn): string | undefined => {
  const { selected } = view.peek();
  return entities.some(({ id }) => id === selected) ? selected : undefined;
};

/** Shows a picture of the past, which is therefore no new step. */
function show(to: Past | undefined, what: 'undone' | 'redone'): void {
  if (to === undefined) return;
  past.value = to;
  navigate({ ...to.now, selected: selectedIn(to.now) });
  announce({ what });
}

export const undo = (): void => show(stepBack(past.peek()), 'undone');
export const redo = (): void => show(stepForth(past.peek()), 'redone');
