/** The codes that a reader of the API sees, in `extensions.code`. */
export type ReaderCode =
  | 'NOT_FOUND'
  | 'MOVED'
  | 'BAD_INPUT'
  | 'TOO_MUCH'
  | 'COST_LIMIT'
  | 'RATE_LIMITED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UNAVAILABLE'
  | 'INTERNAL';

const statuses: Readonly<Record<ReaderCode, number>> = {
  NOT_FOUND: 404,
  MOVED: 410,
  BAD_INPUT: 400,
  TOO_MUCH: 422,
  COST_LIMIT: 422,
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export const isReaderCode = (text: unknown): text is ReaderCode =>
  typeof text === 'string' && Object.hasOwn(statuses, text);

/** The status of an answer over HTTP that is nothing but such an error. */
export const statusOf = (code: ReaderCode): number => statuses[code];

/** Something that an API reader can mend or wait for. `extensions` travel to the reader beside the code. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  constructor(
    readonly code: ReaderCode,
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** An id that nothing has at this revision; `nearest` is the closest id that something has. */
export const notFound = (id: string, nearest: string | undefined): ReaderError =>
  new ReaderError(
    'NOT_FOUND',
    `Nothing has the id “${id.slice(0, 200)}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
    nearest === undefined ? { id } : { id, nearest },
  );

/** An id that was merged by this revision; `survivor` is the id that answers for it. */
export const moved = (id: string, survivor: string): ReaderError =>
  new ReaderError('MOVED', `“${id}” was merged; ask for “${survivor}”.`, { id, survivor });

/** In seconds: after how long something that is busy or away may be asked again. */
export const RETRY_AFTER = 5;

/** Nothing can be answered at the moment, which will pass. */
export const busy = (message: string): ReaderError =>
  new ReaderError('UNAVAILABLE', message, { retryAfter: RETRY_AFTER });

/** Nobody is there to be told, and nothing went wrong. */
export const gone = (): ReaderError => new ReaderError('UNAVAILABLE', 'Whoever asked has gone away.');

/** An argument that cannot be used; `argument` names it. */
export const badInput = (argument: string, message: string): ReaderError =>
  new ReaderError('BAD_INPUT', message, { argument });
