import { type Among, nearestId } from '../graph/questions/nearest.ts';
import type { Reading } from '../graph/reading.ts';
import { notFound } from '../reader-error.ts';

/** The answer, or NOT_FOUND with the nearest id of the same sort. */
export const orNotFound = async <T>(reading: Reading, among: Among, id: string, found: T | undefined): Promise<T> => {
  if (found !== undefined) return found;
  throw notFound(id, await nearestId(reading, id, among));
};
