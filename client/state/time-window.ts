/** The window over time, as the strip moves it. What lies in it is for the API to say: it is asked as the filter's `asOf`. */
import { computed, signal } from '@preact/signals';
import { navigate, view } from './address.ts';
import { pictureGraph, pictureLoading } from './picture.ts';
import { asOfWindow, isWhole, moved, type Timeline, timelineOf, type Window, windowOf } from './time-bins.ts';
import { idsOf } from './view.ts';
import { relationsAmong } from './visible.ts';

/** Of all lines between the entities, whichever pass the filter: the bins stand still while the window moves. */
export const timeline = computed<Timeline>(() =>
  timelineOf(relationsAmong(pictureGraph.value, idsOf(view.value)), view.value.filter.asOf),
);

/** The window while it is being moved, before it is asked for. */
const held = signal<Window | undefined>(undefined);

/** Everything is one window too. */
export const timeWindow = computed<Window>(() => {
  const { bins } = timeline.value;
  const last = Math.max(0, bins.length - 1);
  const shown = held.value ?? windowOf(view.value.filter.asOf, bins) ?? { first: 0, last };
  return { first: Math.min(shown.first, last), last: Math.min(shown.last, last) };
});

let settling: ReturnType<typeof setTimeout> | undefined;
/** Several keys in a row are one question, and one step back. */
const SETTLED_AFTER = 300;

/** Asks for the window that is held; `settle` where it is no step that anybody goes back to. */
export function settle(how: 'push' | 'settle' = 'push'): void {
  clearTimeout(settling);
  const window = held.peek();
  if (!window) return;
  const asOf = asOfWindow(window, timeline.peek().bins);
  held.value = undefined;
  const { filter } = view.peek();
  if (asOf !== filter.asOf) navigate({ filter: { ...filter, asOf } }, how);
}

/** Shows the window there, and asks for it once it has come to rest. */
export function hold(window: Window): void {
  held.value = window;
  clearTimeout(settling);
  settling = setTimeout(() => settle(), SETTLED_AFTER);
}

/** Shows the window there until `settle`, while a pointer has it. */
export function drag(window: Window): void {
  clearTimeout(settling);
  held.value = window;
}

export const move = (part: 'first' | 'last' | 'both', by: number): void =>
  hold(moved(timeWindow.peek(), part, by, timeline.peek().bins.length));

const playing = signal<ReturnType<typeof setInterval> | undefined>(undefined);
export const isPlaying = computed(() => playing.value !== undefined);
/** Long enough to see what has changed. */
const STEP = 1400;

export function stop(): void {
  clearInterval(playing.peek());
  playing.value = undefined;
}

function step(): void {
  // Whoever waits for an answer would miss a step.
  if (pictureLoading.peek().status === 'loading') return;
  const { first, last } = timeWindow.peek();
  const count = timeline.peek().bins.length;
  if (last >= count - 1) stop();
  else {
    drag(moved({ first, last }, 'both', 1, count));
    settle('settle');
  }
}

/** Moves the window on, bin by bin, to the end, which is one step back; from the start where it stands at the end or is everything. */
export function play(): void {
  const window = timeWindow.peek();
  const { first, last } = window;
  const { bins } = timeline.peek();
  const isAtEnd = last === bins.length - 1;
  drag(isWhole(window, bins) ? { first: 0, last: 0 } : isAtEnd ? { first: 0, last: last - first } : window);
  settle();
  stop();
  playing.value = setInterval(step, STEP);
}
