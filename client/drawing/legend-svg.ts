/** The legend of a drawing: what is on it, with counts, in rows. */
import { legendOf } from './counts.ts';
import { glyph } from './entity-svg.ts';
import { PATTERNS } from './lines.ts';
import type { Paper } from './papers.ts';
import type { Subject } from './subject.ts';
import { widthOf } from './text.ts';
import { element, textElement } from './xml.ts';

const [SIZE, ROW, BETWEEN] = [12, 26, 20];

interface Item {
  readonly sign: string;
  /** The room of the sign. */
  readonly room: number;
  readonly label: string;
}

function itemsOf(subject: Subject, paper: Paper): readonly (readonly Item[])[] {
  const { kinds, modalities, disputed, inferred } = legendOf(subject);
  const { words } = subject;
  const sample = (pattern: readonly number[] | undefined): string =>
    element('path', { d: 'M0 0H34', stroke: paper.ink, 'stroke-width': 2.2, 'stroke-dasharray': pattern?.join(' ') });
  const framed =
    element('rect', {
      x: 0.5,
      y: -8,
      width: 17,
      height: 16,
      rx: 4,
      fill: 'none',
      stroke: paper.warning,
      'stroke-width': 1.2,
    }) + textElement('≠', { x: 9, y: 4.4, 'text-anchor': 'middle', 'font-size': SIZE, fill: paper.ink });
  const wedge = element('path', { d: 'M0-.7 34-2.6V2.6L0 .7z', fill: paper.ink });
  return [
    kinds.map(({ kind, label, count }) => ({
      sign: element('g', { transform: 'translate(11 0)' }, glyph(kind, 0.38, subject, paper)),
      room: 26,
      label: `${label} ${count}`,
    })),
    [
      ...modalities.map(({ label, line, count }) => ({
        sign: sample(PATTERNS[line]),
        room: 40,
        label: `${label} ${count}`,
      })),
      ...(disputed > 0 ? [{ sign: framed, room: 24, label: `${words.disputedLine} ${disputed}` }] : []),
      ...(inferred > 0 ? [{ sign: '', room: 0, label: `(${words.inferredLine}): ${words.inferred} ${inferred}` }] : []),
      { sign: wedge, room: 40, label: words.wider },
    ],
  ];
}

/** Its markup from the top left corner of its place, and how high it is. */
export function drawLegend(subject: Subject, paper: Paper, width: number): { markup: string; height: number } {
  let y = ROW / 2;
  const markup: string[] = [];
  for (const row of itemsOf(subject, paper)) {
    if (row.length === 0) continue;
    let x = 0;
    for (const { sign, room, label } of row) {
      const taken = room + widthOf(label, SIZE);
      if (x > 0 && x + taken > width) [x, y] = [0, y + ROW];
      markup.push(
        element(
          'g',
          { transform: `translate(${Math.round(x * 100) / 100} ${y})` },
          sign,
          textElement(label, { x: room, y: 4.2, 'font-size': SIZE, fill: paper.ink }),
        ),
      );
      x += taken + BETWEEN;
    }
    y += ROW;
  }
  return { markup: markup.join(''), height: y - ROW / 2 };
}
