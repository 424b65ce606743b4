/** Pinning the view to a revision. What it is compared with must be earlier, or the comparison ends. */
import { standing } from './actions.ts';
import { navigate, view } from './address.ts';
import { known } from './loading.ts';
import { pictureLoading } from './picture.ts';
import { revisionNumber, type View } from './view.ts';

export function pinning(revision: string | undefined): Partial<View> {
  const { since } = view.value;
  const ends = since !== undefined && revision !== undefined && revisionNumber(since) >= revisionNumber(revision);
  return ends ? { revision, since: undefined } : { revision };
}

/**
 * Shows everything as it was known then, or with undefined as it is known now. The layout leans on the lines, which are
 * others then, so everything is held where it stands.
 */
export function pin(revision: string | undefined): void {
  const isShown = revision !== undefined && revision === known(pictureLoading.peek())?.id;
  navigate({ ...pinning(revision), ...(isShown ? {} : { entities: standing() }) }, 'settle');
}

/** Compares an earlier revision with the one that is shown, or with the newest. */
export const compareWith = (since: string, to: 'shown' | 'newest' = 'shown'): void =>
  navigate({ since, entities: standing(), ...(to === 'newest' ? { revision: undefined } : {}) });

export const endComparison = (): void => navigate({ since: undefined });
