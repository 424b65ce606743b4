import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Selection } from '../graph/selection.ts';
import { selectionOf } from './selection.ts';

const schema = buildSchema(`
  type Query { thing: Thing }
  type Thing { id: ID name(lang: String): String other(first: Int = 3): Thing }
`);

/** What each root field of a document was asked for, by the name of its answer. */
const selectionsOf = (document: ReturnType<typeof parse>, variableValues: Record<string, unknown> = {}) => {
  const found = new Map<string, Selection>();
  const thing = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    found.set(String(info.path.key), selectionOf(info));
    return null;
  };
  execute({ schema, document, rootValue: { thing }, variableValues });
  return found;
};

const slots = (selection: Selection | undefined): readonly string[] => [...(selection?.keys() ?? [])].sort();

test('the same document with the same variables has the very same selection', () => {
  const document = parse('query($l: String, $x: ID) { thing { name(lang: $l) other { id } } }', { noLocation: false });
  const french = selectionsOf(document, { l: 'fr' }).get('thing');
  expect(selectionsOf(document, { l: 'fr' }).get('thing')).toBe(french);
  // A variable that the selection does not use changes nothing.
  expect(selectionsOf(document, { l: 'fr', x: '1' }).get('thing')).toBe(french);
  expect(selectionsOf(document, { l: 'en' }).get('thing')).not.toBe(french);
  expect(slots(french)).toEqual(['name([["lang","fr"]])', 'other([["first",3]])']);
});

test('a variable that was left out is another than null: the argument has its default', () => {
  const document = parse('query($n: Int) { thing { other(first: $n) { id } } }');
  expect(slots(selectionsOf(document, { n: null }).get('thing'))).toEqual(['other([["first",null]])']);
  expect(slots(selectionsOf(document).get('thing'))).toEqual(['other([["first",3]])']);
});

test('variables in fragments and in directives are among those that count', () => {
  const document = parse(`
    query($l: String, $all: Boolean!) { thing { ...A } }
    fragment A on Thing { id ...B @include(if: $all) }
    fragment B on Thing { name(lang: $l) other { ...C } }
    fragment C on Thing { id name(lang: $l) }
  `);
  const of = (all: boolean, l: string) => slots(selectionsOf(document, { all, l }).get('thing'));
  expect(of(false, 'fr')).toEqual(['id']);
  expect(of(true, 'fr')).toEqual(['id', 'name([["lang","fr"]])', 'other([["first",3]])']);
  expect(of(true, 'en')).toEqual(['id', 'name([["lang","en"]])', 'other([["first",3]])']);
});

test('a field that several places ask for has the selection of those that hold', () => {
  const document = parse(`
    query($a: Boolean!, $b: Boolean!) {
      thing { id }
      ... @include(if: $a) { thing { name } }
      ... @include(if: $b) { thing { other { id } } }
      again: thing { id }
    }
  `);
  const of = (a: boolean, b: boolean) => slots(selectionsOf(document, { a, b }).get('thing'));
  expect(of(true, false)).toEqual(['id', 'name']);
  expect(of(false, true)).toEqual(['id', 'other([["first",3]])']);
  expect(of(true, true)).toEqual(['id', 'name', 'other([["first",3]])']);
  expect(slots(selectionsOf(document, { a: true, b: true }).get('again'))).toEqual(['id']);
});
