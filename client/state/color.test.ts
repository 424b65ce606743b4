import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, inkOn, legibleOn, parseColor } from './color.ts';

const hex = fc.stringMatching(/^#[0-9a-f]{6}$/);
const themes = [
  { paper: '#fbfaf7', ink: '#17191d' },
  { paper: '#131519', ink: '#edebe6' },
];

test.each(themes)('any colour of an ontology can be read on $paper', ({ paper, ink }) => {
  fc.assert(
    fc.property(hex, (color) => {
      const shown = legibleOn(paper, color, ink, 4.5);
      expect(contrast(parseColor(shown), parseColor(paper))).toBeGreaterThan(4.45);
    }),
  );
});

test('a colour that is legible already stays as it is', () => {
  expect(parseColor(legibleOn('#ffffff', '#00598c', '#000000', 4.5))).toEqual(parseColor('#00598c'));
});

test('an icon stands out from its shape, whatever the colour of the kind', () => {
  fc.assert(
    fc.property(hex, (fill) => {
      expect(contrast(parseColor(inkOn(fill)), parseColor(fill))).toBeGreaterThanOrEqual(3);
    }),
  );
});
