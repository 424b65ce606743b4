import type { EntityAnswer, RedirectAnswer, RevisionAnswer, SourceAnswer } from '../graph/answers.ts';
import type { Batches } from '../graph/batches/batches.ts';
import type { WholeClaim } from '../graph/batches/claims.ts';
import type { WholeLine } from '../graph/batches/line-tellings.ts';
import type { DisputeRecord, SourceRecord } from '../record/records.ts';
import type { Language } from '../words/language.ts';
import type { Counts } from './counts.ts';
import type { LICENCE } from './licence.ts';

/** A line with the sources of its claims, by id. */
export interface TakenLine extends WholeLine {
  sources: ReadonlyMap<string, SourceRecord>;
}

/** A claim, and the line that it is taken with, where it draws one. */
export interface TakenClaim extends WholeClaim {
  line: string | null;
}

/** What every export says of itself. */
export interface Head {
  revision: RevisionAnswer;
  /** Tells the log that the revision is of from every other. */
  lineage: string;
  /** The address that gives the same bytes for ever; or, of a question too long for one, what tells it from others. */
  address: string;
  /** Whether the address alone answers. */
  isWhole: boolean;
  /** Where readers find entities, claims and sources, without a slash at its end. */
  base: string;
  language: Language;
  licence: typeof LICENCE;
  counts: Counts;
  /** Ids that were asked for and stand for nothing at this revision. */
  missing: readonly string[];
  /** Ids that were asked for and merged, with the ids that answer. */
  redirected: readonly RedirectAnswer[];
  /** Whether the question itself cuts something off: a page of a list, a picture with a limit. */
  truncated: boolean;
}

/**
 * What is taken away, all at one revision. Formats walk what they need in their own order; each walk asks the database
 * anew, batch by batch, so nothing is held whole.
 */
export interface Contents {
  entities(): Batches<EntityAnswer>;
  lines(): Batches<TakenLine>;
  claims(): Batches<TakenClaim>;
  disputes(): Batches<DisputeRecord>;
  sources(): Batches<SourceAnswer>;
}

export interface Taken extends Contents {
  head: Head;
}
