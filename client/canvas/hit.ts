/** Which line is meant by a point, found without Cytoscape, for whom lines of large pictures are not there to be hit. */
import type { Core, EdgeSingular } from 'cytoscape';
import { distanceToLine } from '../state/layout/boxes.ts';
import type { Point } from '../state/view.ts';

/** On the screen: how near is near enough. */
const NEAR = 9;
/** Lines side by side bow out by no more than this. */
const BOW = 140;

/** The points along a line as it is drawn. */
export function courseOf(edge: EdgeSingular): readonly Point[] {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const [bow] = edge.controlPoints() ?? [];
  if (!bow) return [from, to];
  return Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * bow.x + c * to.x, y: a * from.y + b * bow.y + c * to.y };
  });
}

const distanceTo = (point: Point, course: readonly Point[]): number =>
  Math.min(...course.slice(1).map((to, i) => distanceToLine(point, course[i] ?? to, to)));

/** The line that is drawn nearest to a point of the picture, if one is near enough. */
export function lineAt(cy: Core, point: Point): EdgeSingular | undefined {
  const reach = NEAR / cy.zoom();
  let best: { edge: EdgeSingular; distance: number } | undefined;
  cy.edges().forEach((edge) => {
    const straight = distanceToLine(point, edge.source().position(), edge.target().position());
    if (straight > reach + BOW) return;
    const distance = distanceTo(point, courseOf(edge));
    if (distance <= reach && (!best || distance < best.distance)) best = { edge, distance };
  });
  return best?.edge;
}
