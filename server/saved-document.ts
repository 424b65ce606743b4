import type { Reached } from './graph/reached.ts';
import type { Reading } from './graph/reading.ts';
import type { Visit } from './http/visit.ts';
import type { Language } from './words/language.ts';

/** A GraphQL document as a request gives it: its text or its id, and its variables. Only the schema knows what it says. */
export interface SavedDocument {
  query?: string | undefined;
  documentId?: string | undefined;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
}

/** Executes a document at the newest revision of a reading, and tells what it reaches, at the one revision that it asks at. */
export type ThingsIn = (
  document: SavedDocument,
  asked: { reading: Reading; language: Language; visit: Visit },
) => Promise<{ revision: number; reached: Reached }>;
