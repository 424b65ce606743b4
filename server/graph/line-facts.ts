import type { RelationAnswer } from './answers.ts';

/** What a line is by its passing claims together. */
export interface LineFacts {
  claims: number;
  disputedClaims: number;
  /**
   * Independent origins: copies and editions of one text count once, and a passage from which the editors infer does not
   * say so itself.
   */
  sources: number;
  disputed: boolean;
  /** Whether every claim of it is the editors’ inference, named by no source. */
  inferred: boolean;
}

export const lineFacts = ({ entries }: Pick<RelationAnswer, 'entries'>): LineFacts => ({
  // Each is worked out when it is looked at: an answer holds only what was asked of the entries.
  get claims() {
    return entries.length;
  },
  get disputedClaims() {
    return entries.filter((entry) => entry.disputed).length;
  },
  get sources() {
    return new Set(entries.filter((entry) => !entry.inferred).map((entry) => entry.origin)).size;
  },
  get disputed() {
    return entries.some((entry) => entry.disputed);
  },
  get inferred() {
    return entries.length > 0 && entries.every((entry) => entry.inferred);
  },
});

/**
 * Whether a line may be written where a form can only assert: its sources say that it is so, none of its claims is
 * disputed, whatever a filter leaves out, and it stands. Everything else is told as what somebody says.
 */
export const isFact = (line: RelationAnswer): boolean =>
  line.modality === 'asserted' && !line.contested && !lineFacts(line).inferred && line.removedIn === null;
