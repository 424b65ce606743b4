/** Reads the ledger's records of a picture as the server writes them, and makes sure that they are all there. */
import { isJson, type Json } from '../state/json.ts';
import { Incomplete } from './incomplete.ts';

export interface RecordsHead {
  readonly revision: {
    readonly id: string;
    readonly number: number;
    readonly sha256: string;
    readonly lineage: string;
  };
  readonly licence: { readonly name: string; readonly url: string };
  /** Where the server writes the same again. */
  readonly address: string;
}
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly archiveUrl: string | undefined;
  readonly retrieved: string | undefined;
  readonly sha256: string | undefined;
}
export interface ClaimRecord {
  readonly id: string;
  readonly line: string;
  readonly modality: string;
  readonly status: string;
  readonly source: string;
  /** As the server wrote it, which is what is hashed. */
  readonly record: Json;
}
export interface Records {
  readonly head: RecordsHead;
  readonly claims: readonly ClaimRecord[];
  readonly disputes: readonly Json[];
  readonly lines: readonly string[];
  readonly sources: readonly SourceRecord[];
}

const object = (value: unknown, what: string): Json => {
  if (isJson(value)) return value;
  throw new Incomplete(`There is no ${what}.`);
};
const text = (from: Json, key: string): string => {
  const value = from[key];
  if (typeof value === 'string') return value;
  throw new Incomplete(`There is no ${key}.`);
};
const perhaps = (from: Json, key: string): string | undefined => {
  const value = from[key];
  return typeof value === 'string' ? value : undefined;
};
const whole = (from: Json, key: string): number => {
  const value = from[key];
  if (typeof value === 'number') return value;
  throw new Incomplete(`There is no number of ${key}.`);
};

function headOf(head: Json): RecordsHead {
  const revision = object(head.revision, 'revision');
  const licence = object(head.licence, 'licence');
  const left = [head.missing, head.redirected].some((list) => !Array.isArray(list) || list.length > 0);
  // Whoever has the picture on screen has it without these: it has changed since, or is not the one that was asked for.
  if (left || head.truncated !== false) throw new Incomplete('Something is left out of the records.');
  return {
    revision: {
      id: text(revision, 'id'),
      number: whole(revision, 'number'),
      sha256: text(revision, 'sha256'),
      lineage: text(revision, 'lineage'),
    },
    licence: { name: text(licence, 'name'), url: text(licence, 'url') },
    address: text(head, 'address'),
  };
}

const sourceOf = (source: Json): SourceRecord => ({
  id: text(source, 'id'),
  title: text(source, 'title'),
  publisher: perhaps(source, 'publisher'),
  published: perhaps(source, 'published'),
  language: perhaps(source, 'language'),
  url: perhaps(source, 'url'),
  archiveUrl: perhaps(source, 'archiveUrl'),
  retrieved: perhaps(source, 'retrieved'),
  sha256: perhaps(source, 'sha256'),
});

const claimOf = (record: Json): ClaimRecord => ({
  id: text(record, 'id'),
  line: text(record, 'line'),
  modality: text(record, 'modality').toUpperCase(),
  status: text(record, 'status').toUpperCase(),
  source: text(record, 'source'),
  record,
});

function parsed(line: string): Json {
  try {
    return object(JSON.parse(line), 'record');
  } catch (cause) {
    throw new Incomplete('A record is cut off.', { cause });
  }
}

/** The records that a file of them holds. Their number must be what its beginning announces and its end confirms. */
export function readRecords(file: string): Records {
  const rows = file.trimEnd().split('\n').map(parsed);
  const of = (noun: string): readonly Json[] => rows.flatMap((row) => (isJson(row[noun]) ? [row[noun]] : []));
  const head = object(rows[0]?.head, 'beginning');
  const end = object(rows.at(-1)?.end, 'end');
  const found = {
    entities: of('entity').length,
    lines: of('line').length,
    claims: of('claim').length,
    sources: of('source').length,
  };
  const announced = object(head.counts, 'counts');
  for (const [noun, number] of Object.entries(found))
    if (whole(announced, noun) !== number || whole(end, noun) !== number)
      throw new Incomplete(`There are ${number} ${noun}, not as many as announced.`);
  return {
    head: headOf(head),
    claims: of('claim').map(claimOf),
    disputes: of('dispute'),
    lines: of('line').map((line) => text(line, 'id')),
    sources: of('source').map(sourceOf),
  };
}
