import type { Terrain } from './chain.ts';

type Ground = Pick<Terrain, 'web' | 'from' | 'to' | 'lines'>;

/**
 * Whether a chain that is not known yet may still be found. Such a chain leaves what is known on both sides: from its start
 * it gets to some entity whose lines are not all known, and from its end to another, on ways that share no entity. Where no
 * two such ways exist, as between two backers of one round who have no other line, everything is found already, however many
 * lines the round has.
 */
export const mayFindMore = (ground: Ground): boolean => {
  const way = wayOut(ground);
  return way !== undefined && hasAnotherWayOut(ground, way);
};

const neighbours = ({ web, lines }: Ground, entity: number): readonly number[] =>
  web.stepsFrom(entity).flatMap((step) => (lines(step).length > 0 ? [step.to] : []));

/** The shortest way from the start to an entity whose lines are not all known, without meeting the end. */
const wayOut = (ground: Ground): readonly number[] | undefined => {
  const { web, from, to: end } = ground;
  const before = new Map<number, number>([[from, from]]);
  for (const entity of before.keys()) {
    if (!web.isExpanded(entity)) return backTo(before, entity);
    for (const to of neighbours(ground, entity)) if (to !== end && !before.has(to)) before.set(to, entity);
  }
  return undefined;
};

const backTo = (before: ReadonlyMap<number, number>, last: number): readonly number[] => {
  const way = [last];
  for (let entity = last; ; ) {
    const previous = before.get(entity);
    if (previous === undefined || previous === entity) return way.reverse();
    way.push(previous);
    entity = previous;
  }
};

/**
 * Whether a second way out exists when the first may be laid otherwise: one augmentation after Ford and Fulkerson, where each
 * entity has room for one way. Who comes upon the first way takes its part from there back, step by step, and may leave it
 * anywhere on that stretch, since the first way then goes on where the second one came.
 */
const hasAnotherWayOut = (ground: Ground, first: readonly number[]): boolean => {
  const { web, to: end } = ground;
  const place = new Map(first.map((entity, i) => [entity, i]));
  const reached = new Set([end]);
  const queue = [end];
  const takenApart = new Set<number>();
  const visit = (entity: number): boolean => {
    const at = place.get(entity);
    if (at === undefined) {
      if (reached.has(entity)) return false;
      reached.add(entity);
      if (!web.isExpanded(entity)) return true;
      queue.push(entity);
      return false;
    }
    for (let i = at - 1; i >= 0; i--) {
      const earlier = first[i];
      if (earlier === undefined || takenApart.has(earlier)) break;
      takenApart.add(earlier);
      queue.push(earlier);
    }
    return false;
  };
  if (!web.isExpanded(end)) return true;
  for (const entity of queue) for (const to of neighbours(ground, entity)) if (visit(to)) return true;
  return false;
};
