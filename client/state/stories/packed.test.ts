import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_PACKED, pack, unpack } from './packed.ts';
import { asStepView, LIMITS, type Story } from './story.ts';

const text = (longest: number) =>
  fc.string({ unit: 'binary', minLength: 1, maxLength: longest }).filter((said) => said.trim() !== '');
const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const views = fc.array(id, { maxLength: 5 }).map((ids) => asStepView(`entities=${ids.join()}`));
const story: fc.Arbitrary<Story> = fc.record({
  title: text(40),
  steps: fc.array(fc.record({ sentence: text(80), view: views, highlight: fc.array(id, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 8,
  }),
});

const packedRaw = async (json: string): Promise<string> => {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
};
const one = { title: 'A', steps: [{ sentence: 'S', view: 'entities=a&layout=web.1', highlight: [] }] };

describe('a story in a link', () => {
  test('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (before) => {
        const packed = await pack(before);
        if (packed !== undefined) expect(await unpack(packed)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('is nothing where it was cut short or changed, and never an error', async () => {
    const whole = (await pack({ ...one, title: 'A longer title than that' })) ?? '';
    for (let length = 0; length < whole.length; length += 7)
      expect(await unpack(whole.slice(0, length))).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (noise) => {
        expect(await unpack(`1.${noise}`)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('does not unfold into more than a story may hold', async () => {
    const bomb = await packedRaw(JSON.stringify({ ...one, padding: 'a'.repeat(3_000_000) }));
    expect(bomb.length).toBeLessThan(LONGEST_PACKED);
    expect(await unpack(bomb)).toBeUndefined();
  });

  test.each([
    ['too many steps', { ...one, steps: Array.from({ length: LIMITS.steps + 1 }, () => one.steps[0]) }],
    ['no step', { ...one, steps: [] }],
    ['too long a sentence', { ...one, steps: [{ ...one.steps[0], sentence: 'a'.repeat(LIMITS.sentence + 1) }] }],
    ['a sentence that is none', { ...one, steps: [{ ...one.steps[0], sentence: { __html: '<b>' } }] }],
    ['a view that is none', { ...one, steps: [{ ...one.steps[0], view: 7 }] }],
    ['no title', { steps: one.steps }],
    ['a list', [one]],
  ])('is refused as a whole with %s', async (_, strange) => {
    expect(await unpack(await packedRaw(JSON.stringify(strange)))).toBeUndefined();
  });

  test('keeps of a view only what is a picture’s parameter', async () => {
    const strange = {
      ...one.steps[0],
      view: 'entities=a,<b>&evil=1&embed=1&story=other&lang=fr',
      highlight: ['a', '<i>', 3],
    };
    const read = await unpack(await packedRaw(JSON.stringify({ ...one, steps: [strange], more: 1 })));
    expect(read).toEqual({ title: 'A', steps: [{ sentence: 'S', view: 'entities=a&layout=web.1', highlight: ['a'] }] });
  });

  test('that is too long for an address is not packed', async () => {
    const noise = Array.from({ length: 40 }, (_, i) => ({
      ...one.steps[0],
      sentence: Array.from({ length: 200 }, (_, j) =>
        String.fromCodePoint(0x4e00 + ((i * 7919 + j * 104729) % 20000)),
      ).join(''),
      view: '',
      highlight: [],
    }));
    expect(await pack({ title: 'A', steps: noise })).toBeUndefined();
  });
});
