import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from './hashing.ts';
import { compare, findPassage, type Marked } from './passage.ts';

const text = 'A title\n\nThe first words. The second words.\n\nThe third words, 商汤 among them.\n';
const marked = async (words: string, more: Partial<Marked> = {}): Promise<Marked> => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, sha256: (await sha256(words)).slice(0, 16), paragraph: null, ...more };
};
const theirs = { text, is: 'same' } as const;

test('the hash is SHA-256 of the text in UTF-8', async () => {
  expect(await sha256('商汤')).toBe('6416272bf06ab3ec25bf55423923d6b84c7c95b35cc2abf064fa5c03e58de99c');
});

describe('a whole text', () => {
  test.each([
    ['as it is', text],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['as a field of a page gives it, without the last line end', text.trimEnd()],
    ['with a mark of its encoding', `\uFEFF${text}`],
    ['with accents in two parts', text.normalize('NFD')],
  ])('is the same %s', async (_, pasted) => {
    expect(await compare(pasted, await sha256(text))).toEqual(theirs);
  });

  test('is another as soon as a word differs', async () => {
    expect((await compare(text.replace('first', 'last'), await sha256(text))).is).toBe('other');
  });

  test('is neither where the editors noted no hash', async () => {
    expect((await compare(text, null)).is).toBe('unknown');
  });
});

describe('a passage', () => {
  test('is found where it was marked', async () => {
    expect(await findPassage(theirs, await marked('second words'))).toMatchObject({ how: 'exact', start: 30, end: 42 });
  });

  test('is found where other text has pushed it, and what is found is what was marked', async () => {
    const place = await marked('商汤 among');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (pushed) => {
        const moved = `${'x'.repeat(pushed)}${text}`;
        const found = await findPassage({ text: moved, is: 'other' }, place);
        expect(found).toMatchObject({ how: 'shifted', by: pushed });
        expect(found.how === 'shifted' && moved.slice(found.start, found.end)).toBe('商汤 among');
      }),
      { numRuns: 15 },
    );
  });

  test('is never said to be found in other words: only the paragraph of its number is shown', async () => {
    const place = await marked('second words', { paragraph: 2 });
    const reworded = { text: text.replace('second words', 'next sentence'), is: 'other' } as const;
    const found = await findPassage(reworded, place);
    expect(found).toMatchObject({ how: 'paragraph', marked: true });
    expect(found.how === 'paragraph' && reworded.text.slice(found.start, found.end)).toContain('next sentence');
    expect(await findPassage(reworded, { ...place, paragraph: null })).toEqual({ how: 'nowhere', marked: true });
  });

  test('without a hash is believed in the editors’ own text and nowhere else', async () => {
    const place = await marked('second words', { sha256: null });
    expect((await findPassage(theirs, place)).how).toBe('unproven');
    expect((await findPassage({ text, is: 'other' }, place)).how).toBe('nowhere');
  });

  test('that is the whole document is nowhere in particular', async () => {
    const whole = { start: null, end: null, sha256: null, paragraph: null };
    expect(await findPassage(theirs, whole)).toEqual({ how: 'nowhere', marked: false });
  });
});
