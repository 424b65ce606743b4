/** The layouts beside the page, which stays live meanwhile. One question, then the page ends it. */
import { arrange } from './arrange.ts';
import type { Arrangement, LayoutQuestion } from './arrangement.ts';

export type WorkerAnswer = { readonly share: number } | { readonly arrangement: Arrangement };

const answer = (message: WorkerAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  answer({ arrangement: arrange(data, (share) => answer({ share })) });
});
