/**
 * The layouts `kinds.1` and `places.1`: what belongs together stands in a block of its own, the largest first, in rows of
 * blocks about as wide as a screen is to its height.
 */

import { grouped } from '../grouped.ts';
import type { Point } from '../view.ts';
import type { Arrangement, Band, LayoutQuestion } from './arrangement.ts';
import { bandOf } from './bands.ts';
import { COLUMN, ROW } from './columns.ts';

/** Between blocks there is room for their headings and for the lines that pass. */
const GAP = { x: 90, y: 110 };
const ASPECT = 1.5;
const SHIFT = Math.round(COLUMN / 4);

interface Block {
  readonly group: string;
  readonly ids: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

const blockOf = (group: string, ids: readonly string[]): Block => {
  const columns = Math.ceil(Math.sqrt(ids.length));
  return { group, ids, columns, rows: Math.ceil(ids.length / columns) };
};
const widthOf = ({ columns }: Block): number => columns * COLUMN + SHIFT + GAP.x;
const heightOf = ({ rows }: Block): number => rows * ROW + GAP.y;

/** Every other row is shifted, so that lines along a column and across rows find their way between. */
function spotIn({ columns }: Block, i: number, x: number, y: number): Point {
  const row = Math.floor(i / columns);
  return { x: x + (i % columns) * COLUMN + (row % 2) * SHIFT, y: y + row * ROW };
}

function inGroups({ ids, groups }: LayoutQuestion, means: (group: string) => Band['means']): Arrangement {
  const blocks = [...grouped(ids, (id) => groups.get(id) ?? '')]
    .map(([group, members]) => blockOf(group, members))
    .sort((a, b) => b.ids.length - a.ids.length || (a.group < b.group ? -1 : 1));
  const area = blocks.reduce((sum, block) => sum + widthOf(block) * heightOf(block), 0);
  const widest = Math.max(Math.sqrt(area * ASPECT), ...blocks.map(widthOf));
  const places = new Map<string, Point>();
  const bands: Band[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + widthOf(block) > widest) [x, y, tallest] = [0, y + tallest, 0];
    for (const [i, id] of block.ids.entries()) places.set(id, spotIn(block, i, x, y));
    bands.push(bandOf(means(block.group), block.ids, places));
    x += widthOf(block);
    tallest = Math.max(tallest, heightOf(block));
  }
  return { places, bands };
}

export const byKind = (question: LayoutQuestion): Arrangement => inGroups(question, (kind) => ({ what: 'kind', kind }));

export const byPlace = (question: LayoutQuestion): Arrangement =>
  inGroups(question, (id) => (id === '' ? { what: 'placeless' } : { what: 'place', id }));
