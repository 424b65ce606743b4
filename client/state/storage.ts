/**
 * What the reader keeps in this browser, and nowhere else. Without storage, or with a full one, everything still works
 * until the page is closed, and whoever keeps something says so. Other tabs are followed.
 */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Where values are kept: the browser's own storage, or a stand-in. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser may refuse even to be asked. */
export function shelfOfBrowser(): Shelf | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

export interface Kept<T> {
  readonly value: ReadonlySignal<T>;
  /** False once the browser has refused to keep it. */
  readonly safe: ReadonlySignal<boolean>;
  /** Changes what is kept now, which another tab may have changed meanwhile. */
  change(how: (now: T) => T): void;
}

const PREFIX = 'watchgraph.';

/** A value under a name. `read` takes whatever stands there, which an older or a newer page may have written. */
export function keep<T>(
  name: string,
  read: (stored: unknown) => T | undefined,
  empty: T,
  shelf: Shelf | undefined = shelfOfBrowser(),
  write: (value: T) => unknown = (value) => value,
): Kept<T> {
  const key = PREFIX + name;
  const safe = signal(shelf !== undefined);
  const stored = (): T | undefined => {
    const text = shelf?.getItem(key) ?? null;
    return text === null ? undefined : read(JSON.parse(text));
  };
  const attempt = <R>(work: () => R): R | undefined => {
    try {
      return work();
    } catch {
      safe.value = false;
      return undefined;
    }
  };
  const value = signal<T>(attempt(stored) ?? empty);
  if (typeof addEventListener === 'function')
    addEventListener('storage', (event: StorageEvent) => {
      if (event.key === key) value.value = (event.newValue === null ? undefined : attempt(stored)) ?? empty;
    });
  return {
    value,
    safe,
    change(how) {
      // Once refused, what is in memory is the newer.
      const now = safe.peek() ? (attempt(stored) ?? value.peek()) : value.peek();
      value.value = how(now);
      if (shelf === undefined) return;
      attempt(() => {
        shelf.setItem(key, JSON.stringify(write(value.peek())));
        safe.value = true;
      });
    },
  };
}
