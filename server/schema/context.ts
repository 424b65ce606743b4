import type { Budget } from '../graph/paths/effort.ts';
import type { Pinned } from '../graph/pinned.ts';
import type { Visit } from '../http/visit.ts';
import type { Language } from '../words/language.ts';

/** What every resolver of one request shares; all its root fields answer at one newest revision. */
export interface Context extends Pinned {
  /** From Accept-Language; a field's `lang` argument wins over it. */
  language: Language;
  /** What one search for paths may cost. */
  pathBudget: Budget;
  /** The request as the frame sees it; none where the schema is asked without a socket. */
  visit?: Visit | undefined;
}
