/** How the server is reached. */
import { Unreachable } from './errors.ts';

/** Longer addresses are refused on the way by some; the server takes the same as the body of a POST. */
export const LONGEST_ADDRESS = 4_000;

/** Fails as `Unreachable` where there is no answer, unless the caller has taken the question back. */
export const reach = (address: string, request: RequestInit): Promise<Response> =>
  fetch(address, request).catch((cause: unknown) => {
    if (request.signal?.aborted) throw cause;
    throw new Unreachable('The server did not answer.', { cause });
  });
