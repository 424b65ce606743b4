import type { Modality } from '../../ontology/index.ts';
import type { PrecisionName } from '../../record/records.ts';

/** What a language needs to say a claim in one sentence. */
export interface Phrases {
  /** A core that the modality frames, for what no reading of a line already says in words. */
  frame: Readonly<Record<Modality, (core: string) => string>>;
  /** Who says it, where the source reports another; `who` is already joined. */
  attributed: (who: string, publisher: string, core: string) => string;
  alleged: (who: string, publisher: string, core: string) => string;
  denied: (who: string, publisher: string, core: string) => string;
  precision: Readonly<Record<PrecisionName, (number: string) => string>>;
  attribute: (subject: string, label: string, value: string) => string;
  inferred: string;
  disputed: string;
  quote: (asPrinted: string) => string;
  and: string;
  colon: string;
  stop: string;
}
