/** Asks a layout beside the page. */
import type { Arrangement, LayoutQuestion, Progress } from './arrangement.ts';
import type { WorkerAnswer } from './worker.ts';

/** Lays out in a worker of its own, which is ended when the signal says so: then nothing is answered. */
export function arrangeBeside(question: LayoutQuestion, progress: Progress, signal: AbortSignal): Promise<Arrangement> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate());
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if ('share' in data) return progress(data.share);
      worker.terminate();
      resolve(data.arrangement);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage(question);
  });
}
