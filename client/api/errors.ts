/** What can go wrong between the explorer and the API, by who has to act. */

/** The server did not answer, or not with an answer: the reader tries again. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The API refused a field. `code` is one of the contract's; `nearest` is the id it offers for an unknown one. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    message: string,
    readonly code: string,
    readonly nearest: string | undefined,
  ) {
    super(message);
  }
}

export type ApiProblem = Unreachable | Refused;
