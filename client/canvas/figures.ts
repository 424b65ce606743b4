/** How each shape of the ontology is drawn: its size, and where its icon sits. */
import type { Css } from 'cytoscape';
import type { Shape } from '../state/ontology.ts';

interface Figure {
  readonly shape: Css.NodeShape;
  readonly width: number;
  readonly height: number;
  /** Side of the icon, and how far below the middle it sits. */
  readonly icon: number;
  readonly drop: number;
}

export const figures: Record<Shape, Figure> = {
  ELLIPSE: { shape: 'ellipse', width: 48, height: 48, icon: 24, drop: 0 },
  RECTANGLE: { shape: 'rectangle', width: 44, height: 44, icon: 24, drop: 0 },
  ROUND_RECTANGLE: { shape: 'round-rectangle', width: 46, height: 46, icon: 24, drop: 0 },
  DIAMOND: { shape: 'diamond', width: 60, height: 60, icon: 23, drop: 0 },
  HEXAGON: { shape: 'hexagon', width: 54, height: 48, icon: 24, drop: 0 },
  TRIANGLE: { shape: 'triangle', width: 60, height: 54, icon: 21, drop: 9 },
  PENTAGON: { shape: 'pentagon', width: 54, height: 52, icon: 23, drop: 2 },
  OCTAGON: { shape: 'octagon', width: 48, height: 48, icon: 24, drop: 0 },
  TAG: { shape: 'tag', width: 58, height: 44, icon: 24, drop: 0 },
  BARREL: { shape: 'barrel', width: 46, height: 46, icon: 24, drop: 0 },
  RHOMBOID: { shape: 'rhomboid', width: 64, height: 44, icon: 23, drop: 0 },
};

/** The picture drawn over a figure: its icon, and a badge with what is hidden. Both scale without loss. */
export interface Overlay {
  readonly icon: string;
  readonly ink: string;
  readonly figure: Figure;
  readonly hidden: number;
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

export function overlaySvg(overlay: Overlay): string {
  const { figure, icon, ink } = overlay;
  const width = figure.width + 2 * MARGIN;
  const height = figure.height + 2 * MARGIN;
  const left = (width - figure.icon) / 2;
  const top = (height - figure.icon) / 2 + figure.drop;
  const drawing = `<g transform="translate(${left} ${top}) scale(${figure.icon / 24})" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${icon}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}${badge(overlay)}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
