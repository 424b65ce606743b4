import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { entityTag, isKnown } from './conditional.ts';

const tag = entityTag('hash', 'en');
const asked = (known?: string): IncomingMessage =>
  Object.assign(new IncomingMessage(new Socket()), { headers: known === undefined ? {} : { 'if-none-match': known } });

test('a tag follows from its parts, and no two lists of parts share one', () => {
  expect(entityTag('hash', 'en')).toBe(tag);
  expect(entityTag('hash', 'fr')).not.toBe(tag);
  expect(entityTag('a', 'bc')).not.toBe(entityTag('ab', 'c'));
});

test.each([tag, tag.replace('W/', ''), `"other", ${tag}`, '*'])('%s is known', (known) => {
  expect(isKnown(asked(known), tag)).toBe(true);
});

test.each([undefined, '', '"other"', tag.slice(0, -2)])('%s is not', (known) => {
  expect(isKnown(asked(known), tag)).toBe(false);
});
