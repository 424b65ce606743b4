/** What the ledger answers: a plan applied or refused, what is wrong, what was repaired. */

/** Who publishes, and why. Closing anything needs a message. */
export interface Signature {
  author: string;
  message: string;
}

export type Applied =
  | { outcome: 'applied' | 'already_applied'; number: number; id: string; hash: string }
  /** The plan holds no step: the ledger says it all already. */
  | { outcome: 'nothing_to_do'; number: number };

/** Nothing was written; `reason` says who must do what. */
export interface Conflict {
  outcome: 'conflict';
  reason: string;
}

/** Something that the database should not hold, or lacks. */
export interface Finding {
  check:
    | 'every-line-has-claims'
    | 'projection-equals-rebuild'
    | 'modality-keeps-apart'
    | 'parts-within-round'
    | 'persons-are-spared'
    | 'log-gives-this-graph'
    | 'nothing-stands-on-closed'
    | 'search-finds-this-graph';
  /** A warning needs a look, an error a repair. */
  severity: 'error' | 'warning';
  id: string;
  message: string;
}

/** One version of a line or of what search looks at, or one redirect, that was put right. */
export interface Repair {
  id: string;
  addedIn: number;
  repair: 'written' | 'removed';
}
