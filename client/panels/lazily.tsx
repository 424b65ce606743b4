/** A part of the page that is fetched when it is first shown. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { announce } from '../state/announce.ts';
import { problemFrom } from '../state/loading.ts';

/** Shows nothing until the part is there; `isThere` says when. */
export type Lazy<Props> = ((props: Props) => JSX.Element | null) & { readonly isThere: ReadonlySignal<boolean> };

export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  const part = signal<ComponentType<Props> | undefined>(undefined);
  const fetchPart = (): void => {
    if (part.peek()) return;
    load().then(
      (found) => {
        part.value = found;
      },
      (error: unknown) => announce({ what: 'failed', problem: problemFrom(error) }),
    );
  };
  const Shown = (props: Props): JSX.Element | null => {
    useEffect(fetchPart, []);
    const Part = part.value;
    return Part ? <Part {...props} /> : null;
  };
  return Object.assign(Shown, { isThere: computed(() => part.value !== undefined) });
}
