import { type Beginning, type Chain, distancesToEnd, type Terrain, UNREACHED } from './chain.ts';
import type { SearchedLine, Step } from './web.ts';

/** A way into the rest of a chain: the step, and the line that stands for it. */
interface Way {
  to: number;
  line: SearchedLine;
}

/**
 * The first in order of the chains that begin so, of at most `longest` lines; time does not matter. The shortest are found
 * first, and a shortest way never meets an entity twice. Among the shortest, the order is settled one key after the other:
 * how strong the weakest line can be, then how many origins lines of that strength can have together, then the ids. (Keeping
 * the best of each entity would be wrong: a way with more origins may lose to one with a stronger weakest line, and win once
 * both share a weak one.)
 */
export const strongestChain = (
  terrain: Terrain,
  { entities, notNext }: Beginning,
  longest: number,
): Chain | undefined => {
  const { web, to, lines, effort } = terrain;
  const spur = entities.at(-1) ?? terrain.from;
  const distances = distancesToEnd(terrain, entities, longest - entities.length);
  const strongest = (step: Step): SearchedLine | undefined => lines(step)[0];

  const away = web.stepsFrom(spur).filter((step) => !notNext.has(step.to) && strongest(step) !== undefined);
  effort.spend(away.length);
  const nearest = away.reduce((least, step) => Math.min(least, distances[step.to] ?? UNREACHED), UNREACHED);
  if (nearest === UNREACHED) return undefined;

  const ways = new Map<number, readonly Way[]>();
  const waysFrom = (entity: number): readonly Way[] => {
    const known = ways.get(entity);
    if (known !== undefined) return known;
    const steps = entity === spur ? away : web.stepsFrom(entity);
    const next = entity === spur ? nearest : (distances[entity] ?? UNREACHED) - 1;
    effort.spend(steps.length);
    const found = steps.flatMap((step) => {
      const line = distances[step.to] === next ? strongest(step) : undefined;
      return line === undefined ? [] : [{ to: step.to, line }];
    });
    ways.set(entity, found);
    return found;
  };

  const weakest = remembered((entity, again) =>
    entity === to
      ? 0
      : waysFrom(entity).reduce((best, way) => Math.min(best, Math.max(way.line.weakness, again(way.to))), Infinity),
  );
  const begun = beginningLines(terrain, entities);
  const weakness = Math.max(weakest(spur), ...begun.map((line) => line.weakness));
  const most = remembered((entity, again) =>
    entity === to
      ? 0
      : waysFrom(entity).reduce(
          (best, way) => (way.line.weakness > weakness ? best : Math.max(best, way.line.origins + again(way.to))),
          -Infinity,
        ),
  );

  const chain = [...entities];
  for (let entity = spur; entity !== to; ) {
    const wanted = most(entity);
    const next = waysFrom(entity)
      .filter((way) => way.line.weakness <= weakness && way.line.origins + most(way.to) === wanted)
      .reduce((first, way) => (web.id(way.to) < web.id(first.to) ? way : first));
    chain.push(next.to);
    entity = next.to;
  }
  return { entities: chain, weakness, origins: most(spur) + begun.reduce((sum, line) => sum + line.origins, 0) };
};

const beginningLines = ({ web, lines }: Terrain, entities: readonly number[]): readonly SearchedLine[] =>
  entities.slice(1).flatMap((entity, i) => {
    const step = web.stepBetween(entities[i] ?? entity, entity);
    return step === undefined ? [] : lines(step).slice(0, 1);
  });

/** A function of an entity that is asked about each but once, and may ask itself about others. */
const remembered = (compute: (entity: number, again: (entity: number) => number) => number) => {
  const known = new Map<number, number>();
  const ask = (entity: number): number => {
    const before = known.get(entity);
    if (before !== undefined) return before;
    const value = compute(entity, ask);
    known.set(entity, value);
    return value;
  };
  return ask;
};
