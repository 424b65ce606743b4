import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { safeCell } from './formats/csv.ts';
import { formats } from './formats.ts';
import { type InventedTexts, inventedContents } from './testing/invented.ts';
import { elements, parseXml } from './testing/parse-xml.ts';
import { csvRows, readers } from './testing/read-back.ts';
import { faultsIn, gexfGrammar, graphmlGrammar } from './testing/xml-grammars.ts';

const written = async (name: string, texts: InventedTexts, rows: 'relations' | 'claims' = 'relations') => {
  let text = '';
  const format = formats.find((candidate) => candidate.name === name);
  for await (const piece of format?.write(inventedContents(texts), { rows, bom: false }) ?? []) text += piece;
  return text;
};

/** What makes trouble somewhere, alone and in the midst of anything. */
const troubles = [
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u200B=1',
  '＝1',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\n',
  '\r\n',
  ']]>',
  '<!--',
  '&amp;',
  '</node>',
  '\u0000',
  '\u0008',
  '\u001F',
  '\uFFFE',
  '\uD800',
  '😀',
  '👩‍💻',
  'مراقبة',
  '\u202Eevil',
  '\u2028',
  '{',
  '}',
  '\\',
  '@misc{x,',
  '%',
  '$',
  '#',
  '~',
  '^',
  '_',
  '__proto__',
  '-12.50',
] as const;
const nasty = fc
  .array(
    fc.oneof(fc.constantFrom(...troubles), fc.string({ unit: 'binary', maxLength: 5 }), fc.string({ maxLength: 5 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');
const texts = fc.record({ name: nasty, title: nasty, publisher: nasty, quote: nasty, note: nasty });

/** What XML cannot hold, and half characters, which UTF-8 cannot. */
const inXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

/** As UTF-8 carries it: half a character is none. */
const inUtf8 = (text: string): string => Buffer.from(text).toString();

const holding = (check: (texts: InventedTexts) => Promise<void>) =>
  fc.assert(fc.asyncProperty(texts, check), { numRuns: 150 });

describe('whatever a name, a title or a quotation holds', () => {
  test('a table has it in its cell, and no cell is a formula', () =>
    holding(async (given) => {
      const [line] = csvRows(await written('csv', given));
      expect(line?.from_name).toBe(inUtf8(safeCell(given.name)));
      const [claim] = csvRows(await written('csv', given, 'claims'));
      expect(claim?.quote).toBe(inUtf8(safeCell(given.quote)));
      expect(claim?.source_title).toBe(inUtf8(safeCell(given.title)));
      for (const cell of Object.values({ ...line, ...claim }))
        expect(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell)).toBe(false);
    }));

  test.each(['json', 'ndjson', 'records', 'ftm', 'csl'])('%s has it as it is, and stays one record a line', (name) =>
    holding(async (given) => {
      const text = await written(name, given);
      const whole: unknown =
        name === 'json' || name === 'csl'
          ? JSON.parse(text)
          : text
              .trimEnd()
              .split('\n')
              .map((line) => JSON.parse(line));
      const strings: string[] = [];
      JSON.stringify(whole, (_, value) => {
        if (typeof value === 'string') strings.push(value);
        return value;
      });
      expect(strings).toContain(given.title);
      if (name !== 'csl') expect(strings).toContain(given.name);
    }),
  );

  test('linked data expands to it', () =>
    holding(async (given) => {
      const read = await readers.jsonld?.(await written('jsonld', given));
      expect(read?.lines[0]?.label).toContain(given.name);
    }));

  test.each(['graphml', 'gexf'])(
    '%s is well-formed, keeps to its schema and has it, but for what XML forbids',
    (name) =>
      holding(async (given) => {
        const document = parseXml(await written(name, given));
        expect(faultsIn(document, name === 'gexf' ? gexfGrammar : graphmlGrammar)).toEqual([]);
        const [node] = elements(document, 'node');
        const label =
          name === 'gexf'
            ? node?.attributes.label
            : node?.children.find(({ attributes }) => attributes.key === 'n_name')?.text;
        expect(label).toBe(inXml(given.name));
      }),
  );

  test('BibTeX has one entry, whose fields end where they should', () =>
    holding(async (given) => {
      const entries = z
        .array(z.object({ label: z.string(), properties: z.record(z.string(), z.string()) }))
        .parse(plugins.input.chain(await written('bibtex', given), { target: '@biblatex/entries+list' }));
      expect(entries.map(({ label, properties }) => [label, Object.keys(properties)])).toEqual([
        ['gazette-1', ['title', 'journal', 'year', 'month', 'note']],
      ]);
    }));
});

test('ordinary texts are read back from BibTeX as they were', async () => {
  const given = {
    name: 'Acme',
    title: 'Lève 600 M$ & 50 % de “SenseTime” #1_a',
    publisher: 'Le Monde',
    quote: '',
    note: '',
  };
  const [entry] = z
    .array(z.looseObject({ title: z.string(), 'container-title': z.string() }))
    .parse(new Cite(await written('bibtex', given)).data);
  expect([entry?.title, entry?.['container-title']]).toEqual([given.title, given.publisher]);
});

test.each([
  ['-12.5', '-12.5'],
  ['-12.5 USD', "'-12.5 USD"],
  ['=1', "'=1"],
  ["'=1", "'=1"],
  ['plain', 'plain'],
  ['a=1', 'a=1'],
])('the cell %j is written as %j', (given, cell) => {
  expect(safeCell(given)).toBe(cell);
});
