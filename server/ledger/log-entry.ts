import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { canonical, sha256 } from '../record/ids.ts';
import { byText, type ChangeSet, changeSet, collections, writtenChanges } from './change-set.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** One revision as the log keeps it: everything that it takes to make it again, hash by hash. */
export const logEntry = z.strictObject({
  format: z.literal(1),
  number: z.int().min(1),
  at: z.iso.datetime(),
  author: z.string(),
  message: z.string(),
  ontology: hash,
  /** The hash of the revision before; of the first, the ledger's lineage. */
  previous: hash,
  changes: changeSet,
  /** A salt for each record put, by id: without it an erased record cannot be guessed from its hash. */
  salts: z.record(z.string(), z.string().regex(/^[0-9a-f]{32}$/)),
  hash,
});
export type LogEntry = z.infer<typeof logEntry>;
export type LogEntryDraft = Omit<LogEntry, 'hash'>;

/** The hash of one record: of its salt and its canonical JSON. */
export const leafOf = (salt: string, content: string): string => sha256(salt + content);

/** In place of a leaf for an id that is no longer said. */
const CLOSED = 'closed';

/** The hash that chains a revision to the one before it. */
export const hashOf = ({ number, at, author, message, ontology, previous, changes, salts }: LogEntryDraft): string => {
  const leaves = collections
    .flatMap((collection): { id: string }[] => changes.put[collection])
    .map((record) => [record.id, leafOf(salts[record.id] ?? '', canonical(record))] as const);
  const closings = changes.close.map((id) => [id, CLOSED] as const);
  const sorted = [...leaves, ...closings].sort(([a], [b]) => byText(a, b));
  return sha256(canonical({ number, at, author, message, ontology, previous, leaves: sorted }));
};

export const withHash = (draft: LogEntryDraft): LogEntry => ({ ...draft, hash: hashOf(draft) });

/** Draws a salt for every record that is put. */
export const drawSalts = ({ put }: ChangeSet): Record<string, string> =>
  Object.fromEntries(
    collections
      .flatMap((collection): { id: string }[] => put[collection])
      .map((record) => [record.id, randomBytes(16).toString('hex')]),
  );

/** An entry as the log keeps it, byte for byte. */
export const logText = (entry: LogEntry): string => canonical({ ...entry, changes: writtenChanges(entry.changes) });

/** Reads an entry back, and throws where its text is not exactly what was written. */
export const parseLogEntry = (text: string): LogEntry => {
  const parsed = logEntry.safeParse(parseJson(text));
  if (!parsed.success) throw new Error(`It is no log entry of format 1: ${z.prettifyError(parsed.error)}`);
  const { hash: written, ...draft } = parsed.data;
  if (hashOf(draft) !== written) throw new Error('Its hash does not fit its content.');
  // The hash covers meaning; the canonical form covers every byte.
  if (logText(parsed.data) !== text) throw new Error('It is not in canonical form.');
  return parsed.data;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('It is not JSON.');
  }
};
