import { describe, expect, test } from 'vitest';
import { fuzzyQuery, hanQuery, namesQuery } from './words.ts';

describe('full-text queries', () => {
  test('every word must be found, the last letters may be missing', () => {
    expect(namesQuery('Blue Lens')).toBe('(+(blue blue*) +(lens lens*)) OR (+(bluelens bluelens* bluelens~1))');
  });

  test('one error is forgiven from six letters on', () => {
    expect(namesQuery('acmes')).toBe('+(acmes acmes*)');
    expect(namesQuery('optics')).toBe('+(optics optics* optics~1)');
  });

  test('accents and case do not count', () => {
    expect(namesQuery('Élysée')).toBe(namesQuery('elysee'));
  });

  test.each(['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', '  ', '***', '""'])('%j holds no word', (text) => {
    expect(namesQuery(text)).toBeUndefined();
    expect(hanQuery(text)).toBeUndefined();
    expect(fuzzyQuery(text)).toBeUndefined();
  });

  test.each(['a:b', 'name:"x" OR y', 'AND OR NOT', 'x^9', '[a TO b]', 'a/b/'])('%j is ordinary words', (text) => {
    expect(namesQuery(text)).toMatch(/^[a-z0-9+()~* OR]+$/);
  });

  test('Chinese is looked for in its own index, Latin words beside it in theirs', () => {
    expect(hanQuery('商汤 SenseTime')).toBe('+"商汤"');
    expect(namesQuery('商汤 SenseTime')).toBe('+(sensetime sensetime* sensetime~1)');
  });

  test('ten thousand characters are cut to a few short words', () => {
    expect(namesQuery('word '.repeat(2_000))?.length).toBeLessThan(500);
    expect(namesQuery('x'.repeat(10_000))?.length).toBeLessThan(200);
  });
});
