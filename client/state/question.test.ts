import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apiLanguage } from '../api/language.ts';
import { fits, undatedRules } from './filter.ts';
import { idsIn, onlyAsks, understand } from './question.ts';
import { questionBehind } from './sharing.ts';
import { inOrder, languages, layouts, type Placed, type View } from './view.ts';
import { openingView } from './view-url.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
const whole = fc.integer({ min: -99_999, max: 99_999 });
const placed: fc.Arbitrary<Placed> = fc.record({
  id: slug,
  at: fc.option(fc.record({ x: whole, y: whole }), { nil: undefined }),
});
const anyView: fc.Arbitrary<View> = fc
  .record({
    entities: fc.oneof(fc.array(placed, { maxLength: 30 }).map(inOrder), fc.constant(openingView.entities)),
    focus: fc.option(slug, { nil: undefined }),
    selected: fc.option(slug, { nil: undefined }),
    lang: fc.option(fc.constantFrom(...languages), { nil: undefined }),
    layout: fc.constantFrom(...layouts),
    embed: fc.boolean(),
    filter: fc.record({
      entityKinds: fc.constantFrom(undefined, ['PERSON'] as const),
      kinds: fc.constantFrom(undefined, ['INVESTED_IN', 'OWNS'] as const),
      modalities: fc.constantFrom(undefined, ['PLANNED'] as const, ['ASSERTED', 'ALLEGED'] as const),
      disputed: fc.option(fc.boolean(), { nil: undefined }),
      minSources: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      asOf: fc.constantFrom(undefined, '2018', '2016/2018', '2018~'),
      fit: fc.constantFrom(...fits),
      undated: fc.constantFrom(...undatedRules),
    }),
    onlyPassing: fc.boolean(),
    folded: fc.uniqueArray(slug, { maxLength: 3 }).map((ids) => ids.sort()),
    bundled: fc.boolean(),
  })
  .map((view) => ({ ...openingView, ...view }));
const anyRevision = fc.stringMatching(/^[1-9]\d{0,5}-[0-9a-f]{6}$/);

describe('our own question', () => {
  test('brings back the view that it was copied from, all of it', () => {
    fc.assert(
      fc.property(
        anyView,
        anyRevision,
        fc.constantFrom(...languages),
        fc.boolean(),
        (view, revision, lang, windows) => {
          const copied = questionBehind(view, revision, lang);
          const pasted = windows ? copied.replaceAll('\n', '\r\n') : copied;
          expect(understand(`\n ${pasted}  `, '')).toEqual({
            what: 'view',
            view: { ...view, revision, lang, embed: false },
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  const copied = questionBehind(openingView, '12-3fa9c1', 'fr');

  test('is asked like any other as soon as anything of it is changed', () => {
    const changed = copied.replace('"temasek"', '"tencent"');
    expect(understand(changed, '')).toMatchObject({
      what: 'question',
      text: changed.trim(),
      variables: { ids: expect.arrayContaining(['tencent']), lang: apiLanguage('fr'), knownAt: 12 },
      told: { focus: openingView.focus },
    });
    expect(understand(copied.replace('claimCount', ''), '').what).toBe('question');
    expect(understand(copied, '{"ids": ["temasek"]}')).toMatchObject({
      what: 'question',
      variables: { ids: ['temasek'] },
    });
  });
});

describe('what is pasted', () => {
  test('is a question with variables in a line, in a field or in a request', () => {
    const text = 'query Q($id: ID!) { entity(id: $id) { id } }';
    for (const [pasted, given] of [
      [`${text}\n# variables: {"id": "temasek"}`, ''],
      [text, ' {"id": "temasek"} '],
      [JSON.stringify({ query: text, variables: { id: 'temasek' } }), ''],
    ] as const)
      expect(understand(pasted, given)).toMatchObject({ what: 'question', variables: { id: 'temasek' } });
    expect(understand('{ entity(id: "temasek") { id } }', '')).toMatchObject({ what: 'question', variables: {} });
  });

  test('is the answer of one', () => {
    const answer = { data: { entity: { id: 'temasek' } } };
    expect(understand(JSON.stringify(answer), '')).toEqual({ what: 'answer', answer });
  });

  test('may be nothing, or have variables that are none', () => {
    expect(understand('  \n', '')).toEqual({ what: 'nothing' });
    expect(understand('{ a }', '[1]')).toEqual({ what: 'bad-variables' });
    expect(understand('{ a }\n# variables: {ids', '')).toEqual({ what: 'bad-variables' });
  });

  test.each([
    ['mutation { a }', false],
    ['query Q { a } mutation M { b }', false],
    ['subscription S($a: ID) { b }', false],
    ['{ search(query: "mutation { a }") { nodes { matched } } }', true],
    ['# mutation\n{ a }', true],
    ['query mutation { a }', true],
    ['{ mutation }', true],
    ['query Q($mutation: ID) { a }', true],
    ['fragment F on Entity { id } { a }', true],
    ['{ a(b: """ \\""" } mutation { """) }', true],
  ])('is sent only where it asks and nothing else: %s', (document, asks) => {
    expect(onlyAsks(document)).toBe(asks);
  });
});

test('the entities of an answer are found wherever they are, and so are the ends of its lines', () => {
  const answer = {
    data: {
      subgraph: { entities: [{ id: 'temasek', name: 'Temasek' }], missing: ['nobody'] },
      relation: { id: 'INVESTED_IN.suning.sensetime-round-2018.planned', claims: { nodes: [{ id: 'paper:claim.x' }] } },
      list: [[{ deep: { id: 'viper' } }], null, 3],
    },
  };
  expect(idsIn(answer)).toEqual(['temasek', 'suning', 'sensetime-round-2018', 'viper']);
  for (const nothing of [null, 3, 'temasek', [], {}, { id: 7 }]) expect(idsIn(nothing)).toEqual([]);
});
