/** A part of the page that is fetched when it is first shown. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { announce } from '../state/announce.ts';
import { problemFrom } from '../state/loading.ts';

/** Stands for a component until it has come; a failure is said, and tried again when it is next shown. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const found = signal<ComponentType<P> | undefined>(undefined);
  return function Later(props: P) {
    useEffect(() => {
      if (found.peek()) return;
      load().then(
        (component) => {
          found.value = component;
        },
        (error: unknown) => announce({ what: 'failed', problem: problemFrom(error) }),
      );
    }, []);
    const Found = found.value;
    return Found ? <Found {...props} /> : null;
  };
}
