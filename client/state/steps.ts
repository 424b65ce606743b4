/** One step back and forth over whatever changes the picture, however it was brought about. */
import { computed, effect, signal } from '@preact/signals';
import { keepSelection } from './actions.ts';
import { arrival, navigate, view } from './address.ts';
import { announce } from './announce.ts';
import { beginning, type Drawn, type Past, stepBack, stepForth, withSettled, withStep } from './past.ts';
import { idsOf } from './view.ts';

const past = signal<Past>(beginning(view.peek()));

export const canUndo = computed(() => past.value.before.length > 0);
export const canRedo = computed(() => past.value.after.length > 0);

/** Remembers each picture that another takes the place of. */
export const followSteps = (): (() => void) =>
  effect(() => {
    const take = arrival() === 'settle' ? withSettled : withStep;
    past.value = take(past.peek(), view.value);
  });

/** What is in the picture now and not in another. */
const leavingFor = ({ entities }: Drawn): ReadonlySet<string> => {
  const staying = new Set(entities.map(({ id }) => id));
  return new Set(idsOf(view.peek()).filter((id) => !staying.has(id)));
};

/** Shows a picture of the past, which is therefore no new step. */
function show(to: Past | undefined, what: 'undone' | 'redone'): void {
  if (to === undefined) return;
  past.value = to;
  navigate({ ...to.now, selected: keepSelection(leavingFor(to.now)) });
  announce({ what });
}

export const undo = (): void => show(stepBack(past.peek()), 'undone');
export const redo = (): void => show(stepForth(past.peek()), 'redone');
