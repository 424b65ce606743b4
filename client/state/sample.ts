/** Small invented graphs for the tests of state and canvas. */
import fc from 'fast-check';
import { type Entity, emptyGraph, type Graph, merge, type Relation } from './graph.ts';
import type { Point, View } from './view.ts';
import { openingView } from './view-url.ts';
import type { Told, VisibleEntity, VisibleRelation } from './visible.ts';

export const entity = (id: string, more: Partial<Entity> = {}): Entity => ({
  __typename: 'Organization',
  id,
  kind: 'ORGANIZATION',
  type: null,
  name: id.toUpperCase(),
  ...more,
});

export const relation = (from: string, to: string, more: Partial<Relation> = {}): Relation => ({
  id: `SUPPLIES.${from}.${to}`,
  kind: 'SUPPLIES',
  modality: 'ASSERTED',
  from: { id: from },
  to: { id: to },
  label: 'supplies',
  inverse: 'supplied by',
  disputed: false,
  inferred: false,
  claimCount: 1,
  sourceCount: 1,
  period: null,
  ...more,
});

/** As they stand in a picture. */
export const visibleEntity = (id: string, at: Point = { x: 0, y: 0 }): VisibleEntity => ({
  ...entity(id),
  at,
  hidden: 0,
  out: false,
});
export const visibleRelation = (...of: Parameters<typeof relation>): VisibleRelation => ({
  ...relation(...of),
  out: false,
});

/** What the answers say besides the graph, where nothing is hidden or filtered. */
export const toldWith = (places: ReadonlyMap<string, Point>): Told => ({
  places,
  hidden: new Map(),
  passing: undefined,
});

export const graphOf = (ids: readonly string[], lines: readonly (readonly [string, string])[]): Graph =>
  merge(emptyGraph, {
    entities: ids.map((id) => entity(id)),
    relations: lines.map(([from, to]) => relation(from, to)),
  });

export const viewOf = (ids: readonly string[]): View => ({
  ...openingView,
  entities: ids.map((id) => ({ id, at: undefined })),
  focus: ids[0],
});

/** Random graphs: 2 to 24 entities in the order of their ids, with lines between some of them. */
export const randomGraph = fc
  .integer({ min: 2, max: 24 })
  .map((count) => Array.from({ length: count }, (_, i) => `e${String(i).padStart(2, '0')}`))
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      lines: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([from, to]) => from !== to),
        { maxLength: 40, selector: ([from, to]) => `${from} ${to}` },
      ),
    }),
  );
