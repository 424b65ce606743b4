import { gone } from '../reader-error.ts';

/** Waits for what others wait for too. Whoever goes away waits no longer, and it goes on for the others. */
export const waitFor = <T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (signal === undefined) return shared;
  return new Promise((resolve, reject) => {
    const leave = () => reject(gone());
    signal.addEventListener('abort', leave, { once: true });
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    if (signal.aborted) leave();
  });
};
