import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { addressPlaces } from './addresses.ts';
import { type FuzzedGraph, openFuzzedGraph } from './fuzzed-graph.ts';
import type { Reply, Sent } from './fuzzed-site.ts';
import { textPlaces } from './places.ts';
import { MARK, smuggledNames, smuggledTexts } from './smuggled.ts';

/** What is harmless in a place: ids of every form, of something and of nothing, names, a word of the ontology, a date, a number. */
const HARMLESS = [
  'acme-optics',
  'nobody-knows',
  'gazette-1:acme-optics.valuation',
  'nobody:knows',
  'OWNS.nobody.acme-optics',
  '1-3fa9c1',
  'Acme Example Optics Firm One Two Three',
  'Acme S.A. Optics',
  'valuation',
  '2018',
  '1',
];

let graph: FuzzedGraph;
let before: string;
beforeAll(async () => {
  graph = await openFuzzedGraph();
  before = await graph.content();
});
afterAll(async () => {
  expect(await graph.content()).toBe(before);
  await graph.close();
});

interface Travelled {
  texts: readonly string[];
  /** Whether what was sent stands in some parameter. */
  asParameter: boolean;
}

const travelled = (sent: readonly Sent[]): Travelled => ({
  texts: sent.map(({ text }) => text),
  asParameter: sent.some(({ parameters }) => JSON.stringify(parameters).includes(MARK)),
});

/** Sends something to a place alone, so that what leaves for the database is of it. */
const sending = async (work: () => Promise<Reply>): Promise<Travelled> => {
  graph.site.sent();
  const { status, text } = await work();
  expect(status, text.slice(0, 500)).toBeLessThan(500);
  expect(text).not.toContain('INTERNAL');
  return travelled(graph.site.sent());
};

/** The same words without the signs that would make them more than words. */
const twinsOf = (text: string): readonly string[] =>
  [' ', '', ',', 'x'].map((sign) => text.replaceAll(/[^\w ]/g, sign));

/** Whether each text of a reader leaves with statements with which harmless text leaves. Answers how many left at all. */
const smuggle = async (place: string, send: (text: string) => Promise<Reply>): Promise<number> => {
  const known = new Set<string>();
  const learn = async (text: string): Promise<void> => {
    for (const statement of (await sending(() => send(text))).texts) known.add(statement);
  };
  // First, because what is looked for once and remembered is looked for now.
  const harmless = [...HARMLESS];
  await learn(harmless.shift() ?? '');
  let left = 0;
  for (const text of smuggledTexts) {
    const { texts, asParameter } = await sending(() => send(text));
    const isNew = () => !texts.every((statement) => known.has(statement));
    if (isNew()) for (const other of harmless.splice(0)) await learn(other);
    // How many words a text has, and how long they are, decides what is asked; its signs do not.
    if (isNew()) for (const twin of twinsOf(text)) await learn(twin);
    for (const statement of texts) {
      expect(statement, `${place}: ${text}`).not.toContain(MARK);
      expect(known, `${place}: ${text}`).toContain(statement);
    }
    if (asParameter) left += 1;
  }
  return left;
};

describe('text of a reader travels as a parameter', () => {
  test('from each place of GraphQL that takes text', async () => {
    const places = textPlaces(schema, graph.known);
    expect(places.length).toBeGreaterThan(60);
    let left = 0;
    for (const { place, saying } of places) left += await smuggle(place, (text) => graph.site.ask(saying(text)));
    // Many places know their words and refuse all others; from the rest it must have been seen to leave.
    expect(left).toBeGreaterThan(smuggledTexts.length * 20);
  }, 300_000);

  test('from each place of an address or a body beside GraphQL', async () => {
    let left = 0;
    for (const { place, saying } of addressPlaces)
      left += await smuggle(place, (text) => {
        const { path, options } = saying(text);
        return graph.site.fetch(path, options);
      });
    expect(left).toBeGreaterThan(smuggledTexts.length * 5);
  }, 300_000);
});

/** Questions in which a name of the reader's own choice stands. */
const naming: readonly (readonly [string, (name: string) => object])[] = [
  ['an alias of a root field', (name) => ({ query: `{ ${name}: entity(id: "acme-optics") { id } }` })],
  [
    'an alias',
    (name) => ({ query: `{ entity(id: "acme-optics") { ${name}: relations(first: 2) { nodes { ${name}: id } } } }` }),
  ],
  [
    'a variable',
    (name) => ({
      query: `query ($${name}: ID!) { entity(id: $${name}) { id names { text } } }`,
      variables: { [name]: 'acme-optics' },
    }),
  ],
  [
    'an operation',
    (name) => ({ query: `query ${name} { entity(id: "acme-optics") { id type } }`, operationName: name }),
  ],
  [
    'a fragment',
    (name) => ({ query: `{ entity(id: "acme-optics") { ...${name} } } fragment ${name} on Entity { id summary }` }),
  ],
  ['a variable beside the point', (name) => ({ query: '{ revision { id } }', variables: { [name]: name } })],
];

describe('a name of a reader never leaves', () => {
  test.each(naming)('%s', async (place, asking) => {
    const { texts: known } = await sending(() => graph.site.ask(asking('harmless')));
    expect(known).not.toEqual([]);
    for (const name of [...smuggledNames, ...smuggledTexts]) {
      const { texts, asParameter } = await sending(() => graph.site.ask(asking(name)));
      expect(asParameter).toBe(false);
      for (const statement of texts) expect(known, `${place}: ${name}`).toContain(statement);
    }
  });
});
