import { describe, expect, test } from 'vitest';
import { labelIn, languageOf, nameIn } from './language.ts';

describe('languages', () => {
  test.each([
    [null, 'en'],
    ['', 'en'],
    ['fr-CA,fr;q=0.9', 'fr'],
    ['en;q=0.5, fr;q=0.8', 'fr'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW,en', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['de-CH, de;q=0.9, fr;q=0.2', 'fr'],
    ['fr;q=0, en', 'en'],
    ['*', 'en'],
    ['x'.repeat(5_000), 'en'],
  ])('of the header %j the first that labels come in', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  const names = [
    { text: 'Vue claire', lang: 'fr', type: 'official' as const },
    { text: 'Clear Sight', lang: 'en', type: 'official' as const },
    { text: 'Clearer', lang: 'en', type: 'former' as const },
    { text: '清晰', lang: 'zh-Hans', type: 'official' as const },
  ];

  test('a name falls back to the sibling script, English, French, any', () => {
    expect(nameIn(names, 'fr')).toBe('Vue claire');
    expect(nameIn(names, 'en')).toBe('Clear Sight');
    expect(nameIn(names, 'zh-Hant')).toBe('清晰');
    expect(nameIn(names.slice(0, 2), 'zh-Hans')).toBe('Clear Sight');
    expect(nameIn(names.slice(0, 1), 'zh-Hans')).toBe('Vue claire');
    expect(nameIn([{ text: 'Name', type: 'official' }], 'en')).toBe('Name');
  });

  test('a label without Chinese is shown in English', () => {
    expect(labelIn({ en: 'lead', fr: 'meneur' }, 'zh-Hans')).toBe('lead');
    expect(labelIn({ en: 'lead', fr: 'meneur', zh: '领投' }, 'zh-Hant')).toBe('领投');
  });
});
