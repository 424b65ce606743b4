/** The headings of a layout that has columns: years, or stages of the flow of money, and the lane of what has no date. */
import type { Core } from 'cytoscape';
import type { Band } from '../state/layout/arrangement.ts';
import { bandInWords } from '../words/bands.ts';
import type { Paint } from './layer.ts';
import type { Theme } from './theme.ts';

/** Room around what stands in a column. */
const MARGIN = 22;
const HEADING = 26;
/** Headings narrower than this on the screen are left out rather than written over one another. */
const LETTER = 7.2;

const isColumn = ({ means }: Band): boolean => means.what === 'year' || means.what === 'flow';

/** Draws the headings at the upper edge, wherever the camera is, so that a column can always be told. */
export const paintAxis =
  (bands: readonly Band[], theme: Theme): Paint =>
  (context, cy) => {
    const columns = bands.filter(isColumn);
    if (columns.length === 0) return;
    context.font = `600 12px ${theme.font}`;
    context.textBaseline = 'middle';
    const lane = bands.find(({ means }) => means.what === 'undated');
    const bottom = lane ? screenY(cy, lane.box.y1 - 3 * MARGIN) : cy.height();
    for (const [i, { means, box }] of columns.entries()) {
      const [left, right] = [screenX(cy, box.x1 - MARGIN), screenX(cy, box.x2 + MARGIN)];
      if (right < 0 || left > cy.width()) continue;
      // Every other column is a shade darker, so that its borders are seen where nobody stands.
      context.globalAlpha = i % 2 === 0 ? 0.05 : 0.02;
      context.fillStyle = theme.ink;
      context.fillRect(left, 0, right - left, Math.max(HEADING, bottom));
      write(context, bandInWords(means), { left, right, y: HEADING / 2 }, theme);
    }
    if (!lane) return;
    context.globalAlpha = 0.5;
    context.strokeStyle = theme.quiet;
    context.setLineDash([2, 4]);
    context.beginPath();
    context.moveTo(0, bottom);
    context.lineTo(cy.width(), bottom);
    context.stroke();
    context.globalAlpha = 1;
    context.fillStyle = theme.quiet;
    context.textAlign = 'left';
    context.fillText(bandInWords(lane.means), 12, bottom + 14);
  };

const screenX = (cy: Core, x: number): number => x * cy.zoom() + cy.pan().x;
const screenY = (cy: Core, y: number): number => y * cy.zoom() + cy.pan().y;

function write(
  context: CanvasRenderingContext2D,
  text: string,
  at: { readonly left: number; readonly right: number; readonly y: number },
  theme: Theme,
): void {
  if (at.right - at.left < text.length * LETTER) return;
  context.globalAlpha = 1;
  context.fillStyle = theme.ink;
  context.textAlign = 'center';
  context.fillText(text, (at.left + at.right) / 2, at.y);
}
