/** The shapes of the ontology: how large they are drawn, where their icon sits, and where their edge runs. */
import type { Shape } from '../state/ontology.ts';
import type { Point } from '../state/view.ts';

export interface FigureSize {
  readonly width: number;
  readonly height: number;
  /** Side of the icon, and how far below the middle it sits. */
  readonly icon: number;
  readonly drop: number;
}

export const sizes: Record<Shape, FigureSize> = {
  ELLIPSE: { width: 48, height: 48, icon: 24, drop: 0 },
  RECTANGLE: { width: 44, height: 44, icon: 24, drop: 0 },
  ROUND_RECTANGLE: { width: 46, height: 46, icon: 24, drop: 0 },
  DIAMOND: { width: 60, height: 60, icon: 23, drop: 0 },
  HEXAGON: { width: 54, height: 48, icon: 24, drop: 0 },
  TRIANGLE: { width: 60, height: 54, icon: 21, drop: 9 },
  PENTAGON: { width: 54, height: 52, icon: 23, drop: 2 },
  OCTAGON: { width: 48, height: 48, icon: 24, drop: 0 },
  TAG: { width: 58, height: 44, icon: 24, drop: 0 },
  BARREL: { width: 46, height: 46, icon: 24, drop: 0 },
  RHOMBOID: { width: 64, height: 44, icon: 23, drop: 0 },
};

/** The focus is drawn a little larger. */
export const FOCUS_SCALE = 1.25;

type Corners = readonly (readonly [x: number, y: number])[];

const circle: Corners = Array.from({ length: 48 }, (_, i) => {
  const angle = (i / 48) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** Corners in a square from −1 to 1, as the canvas draws them; round edges are drawn round and measured by these. */
const corners: Record<Shape, Corners> = {
  ELLIPSE: circle,
  RECTANGLE: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  ROUND_RECTANGLE: [
    [-0.72, -1],
    [0.72, -1],
    [1, -0.72],
    [1, 0.72],
    [0.72, 1],
    [-0.72, 1],
    [-1, 0.72],
    [-1, -0.72],
  ],
  DIAMOND: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  HEXAGON: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  TRIANGLE: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  PENTAGON: [
    [0, -1],
    [1, -0.24],
    [0.62, 1],
    [-0.62, 1],
    [-1, -0.24],
  ],
  OCTAGON: [
    [-0.41, -1],
    [0.41, -1],
    [1, -0.41],
    [1, 0.41],
    [0.41, 1],
    [-0.41, 1],
    [-1, 0.41],
    [-1, -0.41],
  ],
  TAG: [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
  BARREL: [
    [-1, -0.8],
    [-0.5, -1],
    [0.5, -1],
    [1, -0.8],
    [1, 0.8],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0.8],
  ],
  RHOMBOID: [
    [-1, -1],
    [0.33, -1],
    [1, 1],
    [-0.33, 1],
  ],
};

/** The figure of a shape as the `d` of a path around the origin. */
export function figurePath(shape: Shape, width: number, height: number): string {
  const [x, y] = [width / 2, height / 2];
  if (shape === 'ELLIPSE') return `M${-x} 0a${x} ${y} 0 1 0 ${width} 0a${x} ${y} 0 1 0 ${-width} 0z`;
  if (shape === 'ROUND_RECTANGLE') {
    const r = Math.min(8, x, y);
    const [w, h] = [width - 2 * r, height - 2 * r];
    return `M${r - x} ${-y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
  }
  if (shape === 'BARREL') {
    const top = -0.8 * y;
    return `M${-x} ${top}Q0 ${-1.2 * y} ${x} ${top}V${-top}Q0 ${1.2 * y} ${-x} ${-top}z`;
  }
  return `M${corners[shape].map(([cx, cy]) => `${Math.round(cx * x * 100) / 100} ${Math.round(cy * y * 100) / 100}`).join('L')}z`;
}

/** How far from its middle a figure's edge is, in the direction of another point. */
export function reachOf(shape: Shape, size: { width: number; height: number }, middle: Point, towards: Point): number {
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return 0;
  const [ux, uy] = [dx / length, dy / length];
  const points = corners[shape].map(([x, y]) => [(x * size.width) / 2, (y * size.height) / 2] as const);
  let reach = 0;
  points.forEach(([ax, ay], i) => {
    const [bx = 0, by = 0] = points[(i + 1) % points.length] ?? [];
    // Where the ray (t·u) meets the side a + s·(b − a).
    const [ex, ey] = [bx - ax, by - ay];
    const across = ux * ey - uy * ex;
    if (Math.abs(across) < 1e-9) return;
    const t = (ax * ey - ay * ex) / across;
    const s = (ax * uy - ay * ux) / across;
    if (t > 0 && s >= -1e-9 && s <= 1 + 1e-9) reach = Math.max(reach, t);
  });
  return reach;
}
