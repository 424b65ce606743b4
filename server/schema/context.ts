import type { Reading } from '../graph/reading.ts';
import type { Language } from './language.ts';

/** What every resolver of one request shares. */
export interface Context {
  /** From Accept-Language; a field's `lang` argument wins over it. */
  language: Language;
  /**
   * The graph at a revision, or at the newest. The newest is read once a request and pinned, so that all root fields
   * answer at one. Above the newest or below 1 is BAD_INPUT.
   */
  reading(knownAt: number | null | undefined): Promise<Reading>;
  /** The graph at the newest revision, pinned the same way. */
  newest(): Promise<Reading>;
}
