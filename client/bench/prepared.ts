/** A generated graph with the places that both pages draw it at. */
import { arrange } from '../state/layout/arrange.ts';
import type { LayoutQuestion } from '../state/layout/arrangement.ts';
import type { Point } from '../state/view.ts';
import { labelOf, lineId } from './answers.ts';
import type { BareElement } from './bare-handle.ts';
import { type BenchGraph, benchGraph } from './graph.ts';

export interface Prepared {
  /** `entities:lines`. */
  readonly size: string;
  readonly graph: BenchGraph;
  readonly places: ReadonlyMap<string, Point>;
  /** The entity at which things are done: the first, which has many lines. */
  readonly hub: string;
}

export const questionFor = (graph: BenchGraph): LayoutQuestion => ({
  layout: 'web.2',
  ids: graph.entities.map(({ id }) => id),
  lines: [...graph.lines]
    .sort((a, b) => (lineId(a) < lineId(b) ? -1 : 1))
    .map(({ from, to }) => ({ from, to, start: null, money: null })),
  pins: new Map(),
  focus: undefined,
  groups: new Map(),
});

export function prepare(size: string): Prepared {
  const [entities = 0, lines = 0] = size.split(':').map(Number);
  const graph = benchGraph(entities, lines);
  const { places } = arrange(questionFor(graph));
  return { size, graph, places, hub: graph.entities[0]?.id ?? '' };
}

export const elementsOf = (graph: BenchGraph, at: (index: number, id: string) => Point): readonly BareElement[] => [
  ...graph.entities.map(
    ({ id, name }, i): BareElement => ({ group: 'nodes', data: { id, name }, position: at(i, id) }),
  ),
  ...graph.lines.map(
    (line): BareElement => ({
      group: 'edges',
      data: {
        id: lineId(line),
        source: line.from,
        target: line.to,
        label: labelOf(line),
        modality: line.modality,
      },
    }),
  ),
];

/** The explorer's address of it, with every place. */
export const linkOf = ({ places, hub }: Prepared): string =>
  `entities=${[...places].map(([id, { x, y }]) => `${id}@${x}:${y}`).join()}&focus=${hub}&layout=web.2`;
