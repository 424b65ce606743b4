import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';

/** What is smaller gains nothing. */
const SMALLEST = 1_024;

/** A stream of events must arrive as it happens, and a compressor waits for more. */
const EVENTS = /^text\/event-stream/;

const compress = compression({
  threshold: SMALLEST,
  filter: (request, response) =>
    !EVENTS.test(String(response.getHeader('content-type'))) && compression.filter(request, response),
});

/** From here on the answer is compressed as it is written, where its reader takes that. */
export const compressed = (request: IncomingMessage, response: ServerResponse): void =>
  compress(request, response, () => {});
