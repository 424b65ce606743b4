import { expect, test } from 'vitest';
import { placeText } from './place-text.ts';

test.each([
  ['p3', 'en', 'paragraph 3'],
  ['p3:651-712#0123456789abcdef', 'fr', 'paragraphe 3, caractères 651 à 712'],
  ['page 12', 'zh-Hans', '第12页'],
  ['whole document', 'en', 'the whole document'],
  ['somewhere', 'en', 'somewhere'],
] as const)('%s in %s is %s', (locator, language, text) => {
  expect(placeText(locator, language)).toBe(text);
});
