/** What the process ends with, so that scripts can tell who must act. */
export const exitCodes = { failed: 1, settings: 2, database: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A mistake or a lack that whoever runs watchgraph must mend: shown as its sentences alone, without a stack. */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';

  constructor(
    message: string,
    readonly exitCode: ExitCode = exitCodes.failed,
  ) {
    super(message);
  }
}
