import type { Taken } from './taken.ts';

/** What may be asked of how a format is written, beside what it holds. */
export interface Writing {
  /** What a row is, where a format has rows. */
  rows: 'relations' | 'claims';
  /** Whether a byte order mark stands in front, for programs that guess the encoding otherwise. */
  bom: boolean;
}

/** A form that an export can have. Adding one is a file and a line in formats.ts. */
export interface Format {
  /** Its name in `format=` and at the end of the path. */
  name: string;
  mediaType: string;
  /** How the names of its files end. */
  ending: string;
  /** What it is for, for the list of formats. */
  help: string;
  /** Writes everything, piece by piece. Whoever stops reading stops the work. */
  write(taken: Taken, writing: Writing): AsyncIterable<string>;
}
