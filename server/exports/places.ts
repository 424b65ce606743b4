import type { ServerResponse } from 'node:http';
import { ReaderError } from '../reader-error.ts';

const RETRY_AFTER = 30;

/**
 * Places for exports under way. An export lasts as long as its reader takes to read it, so there are fewer places than for
 * questions.
 */
export const placesFor = (most: number): ((response: ServerResponse) => void) => {
  let taken = 0;
  return (response) => {
    if (taken >= most) {
      const message = 'As much is being taken away at the moment as can be; try again in half a minute.';
      throw new ReaderError('UNAVAILABLE', message, { retryAfter: RETRY_AFTER });
    }
    taken += 1;
    response.once('close', () => {
      taken -= 1;
    });
  };
};
