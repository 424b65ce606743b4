/**
 * What the raw contestant and the peer find in a version's `content`. It is trusted: the floor must cost no more than
 * somebody in a hurry would spend.
 */
import type { EntityRecord, SourceRecord } from '../../record/records.ts';
import { nameIn } from '../../words/language.ts';

const parsed = (content: unknown): unknown => JSON.parse(String(content));

export const entityIn = (content: unknown): EntityRecord => parsed(content) as EntityRecord;
export const nameFrom = (content: unknown): string => nameIn(entityIn(content).names, 'en');
export const titleFrom = (content: unknown): string => (parsed(content) as SourceRecord).title;
