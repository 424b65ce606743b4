/** How each shape of the ontology is drawn by Cytoscape, and what lies over it. */
import type { Css } from 'cytoscape';
import { type FigureSize, sizes } from '../drawing/figures.ts';
import type { Shape } from '../state/ontology.ts';

interface Figure extends FigureSize {
  readonly shape: Css.NodeShape;
}

export const figures: Record<Shape, Figure> = {
  ELLIPSE: { shape: 'ellipse', ...sizes.ELLIPSE },
  RECTANGLE: { shape: 'rectangle', ...sizes.RECTANGLE },
  ROUND_RECTANGLE: { shape: 'round-rectangle', ...sizes.ROUND_RECTANGLE },
  DIAMOND: { shape: 'diamond', ...sizes.DIAMOND },
  HEXAGON: { shape: 'hexagon', ...sizes.HEXAGON },
  TRIANGLE: { shape: 'triangle', ...sizes.TRIANGLE },
  PENTAGON: { shape: 'pentagon', ...sizes.PENTAGON },
  OCTAGON: { shape: 'octagon', ...sizes.OCTAGON },
  TAG: { shape: 'tag', ...sizes.TAG },
  BARREL: { shape: 'barrel', ...sizes.BARREL },
  RHOMBOID: { shape: 'rhomboid', ...sizes.RHOMBOID },
};

/** The picture drawn over a figure: its icon, and a badge with what is hidden. Both scale without loss. */
export interface Overlay {
  readonly icon: string;
  readonly ink: string;
  readonly figure: Figure;
  readonly hidden: number;
  readonly pinned: boolean;
  readonly paper: string;
  readonly text: string;
}

/** The overlay reaches this far beyond the figure on every side, for the badge. */
export const MARGIN = 14;

function badge({ figure, hidden, paper, text }: Overlay): string {
  if (hidden === 0) return '';
  const label = hidden > 99 ? '99+' : `+${hidden}`;
  const width = 10 + label.length * 6;
  const x = figure.width + 2 * MARGIN - width - 0.75;
  return (
    `<rect x="${x}" y="0.75" width="${width}" height="16" rx="8" fill="${paper}" stroke="${text}" stroke-width="1"/>` +
    `<text x="${x + width / 2}" y="12.5" font-family="sans-serif" font-size="10.5" font-weight="600" fill="${text}" text-anchor="middle">${label}</text>`
  );
}

/** A small pin at the corner where no badge is. */
const pin = ({ pinned, paper, text }: Overlay): string =>
  pinned
    ? `<circle cx="10" cy="10" r="8.5" fill="${paper}" stroke="${text}"/>` +
      `<g transform="translate(3.4 3.2) scale(0.55)" fill="none" stroke="${text}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M12 17v5M9 10.8 6 13.5V16h12v-2.5l-3-2.7V5h1a1 1 0 0 0 0-3H8a1 1 0 0 0 0 3h1z"/></g>`
    : '';

export function overlaySvg(overlay: Overlay): string {
  const { figure, icon, ink } = overlay;
  const width = figure.width + 2 * MARGIN;
  const height = figure.height + 2 * MARGIN;
  const left = (width - figure.icon) / 2;
  const top = (height - figure.icon) / 2 + figure.drop;
  const drawing = `<g transform="translate(${left} ${top}) scale(${figure.icon / 24})" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${icon}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}${badge(overlay)}${pin(overlay)}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
