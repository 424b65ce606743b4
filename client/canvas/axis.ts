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

const isFrame = ({ means }: Band): boolean =>
  means.what === 'kind' || means.what === 'place' || means.what === 'placeless';

const isColumn = ({ means }: Band): boolean => means.what === 'year' || means.what === 'flow';

/** Draws the headings at the upper edge, wherever the camera is, so that a column can always be told. */
export const paintAxis =
  (bands: readonly Band[], theme: Theme): Paint =>
  (context, cy) => {
    const columns = bands.filter(isColumn);
    const frames = bands.filter(isFrame);
    if (columns.length + frames.length === 0) return;
    context.font = `600 12px ${theme.font}`;
    context.textBaseline = 'middle';
    for (const band of frames) frame(context, cy, band, theme);
    if (columns.length === 0) return;
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

/** A frame around a group, with its heading in its own upper edge. */
function frame(context: CanvasRenderingContext2D, cy: Core, { means, box }: Band, theme: Theme): void {
  const [left, right] = [screenX(cy, box.x1 - MARGIN), screenX(cy, box.x2 + MARGIN)];
  const [top, bottom] = [screenY(cy, box.y1 - MARGIN) - HEADING / 2, screenY(cy, box.y2 + MARGIN)];
  context.globalAlpha = 0.04;
  context.fillStyle = theme.ink;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 0.45;
  context.strokeStyle = theme.quiet;
  context.setLineDash(means.what === 'placeless' ? [2, 4] : []);
  context.strokeRect(left, top, right - left, bottom - top);
  write(context, bandInWords(means), { left, right, y: top + HEADING / 2 }, theme);
}

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
