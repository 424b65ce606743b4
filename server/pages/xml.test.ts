import { expect, test } from 'vitest';
import { element, xmlDocument } from './xml.ts';

test('text and attributes are escaped, elements are not', () => {
  const inner = element('b', {}, 'a < b & "c"');
  expect(xmlDocument(element('a', { href: '"><x', no: undefined }, inner, ']]>'))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a href="&quot;&gt;&lt;x"><b>a &lt; b &amp; &quot;c&quot;</b>]]&gt;</a>\n',
  );
});

test('what no XML may hold is left out', () => {
  expect(element('a', {}, 'x\u0000\u000b\ufffe\ud800y 𝒵').text).toBe('<a>xy 𝒵</a>');
});
