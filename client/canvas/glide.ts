/** Moves many entities to new places so that the eye can follow; at once where motion is not wanted or would stutter. */
import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../state/view.ts';

export interface Move {
  readonly node: NodeSingular;
  readonly to: Point;
}

const LASTS = 380;
/** With more than these a frame takes too long for motion to look like motion. */
const MOST = 300;

const still = matchMedia('(prefers-reduced-motion: reduce)');
const isAway = ({ node, to }: Move): boolean =>
  Math.abs(node.position().x - to.x) > 0.5 || Math.abs(node.position().y - to.y) > 0.5;

interface Flight {
  readonly targets: ReadonlyMap<string, Point>;
  readonly stop: () => void;
}
const flights = new WeakMap<Core, Flight>();

const put = (cy: Core, moves: readonly Move[]): void =>
  cy.batch(() => {
    for (const { node, to } of moves) if (!node.grabbed()) node.position({ x: to.x, y: to.y });
  });

/** `arrived` is called while everything stands where it will, so that the camera can be sent there too. */
export function glide(cy: Core, wanted: readonly Move[], arrived: (ids: readonly string[]) => void): void {
  const flight = flights.get(cy);
  const isUnderWay = ({ node, to }: Move): boolean => {
    const target = flight?.targets.get(node.id());
    return target ? target.x === to.x && target.y === to.y : !isAway({ node, to });
  };
  if (flight && wanted.every(isUnderWay)) return;
  flight?.stop();
  const moves = wanted.filter(isAway);
  if (moves.length < 2) {
    put(cy, moves);
    return;
  }
  const starts = moves.map(({ node }) => ({ ...node.position() }));
  put(cy, moves);
  arrived(moves.map(({ node }) => node.id()));
  if (still.matches || moves.length > MOST) return;
  const between = (share: number): readonly Move[] =>
    moves.map(({ node, to }, i) => {
      const from = starts[i] ?? to;
      return { node, to: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share } };
    });
  put(cy, between(0));
  const began = performance.now();
  let frame = 0;
  const step = (): void => {
    const passed = Math.min(1, (performance.now() - began) / LASTS);
    put(cy, between(1 - (1 - passed) ** 3));
    if (passed < 1) frame = requestAnimationFrame(step);
    else flights.delete(cy);
  };
  frame = requestAnimationFrame(step);
  flights.set(cy, {
    targets: new Map(moves.map(({ node, to }) => [node.id(), { x: to.x, y: to.y }])),
    stop: () => {
      cancelAnimationFrame(frame);
      flights.delete(cy);
    },
  });
}
