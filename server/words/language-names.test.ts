import { expect, test } from 'vitest';
import { languageName } from './language-names.ts';

test.each([
  ['zh', 'fr', 'chinois'],
  ['zh-Hans', 'en', 'Simplified Chinese'],
  ['fr', 'zh-Hans', '法语'],
  ['fr', 'zh-Hant', '法文'],
  ['no language', 'en', 'no language'],
] as const)('%s in %s is %s', (tag, language, name) => {
  expect(languageName(tag, language)).toBe(name);
});
