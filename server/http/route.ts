import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Visit } from './visit.ts';

/** An address that answers over HTTP. Adding one is a file that makes it and a line in the list of `watchgraph.ts`. */
export interface Route {
  /** The path it answers, whole, or a pattern of such paths. */
  path: string | RegExp;
  /** True where it asks nothing of the database, or must answer when nothing else does: the gate stays open for it. */
  free?: true;
  /**
   * Answers. What it throws before it has written is told to the reader by `answerError`: a ReaderError by its code and
   * sentence, anything else as INTERNAL with the request's id.
   */
  answer(request: IncomingMessage, response: ServerResponse, url: URL, visit: Visit): void | Promise<void>;
}

export const answersTo = ({ path }: Route, asked: string): boolean =>
  typeof path === 'string' ? path === asked : path.test(asked);
