import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openLedger } from '../ledger/ledger.ts';
import { suiteDatabase } from '../neo4j/testing.ts';
import { type Endpoint, endpointOver } from '../schema/testing/endpoint.ts';

export const questionsFolder = fileURLToPath(new URL('.', import.meta.url));
const shippedFolder = fileURLToPath(new URL('../../seed/ledger', import.meta.url));

/** The shipped ledger in the suite's database, to be asked through the front door. */
export interface Asking {
  /** Sends one of the documents here, and answers with its data; errors fail the test. */
  ask(question: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Sends a document. */
  askText(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The statements sent to the database since the last look. */
  sent: Endpoint['sent'];
  close(): Promise<void>;
}

export const openQuestions = async (): Promise<Asking> => {
  const database = await suiteDatabase();
  const logFolder = await mkdtemp(join(tmpdir(), 'watchgraph-questions-'));
  await openLedger(database, { logFolder, shippedFolder });
  const endpoint = endpointOver(database);
  const askText: Asking['askText'] = async (query, variables = {}) => {
    const { data, errors } = await endpoint.ask(query, variables);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    return new Answer(data);
  };
  return {
    askText,
    sent: endpoint.sent,
    ask: async (question, variables) =>
      askText(await readFile(join(questionsFolder, `${question}.graphql`), 'utf8'), variables),
    close: async () => {
      await database.close();
      await rm(logFolder, { recursive: true, force: true });
    },
  };
};

/** What came back: its shape is that of the document, so parts of it are asked for by path. */
export class Answer {
  constructor(readonly data: unknown) {}

  /** The part at a path such as `entity.relations.nodes`; through a list, that part of each item. */
  at(path: string): unknown {
    return path.split('.').reduce<unknown>(step, this.data);
  }

  /** The parts at a path, as one flat list. */
  all(path: string): unknown[] {
    return [this.at(path)].flat(Number.POSITIVE_INFINITY);
  }

  /** Every claim in the answer: what names a place and a source. */
  claims(): unknown[] {
    return claimsIn(this.data);
  }
}

const record = z.record(z.string(), z.unknown());

const step = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => step(item, key));
  const parsed = record.safeParse(value);
  return parsed.success ? parsed.data[key] : undefined;
};

const claimsIn = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(claimsIn);
  const parsed = record.safeParse(value);
  if (!parsed.success) return [];
  const inside = Object.values(parsed.data).flatMap(claimsIn);
  return 'modality' in parsed.data && 'status' in parsed.data ? [value, ...inside] : inside;
};
