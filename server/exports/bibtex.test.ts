import { expect, test } from 'vitest';
import { bibtexKey, bibtexText, texText } from './bibtex.ts';

test('what TeX would read as a command is printed', () => {
  expect(texText('50% of R&D: a_b #1 {$x^2} ~ \\input{evil}\nnext')).toBe(
    '50\\% of R\\&D: a\\_b \\#1 \\textbraceleft{}\\$x\\textasciicircum{}2\\textbraceright{} \\textasciitilde{} \\textbackslash{}input\\textbraceleft{}evil\\textbraceright{} next',
  );
});

test('an entry leaves out what nobody knows, and no value ends its field', () => {
  const entry = {
    type: 'misc',
    key: bibtexKey('watchgraph', 'a b}', '12-3fa9c1'),
    fields: {
      title: 'SenseTime lève } 600 M$',
      author: 'watchgraph contributors',
      year: undefined,
      url: 'https://graph.example/a_b?x=%7D}',
    },
  } as const;
  expect(bibtexText(entry)).toBe(
    `@misc{watchgraph:a-b-:12-3fa9c1,
  title = {{SenseTime lève \\textbraceright{} 600 M\\$}},
  author = {{watchgraph contributors}},
  url = {https://graph.example/a_b?x=%7D%7D}
}
`,
  );
});
