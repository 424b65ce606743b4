/** An entity as it is drawn: its figure with the icon, and its name below. */
import { inkOn } from '../state/color.ts';
import type { VisibleEntity } from '../state/visible.ts';
import type { Box } from './box.ts';
import type { End } from './curves.ts';
import { FOCUS_SCALE, figurePath, sizes } from './figures.ts';
import type { Paper } from './papers.ts';
import type { Subject } from './subject.ts';
import { widthOf, wrapped } from './text.ts';
import { element, textElement } from './xml.ts';

const [NAME_SIZE, NAME_LINE, WIDEST_NAME, BELOW] = [14, 17, 138, 6];

/** Where the figure of an entity stands, and how large it is. */
export function endAt(entity: VisibleEntity, { ontology, focus }: Subject): End {
  const shape = ontology.kinds.get(entity.kind)?.shape ?? 'ELLIPSE';
  const scale = entity.id === focus ? FOCUS_SCALE : 1;
  return { at: entity.at, shape, width: sizes[shape].width * scale, height: sizes[shape].height * scale };
}

/** The mark of a kind around the origin: shape, colour and icon. */
export function glyph(kindName: string, scale: number, { ontology, icons }: Subject, paper: Paper): string {
  const kind = ontology.kinds.get(kindName);
  const shape = kind?.shape ?? 'ELLIPSE';
  const fill = kind?.color ?? paper.quiet;
  const { width, height, icon, drop } = sizes[shape];
  const drawing = icons.get(kind?.icon ?? '') ?? '';
  return element(
    'g',
    scale === 1 ? {} : { transform: `scale(${Math.round(scale * 1000) / 1000})` },
    element('path', { d: figurePath(shape, width, height), fill, stroke: paper.outline, 'stroke-width': 1.5 / scale }),
    drawing === ''
      ? ''
      : element(
          'g',
          {
            transform: `translate(${-icon / 2} ${drop - icon / 2}) scale(${Math.round((icon / 24) * 1000) / 1000})`,
            fill: 'none',
            stroke: inkOn(fill),
            'stroke-width': 2,
            'stroke-linecap': 'round',
            'stroke-linejoin': 'round',
          },
          drawing,
        ),
  );
}

const placeOf = (kind: string): string => `kind-${kind.replaceAll(/\W/g, '_')}`;

/** Each kind is drawn once, and put wherever an entity of it stands. */
export const glyphs = (subject: Subject, paper: Paper): string =>
  [...new Set(subject.picture.entities.map(({ kind }) => kind))]
    .map((kind) => element('g', { id: placeOf(kind) }, glyph(kind, 1, subject, paper)))
    .join('');

/** What is the same of all names. */
export const ofNames = { 'text-anchor': 'middle', 'font-size': NAME_SIZE, 'font-weight': 600 };

export interface DrawnEntity {
  readonly figure: string;
  readonly name: string;
  readonly box: Box;
}

export function drawEntity(entity: VisibleEntity, subject: Subject, paper: Paper): DrawnEntity {
  const { at, height, width } = endAt(entity, subject);
  const lines = wrapped(entity.name, WIDEST_NAME, NAME_SIZE);
  const widest = Math.max(...lines.map((line) => widthOf(line, NAME_SIZE)), 0);
  const top = at.y + height / 2 + BELOW;
  const bottom = top + lines.length * NAME_LINE;
  const scale = entity.id === subject.focus ? FOCUS_SCALE : 1;
  return {
    figure: element('use', {
      href: `#${placeOf(entity.kind)}`,
      transform: `translate(${at.x} ${at.y})${scale === 1 ? '' : ` scale(${scale})`}`,
    }),
    name:
      element('rect', {
        x: at.x - widest / 2 - 2,
        y: top - 2,
        width: widest + 4,
        height: bottom - top + 3,
        rx: 3,
        fill: paper.paper,
        'fill-opacity': 0.86,
      }) +
      lines.map((line, i) => textElement(line, { x: at.x, y: top + 13 + i * NAME_LINE, fill: paper.ink })).join(''),
    box: {
      left: at.x - Math.max(width, widest) / 2 - 3,
      right: at.x + Math.max(width, widest) / 2 + 3,
      top: at.y - height / 2 - 2,
      bottom: bottom + 2,
    },
  };
}
