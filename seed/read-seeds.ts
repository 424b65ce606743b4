import { readdir, readFile } from 'node:fs/promises';
import { join, parse, relative, sep } from 'node:path';
import type { FromFiles } from '../server/ledger/changes-from-files.ts';
import { SLUG } from '../server/record/records.ts';
import { nearest, type Place, type Report, type SeedProblem } from './problem.ts';
import { readers } from './readers/list.ts';
import type { RecordPlaces } from './readers/reader.ts';
import { asFields } from './yaml/fields.ts';
import { parseYaml } from './yaml/parse.ts';

/** Where a record of the files stands. */
export interface RecordOrigin extends RecordPlaces {
  file: string;
}

/** What a data folder says, where it says it, and everything that is wrong with its form. */
export interface Seeds {
  files: FromFiles;
  origins: ReadonlyMap<string, RecordOrigin>;
  problems: readonly SeedProblem[];
}

const TOP: Place = { line: 1, column: 1 };
/** What may lie beside the folders of the readers. */
const notData = new Set(['LICENSE', 'README.md']);

/** Reads every file of a data folder; all problems are gathered, none is thrown. */
export const readSeeds = async (folder: string): Promise<Seeds> => {
  const reading = new Reading(folder);
  for (const path of await filesBelow(folder)) reading.add(path, await readFile(path));
  return reading.result();
};

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

class Reading {
  private readonly problems: SeedProblem[] = [];
  private readonly origins = new Map<string, RecordOrigin>();
  private readonly said: Partial<FromFiles>[] = [];

  constructor(private readonly folder: string) {}

  add(file: string, bytes: Uint8Array): void {
    const [top = '', ...rest] = relative(this.folder, file).split(sep);
    if (rest.length === 0 && notData.has(top)) return;
    const report = this.reportIn(file);
    const reader = readers.find(
      (known) => (rest.length === 0 ? 'file' in known && known.file : 'folder' in known && known.folder) === top,
    );
    if (!reader) {
      report(TOP, `Nothing reads this file; data stands in ${placesOfData}.`, nearest(top, namesOfData));
      return;
    }
    const id = 'folder' in reader ? idOf(file, report) : undefined;
    const text = textOf(bytes, report);
    const written = text === undefined ? undefined : parseYaml(text, report);
    if (!written) return;
    const note = (record: string, places: RecordPlaces) => this.note(file, record, places);
    if ('file' in reader) {
      this.said.push(reader.read({ written, report, note }));
      return;
    }
    const fields = asFields(written, 'The file', report);
    if (id !== undefined && fields)
      this.said.push(reader.read({ id, folders: rest.slice(0, -1), fields, report, note }));
  }

  result(): Seeds {
    return {
      files: {
        sources: this.said.flatMap((part) => part.sources ?? []),
        entities: this.said.flatMap((part) => part.entities ?? []),
        claims: this.said.flatMap((part) => part.claims ?? []),
        disputes: this.said.flatMap((part) => part.disputes ?? []),
        ...judged(this.said),
      },
      origins: this.origins,
      problems: distinct(this.problems),
    };
  }

  private note(file: string, record: string, places: RecordPlaces): void {
    const before = this.origins.get(record);
    if (!before) {
      this.origins.set(record, { file, ...places });
      return;
    }
    const where = `${relative(this.folder, before.file)}:${before.whole.line}`;
    this.reportIn(file)(places.whole, `“${record}” stands a second time, after ${where}. ${howToTellApart(record)}`);
  }

  private reportIn(file: string): Report {
    return (place, message, suggestion) => {
      this.problems.push({ file, ...place, message, ...(suggestion !== undefined && { suggestion }) });
    };
  }
}

// A file that is absent says nothing, while an empty list takes every judgement back.
const judged = (said: readonly Partial<FromFiles>[]): Pick<FromFiles, 'same' | 'different'> => {
  const same = said.find((part) => part.same)?.same;
  const different = said.find((part) => part.different)?.different;
  return { ...(same && { same }), ...(different && { different }) };
};

const folders = readers.flatMap((reader) => ('folder' in reader ? reader.folder : []));
const files = readers.flatMap((reader) => ('file' in reader ? reader.file : []));
const namesOfData = [...folders, ...files];
const placesOfData = `the folders ${folders.join(' and ')}, and in ${files.join(' and ')}`;

/** A value that is looked at twice is wrong once. */
const distinct = (problems: readonly SeedProblem[]): SeedProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

const howToTellApart = (record: string): string =>
  record.includes(':')
    ? 'Give one of the claims a “key”.'
    : record.startsWith('same.')
      ? 'An entity is merged into one other only.'
      : record.includes('.')
        ? 'Say it once.'
        : 'An id is given once, to an entity or to a source.';

// Read leniently, a file of another encoding would keep its wrong letters for ever.
const textOf = (bytes: Uint8Array, report: Report): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report(TOP, 'The file is not in UTF-8.');
    return undefined;
  }
};

const idOf = (file: string, report: Report): string | undefined => {
  const { name, ext } = parse(file);
  if (ext !== '.yaml') {
    report(TOP, 'A seed file ends in .yaml.');
    return undefined;
  }
  if (SLUG.test(name)) return name;
  report(TOP, `“${name}” cannot be an id; a file is named by lower-case words joined by hyphens.`);
  return undefined;
};
