import { expect, test } from 'vitest';
import { fold, searchText, sortName } from './names.ts';

test.each([
  ['Société Générale S.A.', 'societe generale s.a.'],
  ['ＳｅｎｓｅＴｉｍｅ', 'sensetime'],
  ['商汤科技', '商汤科技'],
  ['Škoda & Søn', 'skoda & søn'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('lists are ordered by the English name, else by the first', () => {
  expect(
    sortName([
      { text: '淡马锡', lang: 'zh-Hans' },
      { text: 'Témasek', lang: 'en' },
    ]),
  ).toBe('temasek');
  expect(sortName([{ text: 'Émile', lang: 'fr' }, { text: 'Zwei' }])).toBe('emile');
});

test('full text holds every name and the id, in words and as one word', () => {
  expect(searchText('ant-group', ['Ant Group', '蚂蚁集团', 'L’Équipe d’Or'])).toBe(
    ['ant group', '蚂蚁集团', 'l equipe d or', 'antgroup', 'lequipedor'].join('\n'),
  );
});
