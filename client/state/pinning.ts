/** Pinning the view to a revision. What it is compared with must be earlier, or the comparison ends. */
import { navigate, view } from './address.ts';
import type { View } from './view.ts';

/** The number in front of the hash. */
export const numberOf = (revision: string): number => Number.parseInt(revision, 10);

export function pinning(revision: string | undefined): Partial<View> {
  const { since } = view.value;
  const ends = since !== undefined && revision !== undefined && numberOf(since) >= numberOf(revision);
  return ends ? { revision, since: undefined } : { revision };
}

/** Shows everything as it was known then, or with undefined as it is known now. */
export const pin = (revision: string | undefined): void => navigate(pinning(revision), 'replace');
