/** The picture as SVG that needs nothing beside itself: drawn by us, so that certainty is never lost on the way out. */
import { together } from './box.ts';
import { bowsOf } from './curves.ts';
import { sentencesOf } from './describe.ts';
import { drawEntity, endAt, glyphs, ofNames } from './entity-svg.ts';
import { drawLegend } from './legend-svg.ts';
import { drawLine, ofLabels, ofStrokes } from './line-svg.ts';
import { FONT, type Paper } from './papers.ts';
import type { Caption, Subject } from './subject.ts';
import { wrapped } from './text.ts';
import { element, escaped, textElement } from './xml.ts';

const PAD = 28;
/** Narrower than this, the legend would be a column. */
const NARROWEST = 640;

export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What is drawn apart from the picture itself. */
export interface Surroundings {
  readonly paper: Paper;
  /** Beneath the picture; without it there is the picture alone, for a page that says the rest itself. */
  readonly caption: Caption | undefined;
  /** Named for those who hear it; the caption's title where there is one. */
  readonly title: string;
  /** The font as a data address; without it the text is set in what the reader has. */
  readonly font: string | undefined;
}

function drawCaption(
  caption: Caption,
  subject: Subject,
  paper: Paper,
  width: number,
): { markup: string; height: number } {
  const legend = drawLegend(subject, paper, width);
  const parts: string[] = [element('path', { d: `M0 0H${width}`, stroke: paper.rule })];
  let y = 8;
  const write = (text: string, size: number, weight: number, fill: string, broken = false): string =>
    wrapped(text, width, size, broken)
      .map((line) => {
        y += size * 1.4;
        return textElement(line, { y, 'font-size': size, 'font-weight': weight, fill });
      })
      .join('');
  parts.push(write(caption.title, 17, 650, paper.ink), write(caption.reservations, 13, 600, paper.ink));
  y += 10;
  parts.push(element('g', { transform: `translate(0 ${y})` }, legend.markup));
  y += legend.height + 4;
  parts.push(write(caption.revision, 12, 400, paper.quiet));
  parts.push(element('a', { href: caption.link }, write(caption.link, 10, 400, paper.quiet, true)));
  return { markup: parts.join(''), height: y };
}

function drawPicture(subject: Subject, paper: Paper) {
  const { entities, relations } = subject.picture;
  const ends = new Map(entities.map((entity) => [entity.id, endAt(entity, subject)]));
  const bows = bowsOf(relations);
  const lines = relations.flatMap((relation) => {
    const [from, to] = [ends.get(relation.from.id), ends.get(relation.to.id)];
    return from && to ? [drawLine(relation, [from, to], bows.get(relation.id) ?? 0, subject, paper)] : [];
  });
  const figures = entities.map((entity) => drawEntity(entity, subject, paper));
  return {
    // The words of lines lie above everything: nothing may cover how certain a line is.
    markup: [
      element('g', ofStrokes, ...lines.map(({ stroke }) => stroke)),
      ...figures.map(({ figure }) => figure),
      element('g', ofNames, ...figures.map(({ name }) => name)),
      element('g', ofLabels, ...lines.map(({ label }) => label)),
    ].join(''),
    box: together([...figures, ...lines].map(({ box }) => box)),
  };
}

export function drawSvg(subject: Subject, { paper, caption, title, font }: Surroundings): Drawn {
  const { markup, box } = drawPicture(subject, paper);
  const [pictureWidth, pictureHeight] = [box.right - box.left, box.bottom - box.top];
  const inner = Math.ceil(caption ? Math.max(pictureWidth, NARROWEST) : pictureWidth);
  const below = caption && drawCaption(caption, subject, paper, inner);
  const width = inner + 2 * PAD;
  const height = Math.ceil(pictureHeight + 2 * PAD + (below ? below.height + PAD : 0));
  const left = PAD + (inner - pictureWidth) / 2 - box.left;
  const face = font && `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${font}) format('woff2')}`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'drawing-title drawing-lines',
      'font-family': FONT,
    },
    element('title', { id: 'drawing-title' }, escaped(title)),
    element(
      'desc',
      { id: 'drawing-lines' },
      escaped([caption?.reservations ?? '', ...sentencesOf(subject)].filter(Boolean).join('. ')),
    ),
    face ? element('style', {}, face) : '',
    element('defs', {}, glyphs(subject, paper)),
    element('rect', { width, height, fill: paper.paper }),
    element('g', { transform: `translate(${Math.round(left)} ${Math.round(PAD - box.top)})` }, markup),
    below ? element('g', { transform: `translate(${PAD} ${Math.round(pictureHeight + 2 * PAD)})` }, below.markup) : '',
  );
  return { svg, width, height };
}
