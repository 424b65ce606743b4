import { describe, expect, test } from 'vitest';
import { pageOfList, type sliceOf } from './page.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];
const cut = (args: Parameters<typeof sliceOf>[0]) => pageOfList(letters, (letter) => letter, args);
const nodes = (args: Parameters<typeof sliceOf>[0]) => cut(args).edges.map(({ node }) => node);

describe('pages', () => {
  test('walk a list forwards and backwards without repeating or skipping', () => {
    const first = cut({ first: 2 });
    expect(nodes({ first: 2 })).toEqual(['a', 'b']);
    expect(nodes({ first: 2, after: first.pageInfo.endCursor })).toEqual(['c', 'd']);
    const last = cut({ last: 2 });
    expect(nodes({ last: 2 })).toEqual(['d', 'e']);
    expect(nodes({ last: 2, before: last.pageInfo.startCursor })).toEqual(['b', 'c']);
  });

  test('say whether there is more', () => {
    expect(cut({ first: 5 }).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(cut({ first: 4 }).pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(cut({ last: 4 }).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test.each([
    [{ first: 0 }, '1 to 100'],
    [{ first: -1 }, '1 to 100'],
    [{ first: 101 }, '1 to 100'],
    [{ first: 100_000 }, '1 to 100'],
    [{ last: 101 }, '1 to 100'],
    [{ first: 1, last: 1 }, 'one direction'],
    [{ last: 1, after: 'x' }, 'one direction'],
    [{ first: 1, before: 'x' }, 'one direction'],
    [{ after: 'no cursor' }, 'not a cursor'],
    [{ after: Buffer.from('{"a":1}').toString('base64url') }, 'not a cursor'],
    [{ after: Buffer.from('[1,2,3]').toString('base64url') }, 'not a cursor'],
    [{ after: Buffer.from('[null]').toString('base64url') }, 'not a cursor'],
  ])('%j is refused with a reason', (args, reason) => {
    expect(() => cut(args)).toThrow(reason);
    expect(() => cut(args)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});
