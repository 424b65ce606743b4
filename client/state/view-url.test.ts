import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, fits, undatedRules } from './filter.ts';
import { inOrder, languages, layouts, type Placed, type View } from './view.ts';
import { decode, encode, openingView, parameters } from './view-url.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
const relationId = fc
  .tuple(fc.constantFrom('SUPPLIES', 'INVESTED_IN'), slug, slug, fc.constantFrom('', '.planned', '.alleged'))
  .map(([kind, from, to, modality]) => `${kind}.${from}.${to}${modality}`);
const whole = fc.integer({ min: -99_999, max: 99_999 });
const placed: fc.Arbitrary<Placed> = fc.record({
  id: slug,
  at: fc.option(fc.record({ x: whole, y: whole, pinned: fc.constant(true as const) }, { requiredKeys: ['x', 'y'] }), {
    nil: undefined,
  }),
});
const absent = { nil: undefined };

const kept = <T>(...all: readonly [T, ...T[]]): fc.Arbitrary<readonly T[] | undefined> =>
  fc.option(fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 }), absent);
const filter: fc.Arbitrary<Filter> = fc.record({
  entityKinds: kept('PERSON', 'PLACE', 'ORGANIZATION'),
  kinds: kept('INVESTED_IN', 'OWNS'),
  modalities: kept('ASSERTED', 'PLANNED', 'ALLEGED'),
  disputed: fc.option(fc.boolean(), absent),
  minSources: fc.option(fc.integer({ min: 1, max: 9 }), absent),
  asOf: fc.option(fc.constantFrom('2018', '2018-04-09', '2016/2018', '../2017-07', '2018~'), absent),
  fit: fc.constantFrom(...fits),
  undated: fc.constantFrom(...undatedRules),
});

const view: fc.Arbitrary<View> = fc.record({
  entities: fc.oneof(fc.array(placed, { maxLength: 30 }).map(inOrder), fc.constant(openingView.entities)),
  focus: fc.option(slug, absent),
  selected: fc.option(fc.oneof(slug, relationId), absent),
  lang: fc.option(fc.constantFrom(...languages), absent),
  revision: fc.option(fc.stringMatching(/^[1-9]\d{0,5}-[0-9a-f]{6}$/), absent),
  since: fc.option(fc.stringMatching(/^[1-9]\d{0,5}(-[0-9a-f]{6})?$/), absent),
  layout: fc.constantFrom(...layouts),
  filter,
  onlyPassing: fc.boolean(),
  folded: fc.uniqueArray(slug, { maxLength: 3 }).map((ids) => ids.sort()),
  bundled: fc.boolean(),
  embed: fc.boolean(),
  table: fc.boolean(),
  telling: fc.option(
    fc.record({
      story: fc.oneof(slug, fc.stringMatching(/^1\.[\w-]{1,400}$/)),
      step: fc.integer({ min: 1, max: 99 }),
    }),
    absent,
  ),
});

describe('a view and its address', () => {
  test('are the same thing', () => {
    fc.assert(
      fc.property(view, (before) => {
        expect(decode(encode(before))).toEqual(before);
      }),
    );
  });

  test('the address of what was decoded is stable', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const once = encode(decode(query));
        expect(encode(decode(once))).toBe(once);
      }),
    );
  });

  test('the bare address is the opening', () => {
    expect(decode('')).toEqual(openingView);
    expect(encode(openingView)).toBe('');
  });

  test('an empty picture is not the opening', () => {
    const empty = { ...openingView, entities: [], focus: undefined };
    expect(encode(empty)).toContain('entities=');
    expect(decode(encode(empty)).entities).toEqual([]);
  });

  test('what could not be an id is left out, and the rest still shows', () => {
    const mangled = decode('?entities=temasek@1:2,<script>,viper@x:y,suning@-3:4&revision=latest&lang=de&selected=a b');
    expect(mangled.entities).toEqual([
      { id: 'suning', at: { x: -3, y: 4 } },
      { id: 'temasek', at: { x: 1, y: 2 } },
    ]);
    expect([mangled.revision, mangled.lang, mangled.selected]).toEqual([undefined, undefined, undefined]);
  });

  test('a hundred placed entities stay short enough to send', () => {
    const entities = inOrder(
      Array.from({ length: 100 }, (_, i) => ({ id: `an-entity-of-usual-length-${i}`, at: { x: -1234, y: 567 } })),
    );
    expect(encode({ ...openingView, entities }).length).toBeLessThan(4500);
  });
});

test.each(parameters)('the parameter %s is explained in the README', async (name) => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
});

test('no parameter has gone: old links must keep their meaning', () => {
  expect(parameters).toEqual([
    ...['entities', 'focus', 'selected', 'lang', 'revision', 'since', 'layout'],
    ...['entityKinds', 'kinds', 'modalities', 'disputed', 'minSources', 'asOf', 'fit', 'undated', 'only'],
    ...['folded', 'bundled'],
    'embed',
    ...['table', 'story', 'step'],
  ]);
});
