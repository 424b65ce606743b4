/** One request while it is answered, as a route sees it. */
export interface Visit {
  /** Names it in the log, and to the reader as `x-request-id`. */
  readonly id: string;
  /** Aborted when whoever asked has gone away: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** What was sent, whole and within the limits; the request itself has nothing left to read. */
  readonly body: Buffer;
  /** Takes points from the reader's hour, before any work is done. Throws RATE_LIMITED where there are not enough. */
  charge(points: number): Promise<void>;
  /** The points that the reader has left for this hour; null where they are not limited. */
  remaining(): number | null;
  /** Adds to the line that the log keeps of the request. Never a key, an address, or a value of a question. */
  note(words: Readonly<Record<string, string | number>>): void;
}
