/** What is used of it here, on node's own requests and answers: its published types are those of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Options {
    threshold: number;
    filter(request: IncomingMessage, response: ServerResponse): boolean;
  }
  function compression(
    options: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  namespace compression {
    function filter(request: IncomingMessage, response: ServerResponse): boolean;
  }
  export = compression;
}
