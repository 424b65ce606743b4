/** A line as it is drawn: its pattern, its width, its arrow, and the words that say how certain it is. */
import { legibleOn } from '../state/color.ts';
import type { Relation } from '../state/graph.ts';
import { around, type Box } from './box.ts';
import { arrowOf, type Curve, curveBetween, type End } from './curves.ts';
import { labelOf, PATTERNS, widthFor } from './lines.ts';
import type { Paper } from './papers.ts';
import type { Subject } from './subject.ts';
import { widthOf, wrapped } from './text.ts';
import { element, textElement } from './xml.ts';

const [SIZE, LEADING, WIDEST] = [12, 15, 150];
/** What is the same of all lines, and of all their words. */
export const ofStrokes = { fill: 'none' };
export const ofLabels = { 'text-anchor': 'middle', 'font-size': SIZE, 'font-weight': 500 };

export interface DrawnLine {
  readonly stroke: string;
  readonly label: string;
  readonly box: Box;
}

const dashes = (relation: Relation, { ontology }: Subject): string | undefined =>
  PATTERNS[ontology.modalities.get(relation.modality)?.line ?? 'NONE']?.join(' ');

function strokeOf(relation: Relation, curve: Curve, subject: Subject, paper: Paper): string {
  const kind = subject.ontology.relationKinds.get(relation.kind);
  const color = legibleOn(paper.paper, kind?.color ?? paper.quiet, paper.ink, 3.2);
  const width = widthFor(relation.sourceCount);
  const arrow = kind?.symmetric ? undefined : arrowOf(curve, width);
  const { start, control } = curve;
  const end = arrow?.base ?? curve.end;
  const path = element('path', {
    d: `M${point(start)}Q${point(control)} ${point(end)}`,
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dashes(relation, subject),
  });
  if (!arrow) return path;
  return path + element('path', { d: `M${arrow.corners.map(point).join('L')}z`, fill: color, stroke: 'none' });
}

const point = ({ x, y }: { x: number; y: number }): string =>
  `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;

function labelAt(relation: Relation, { middle, slope }: Curve, subject: Subject, paper: Paper): [string, Box] {
  const lines = wrapped(labelOf(relation, subject.words.inferredLine), WIDEST, SIZE);
  const color = subject.ontology.relationKinds.get(relation.kind)?.color ?? paper.quiet;
  const padding = relation.disputed ? 4 : 2;
  const width = Math.max(...lines.map((line) => widthOf(line, SIZE)), 0) + 2 * padding;
  const height = lines.length * LEADING + 2 * padding - 2;
  const plate = element('rect', {
    x: -width / 2,
    y: -height / 2,
    width,
    height,
    rx: relation.disputed ? 4 : 2,
    fill: paper.paper,
    stroke: relation.disputed ? paper.warning : undefined,
    'stroke-width': relation.disputed ? 1.2 : undefined,
  });
  const first = ((1 - lines.length) * LEADING) / 2 + 4.2;
  const fill = legibleOn(paper.paper, color, paper.ink, 4.6);
  const said = lines.map((line, i) => textElement(line, { y: first + i * LEADING, fill }));
  const turn = `translate(${point(middle)}) rotate(${Math.round(slope * 10) / 10})`;
  const [cos, sin] = [Math.abs(Math.cos((slope * Math.PI) / 180)), Math.abs(Math.sin((slope * Math.PI) / 180))];
  const [halfWidth, halfHeight] = [(width * cos + height * sin) / 2 + 1, (width * sin + height * cos) / 2 + 1];
  return [
    element('g', { transform: turn }, plate, ...said),
    {
      left: middle.x - halfWidth,
      right: middle.x + halfWidth,
      top: middle.y - halfHeight,
      bottom: middle.y + halfHeight,
    },
  ];
}

export function drawLine(
  relation: Relation,
  ends: readonly [End, End],
  bow: number,
  subject: Subject,
  paper: Paper,
): DrawnLine {
  const curve = curveBetween(...ends, bow);
  const [label, box] = labelAt(relation, curve, subject, paper);
  const bent = { x: curve.middle.x, y: curve.middle.y };
  const room = around([{ x: box.left, y: box.top }, { x: box.right, y: box.bottom }, bent]);
  return { stroke: strokeOf(relation, curve, subject, paper), label, box: room };
}
