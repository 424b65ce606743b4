import type { z } from 'zod';
import {
  type ClaimRecord,
  claimRecord,
  type EntityRecord,
  entityRecord,
  type SameRecord,
  type SourceRecord,
  sameRecord,
  sourceRecord,
} from '../record/records.ts';

/** How many parsed records are kept. Content never changes under one text, so an entry is never stale. */
const KEPT = 20_000;

const parserOf = <T>(schema: z.ZodType<T>): ((content: string) => T) => {
  const parsed = new Map<string, T>();
  return (content) => {
    const known = parsed.get(content);
    if (known !== undefined) return known;
    const record = schema.parse(JSON.parse(content));
    if (parsed.size >= KEPT) parsed.clear();
    parsed.set(content, record);
    return record;
  };
};

/** Parse the canonical JSON of a version's `content`; the same text gives the same object. */
export const entityContent: (content: string) => EntityRecord = parserOf(entityRecord);
export const sourceContent: (content: string) => SourceRecord = parserOf(sourceRecord);
export const claimContent: (content: string) => ClaimRecord = parserOf(claimRecord);
export const sameContent: (content: string) => SameRecord = parserOf(sameRecord);
