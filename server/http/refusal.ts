import { type ReaderCode, ReaderError } from '../reader-error.ts';

/** What the frame refuses before a route has seen it, with a status that says more than the code does. */
export class Refusal extends ReaderError {
  constructor(
    readonly status: number,
    code: ReaderCode,
    message: string,
    extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(code, message, extensions);
  }
}
