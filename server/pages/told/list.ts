import type { Page } from '../../graph/answers.ts';

/** A part of a list, which says how much of it this is and where the rest is. */
export interface ListTold<T> {
  totalCount: number;
  items: readonly T[];
  /** Where the list begins, if it does not begin here, and where it goes on. */
  start: string | null;
  next: string | null;
}

/** `at` makes the address of the page that begins after a cursor, or at the beginning. */
export const tellList = <A, T>(
  { edges, pageInfo, totalCount }: Page<A>,
  tell: (answer: A) => T,
  at: (after: string | undefined) => string,
): ListTold<T> => ({
  totalCount,
  items: edges.map(({ node }) => tell(node)),
  start: pageInfo.hasPreviousPage ? at(undefined) : null,
  next: pageInfo.hasNextPage && pageInfo.endCursor !== null ? at(pageInfo.endCursor) : null,
});
