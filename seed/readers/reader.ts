import type { FromFiles } from '../../server/ledger/changes-from-files.ts';
import type { Place, Report } from '../problem.ts';
import type { Fields } from '../yaml/fields.ts';

/** One file of the data folder, opened. */
export interface SeedFile {
  /** The file's name without its ending: the id. */
  id: string;
  /** The folders between the reader's own and the file. */
  folders: readonly string[];
  fields: Fields;
  report: Report;
  /** Notes where a record and its parts stand, so that what the ledger says of them can be placed. */
  note: (record: string, places: RecordPlaces) => void;
}

/** Where a record stands, and its parts by path (`object`, `qualifiers.role`, `at.0`). */
export interface RecordPlaces {
  whole: Place;
  parts: ReadonlyMap<string, Place>;
}

/** Reads the files of one folder of the data. A new kind of file is one of these, and one line in the list. */
export interface Reader {
  folder: string;
  read(file: SeedFile): Partial<FromFiles>;
}
