/** Fetches what tells of a comparison as soon as the address asks for one. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { view } from '../state/address.ts';
import { announce } from '../state/announce.ts';
import { problemFrom } from '../state/loading.ts';

const bar = signal<ComponentType | undefined>(undefined);

export function Comparing() {
  const compares = view.value.since !== undefined;
  useEffect(() => {
    if (compares && !bar.peek())
      import('./ComparisonBar.tsx').then(
        ({ ComparisonBar }) => {
          bar.value = ComparisonBar;
        },
        (error: unknown) => announce({ what: 'failed', problem: problemFrom(error) }),
      );
  }, [compares]);
  const Bar = bar.value;
  return compares && Bar ? <Bar /> : null;
}
