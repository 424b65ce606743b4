/**
 * The layout `web.2` of pictures of more than a few dozen entities: sixty steps of ForceAtlas2, which find out who
 * belongs together, then forty of d3-force, which make room for everybody. Seeded, so that the same entities and lines
 * always give the same picture.
 */
import { forceCollide, forceLink, forceSimulation } from 'd3-force';
import iterate from 'graphology-layout-forceatlas2/iterate';
import type { Point } from '../view.ts';
import type { LayoutQuestion, Progress } from './arrangement.ts';
import { BOX, STEP } from './boxes.ts';
import { randomFrom } from './random.ts';
import { apart } from './room.ts';

const ATLAS_STEPS = 60;
const COLLIDE_STEPS = 40;
/** How high a box is to its width: forces push round things, so the picture is stretched until boxes are square. */
const SQUASH = BOX.height / BOX.width;
const RADIUS = BOX.width * 0.6;

/** Numbers a node and a line have in ForceAtlas2's matrices. */
const [NODE, LINE] = [10, 3];

type Pair = readonly [number, number];

function pairsOf({ ids, lines }: LayoutQuestion): readonly Pair[] {
  const index = new Map(ids.map((id, i) => [id, i]));
  const pairs = new Map<number, Pair>();
  for (const { from, to } of lines) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    pairs.set(Math.min(a, b) * ids.length + Math.max(a, b), [Math.min(a, b), Math.max(a, b)]);
  }
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

function atlas(count: number, pairs: readonly Pair[], progress: Progress): Point[] {
  const random = randomFrom(count);
  const nodes = new Float32Array(count * NODE);
  for (let i = 0; i < count; i++) {
    const spread = Math.sqrt(count) * 10;
    // Position, then two forces of this step and two of the last, mass, convergence, size, fixed.
    nodes.set([(random() - 0.5) * spread, (random() - 0.5) * spread, 0, 0, 0, 0, 1, 1, 1, 0], i * NODE);
  }
  const lines = new Float32Array(pairs.length * LINE);
  for (const [i, [a, b]] of pairs.entries()) {
    lines.set([a * NODE, b * NODE, 1], i * LINE);
    for (const end of [a, b]) nodes[end * NODE + 6] = (nodes[end * NODE + 6] ?? 0) + 1;
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 0,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(Math.max(1, count)) / 4,
    barnesHutOptimize: count > 600,
    barnesHutTheta: 0.9,
  };
  for (let step = 0; step < ATLAS_STEPS; step++) {
    iterate(settings, nodes, lines);
    if (step % 5 === 4) progress((0.7 * (step + 1)) / ATLAS_STEPS);
  }
  return Array.from({ length: count }, (_, i) => ({ x: nodes[i * NODE] ?? 0, y: nodes[i * NODE + 1] ?? 0 }));
}

/** The median, which a few long lines do not move. */
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Makes the usual line as long as its label needs, and the whole as large as its boxes need at least. */
function scaleFor(points: readonly Point[], pairs: readonly Pair[]): number {
  const lengths = pairs.map(([a, b]) => {
    const [p, q] = [points[a], points[b]];
    return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : 0;
  });
  return STEP / (median(lengths) || 1);
}

export function forces(question: LayoutQuestion, progress: Progress = () => undefined): ReadonlyMap<string, Point> {
  const { ids } = question;
  const pairs = pairsOf(question);
  const found = atlas(ids.length, pairs, progress);
  const scale = scaleFor(found, pairs);
  const bodies = found.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const simulation = forceSimulation(bodies)
    .stop()
    .alpha(0.6)
    .alphaDecay(1 - 0.05 ** (1 / COLLIDE_STEPS))
    .force(
      'link',
      forceLink(pairs.map(([source, target]) => ({ source, target })))
        .distance(STEP)
        .strength(0.04),
    )
    .force('collide', forceCollide(RADIUS).strength(0.9).iterations(2));
  for (let step = 0; step < COLLIDE_STEPS; step++) {
    simulation.tick();
    if (step % 5 === 4) progress(0.7 + (0.25 * (step + 1)) / COLLIDE_STEPS);
  }
  const clear = apart(bodies.map(({ x, y }) => ({ x, y: y * SQUASH })));
  return new Map(ids.map((id, i) => [id, clear[i] ?? { x: 0, y: 0 }]));
}
