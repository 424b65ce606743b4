import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type relation, visibleRelation } from '../state/sample.ts';
import { en } from '../words/en.ts';
import { papers } from './papers.ts';
import { drawSvg, type Surroundings } from './picture-svg.ts';
import { samplePicture, sampleSubject, standing } from './sample.ts';
import type { Subject } from './subject.ts';

const surroundings: Surroundings = {
  paper: papers.white,
  caption: {
    title: 'ACME and what surrounds it',
    reservations: en.reservations({ planned: 1, alleged: 1, disputed: 1, inferred: 1 }),
    revision: 'Revision 12-3fa9c1, 24 November 2026',
    link: 'https://example.org/?entities=acme@0:0,bolt@260:40&revision=12-3fa9c1',
  },
  title: 'ACME and what surrounds it',
  font: undefined,
};

interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a drawing, which must be well-formed. */
const parsed = (svg: string): readonly Found[] => {
  const all: Found[] = [];
  const open: Found[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const found = { name, attributes: { ...attributes }, text: '' };
    all.push(found);
    open.push(found);
  });
  parser.on('text', (text) => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return all;
};

const draw = (subject: Subject = sampleSubject, more: Partial<Surroundings> = {}): string =>
  drawSvg(subject, { ...surroundings, ...more }).svg;
const withLine = (more: Parameters<typeof relation>[2]): Subject => ({
  ...sampleSubject,
  picture: {
    entities: [standing('acme', 0, 0), standing('bolt', 300, 0)],
    relations: [visibleRelation('acme', 'bolt', { kind: 'SUPPLIES', ...more })],
  },
});
/** The strokes of lines, without those of the legend. */
const strokes = (svg: string): readonly Found[] =>
  parsed(svg).filter(
    ({ name, attributes }) =>
      name === 'path' && /^M\S+ \S+Q/.test(attributes.d ?? '') && attributes['stroke-width'] !== undefined,
  );

describe('a drawing', () => {
  test('says every line in words, with how certain it is', () => {
    const found = parsed(draw());
    const description = found.find(({ name }) => name === 'desc')?.text ?? '';
    expect(description).toContain('ACME supplies BOLT (asserted)');
    expect(description).toContain('BOLT is alleged to supply ACME (alleged, disputed, inferred)');
    expect(description).toContain('BOLT plans to supply Cara <& Co> (planned)');
    expect(found[0]?.attributes.role).toBe('img');
    expect(found.find(({ name }) => name === 'title')?.text).toBe(surroundings.title);
  });

  test('tells beneath it what it is of, its revision, its link, and how much is no plain assertion', () => {
    const texts = parsed(draw()).filter(({ name }) => name === 'text');
    const said = texts.map(({ text }) => text).join(' ');
    for (const expected of [
      'ACME and what surrounds it',
      '1 planned, 1 alleged, 1 disputed, 1 inferred by the editors',
      'Revision 12-3fa9c1, 24 November 2026',
      'organizations 2',
      'person 1',
      'alleged 1',
      'disputed by a source or the editors 1',
    ])
      expect(said).toContain(expected);
    expect(said.replaceAll(' ', '')).toContain(surroundings.caption?.link);
  });

  test('never draws as a whole line what is not asserted, and frames what is disputed', () => {
    const patterns = { ASSERTED: undefined, PLANNED: '13 6', ALLEGED: '4 4' } as const;
    fc.assert(
      fc.property(
        fc.record({
          modality: fc.constantFrom('ASSERTED', 'PLANNED', 'ALLEGED'),
          disputed: fc.boolean(),
          inferred: fc.boolean(),
          sourceCount: fc.integer({ min: 0, max: 40 }),
        }),
        fc.constantFrom(papers.white, papers.dark),
        (line, paper) => {
          const svg = draw(withLine(line), { paper, caption: undefined });
          const [stroke] = strokes(svg);
          expect(stroke?.attributes['stroke-dasharray']).toBe(patterns[line.modality]);
          const texts = parsed(svg)
            .filter(({ name }) => name === 'text')
            .map(({ text }) => text)
            .join(' ');
          expect(texts.includes('≠')).toBe(line.disputed);
          expect(texts.includes('(inferred)')).toBe(line.inferred);
          const frames = parsed(svg).filter(({ attributes }) => attributes.stroke === paper.warning);
          expect(frames.length).toBe(line.disputed ? 1 : 0);
        },
      ),
    );
  });

  test('a modality that the ontology does not know is drawn as nothing that could pass for an assertion', () => {
    const [stroke] = strokes(draw(withLine({ modality: 'DENIED' }), { caption: undefined }));
    expect(stroke?.attributes['stroke-dasharray']).toBe('1 6');
  });

  test('a line is wider with more sources, and the focus is larger', () => {
    const width = (sourceCount: number): number =>
      Number(strokes(draw(withLine({ sourceCount }), { caption: undefined }))[0]?.attributes['stroke-width']);
    expect(width(4)).toBeGreaterThan(width(1));
    expect(draw()).toContain('scale(1.25)');
    expect(draw({ ...sampleSubject, focus: undefined })).not.toContain('scale(1.25)');
  });

  test('lines between the same two are bowed apart, whichever way they run', () => {
    const { entities } = samplePicture;
    const lines = ['SUPPLIES', 'OWNS', 'INVESTED_IN'].map((kind, i) => ({
      ...(i === 1 ? visibleRelation('bolt', 'acme') : visibleRelation('acme', 'bolt')),
      id: `${kind}.x`,
    }));
    const places = parsed(draw({ ...sampleSubject, picture: { entities, relations: lines } }, { caption: undefined }))
      .filter(({ attributes }) => /rotate/.test(attributes.transform ?? ''))
      .map(({ attributes }) => attributes.transform);
    expect(new Set(places).size).toBe(3);
  });

  test('leaves out how much is hidden, which is of the moment', () => {
    expect(draw()).not.toContain('+3');
  });

  test('is well-formed whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const [first, ...others] = samplePicture.entities;
        if (!first) return;
        parsed(draw({ ...sampleSubject, picture: { ...samplePicture, entities: [{ ...first, name }, ...others] } }));
      }),
    );
  });

  test('carries its font, where it has one, and nothing that a page’s policy forbids where not', () => {
    expect(draw()).not.toMatch(/<style|style=/);
    expect(draw(sampleSubject, { font: 'data:font/woff2;base64,AA' })).toContain('url(data:font/woff2;base64,AA)');
  });
});
