import type { FromFiles } from '../../server/ledger/changes-from-files.ts';
import type { Place, Report } from '../problem.ts';
import type { Fields } from '../yaml/fields.ts';
import type { Written } from '../yaml/written.ts';

/** What every reader is given to say what it found. */
export interface Reporting {
  report: Report;
  /** Notes where a record and its parts stand, so that what the ledger says of them can be placed. */
  note: (record: string, places: RecordPlaces) => void;
}

/** One file of a folder, opened: what it holds is about the one thing that it is named after. */
export interface SeedFile extends Reporting {
  /** The file's name without its ending: the id. */
  id: string;
  /** The folders between the reader's own and the file. */
  folders: readonly string[];
  fields: Fields;
}

/** A file that stands by itself in the data folder, opened. */
export interface LoneFile extends Reporting {
  written: Written;
}

/** Where a record stands, and its parts by path (`object`, `qualifiers.role`, `at.0`). */
export interface RecordPlaces {
  whole: Place;
  parts: ReadonlyMap<string, Place>;
}

/** Reads the files of one folder of the data. */
export interface FolderReader {
  folder: string;
  read(file: SeedFile): Partial<FromFiles>;
}

/** Reads one file of the data. */
export interface FileReader {
  file: string;
  read(file: LoneFile): Partial<FromFiles>;
}

/** A new kind of file is one of these, and one line in the list. */
export type Reader = FolderReader | FileReader;
