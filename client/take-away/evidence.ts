/** What a picture rests on: the claims of its lines with all that is said of them, and their sources. */
import type { EvidenceAnswer } from '../api/evidence-document.ts';
import type { Checked } from './checksums.ts';
import type { RecordsHead, SourceRecord } from './records.ts';

export interface EvidenceClaim {
  readonly said: EvidenceAnswer;
  readonly record: Checked;
}
export interface EvidenceSource extends SourceRecord {
  /** Whether only a claim that disputes or is disputed by one of these names it. */
  readonly elsewhere: boolean;
}
export interface Evidence {
  readonly head: RecordsHead;
  /** By the id of the line. */
  readonly claims: ReadonlyMap<string, readonly EvidenceClaim[]>;
  readonly disputes: readonly Checked[];
  readonly sources: readonly EvidenceSource[];
}

export const allClaims = ({ claims }: Evidence): readonly EvidenceClaim[] => [...claims.values()].flat();
