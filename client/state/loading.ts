/** Something that is asked for, in the states in which it can be shown. */
import { type Signal, signal } from '@preact/signals';
import type { ApiProblem } from '../api/errors.ts';
import { Refused, Unreachable } from '../api/errors.ts';

export type Loading<T> =
  | { readonly status: 'idle' }
  /** What was known before stays on screen while the next answer is on its way. */
  | { readonly status: 'loading'; readonly slow: boolean; readonly before: T | undefined }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly problem: ApiProblem; readonly before: T | undefined };

/** After this long without an answer the reader is told that it takes longer than usual. */
const SLOW_AFTER = 2500;

export const known = <T>(state: Loading<T>): T | undefined => {
  if (state.status === 'ready') return state.data;
  return state.status === 'idle' ? undefined : state.before;
};

export interface Load<T> {
  readonly state: Signal<Loading<T>>;
  /** Starts a question and drops the one before it. With `afresh` what was known is not shown meanwhile. */
  start(question: (signal: AbortSignal) => Promise<T>, afresh?: boolean): Promise<void>;
  clear(): void;
}

export function load<T>(): Load<T> {
  const state = signal<Loading<T>>({ status: 'idle' });
  let running = new AbortController();
  const restart = (): AbortSignal => {
    running.abort();
    running = new AbortController();
    return running.signal;
  };
  return {
    state,
    clear() {
      restart();
      state.value = { status: 'idle' };
    },
    async start(question, afresh = false) {
      const abort = restart();
      const before = afresh ? undefined : known(state.peek());
      state.value = { status: 'loading', slow: false, before };
      const timer = setTimeout(() => {
        if (!abort.aborted) state.value = { status: 'loading', slow: true, before };
      }, SLOW_AFTER);
      try {
        const data = await question(abort);
        if (!abort.aborted) state.value = { status: 'ready', data };
      } catch (error) {
        if (!abort.aborted) state.value = { status: 'failed', problem: problemFrom(error), before };
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

export function problemFrom(error: unknown): ApiProblem {
  if (error instanceof Refused || error instanceof Unreachable) return error;
  // A mistake of ours must not pass for a network failure without a trace.
  console.error(error);
  return new Unreachable('The answer could not be read.', { cause: error });
}
