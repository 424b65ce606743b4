import { expect } from 'vitest';

/** A claim of the article as every answer names it: its id, and its place in the article. */
export const said = (id: string, text: string, more: object = {}) => ({
  id: `techpulp-2018-04:${id}`,
  source: { id: 'techpulp-2018-04' },
  locator: { text, paragraph: Number(/^p(\d+)/.exec(text)?.[1]) },
  ...more,
});

/** A list that holds something like each of these, in any order, and maybe more. */
export const holding = (...items: readonly object[]): unknown => expect.arrayContaining(items.map(like));

const like = (item: object): unknown =>
  expect.objectContaining(
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [key, value?.constructor === Object ? like(value) : value]),
    ),
  );
