import type { Effort } from './effort.ts';
import type { SearchedLine, Step, Web } from './web.ts';

/** A way from one entity to another that meets none twice. */
export interface Chain {
  entities: readonly number[];
  /** That of its weakest line. */
  weakness: number;
  /** Those of all its lines together. */
  origins: number;
}

/** How the spans of lines must overlap: some reading of them does, or every reading. */
export type Overlap = 'possible' | 'certain';

/** What chains are looked for in. */
export interface Terrain {
  web: Web;
  from: number;
  to: number;
  /** The lines of a step that may be used, the strongest first. */
  lines: (step: Step) => readonly SearchedLine[];
  /** Whether all lines of a chain must have held at one time; null where time does not matter. */
  overlap: Overlap | null;
  effort: Effort;
}

/** A sort of chains: those that begin so, and whose next entity is none of these. */
export interface Beginning {
  entities: readonly number[];
  notNext: ReadonlySet<number>;
}

/** In the order of the answer: the shortest first, then the strongest weakest line, then the most origins, then the ids. */
export const compareChains =
  (web: Web) =>
  (a: Chain, b: Chain): number =>
    a.entities.length - b.entities.length ||
    a.weakness - b.weakness ||
    b.origins - a.origins ||
    compareIds(web, a.entities, b.entities);

/** Entity by entity; of two where one begins the other, neither comes first. */
export const compareIds = (web: Web, a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [web.id(a[i] ?? 0), web.id(b[i] ?? 0)];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
};

/** No way leads there. */
export const UNREACHED = 255;

/**
 * How many steps each entity is from the end, at most `farthest`, on ways that meet none of `blocked`. A chain never passes
 * its own start, so that is blocked too unless the chain has yet to leave it.
 */
export const distancesToEnd = (terrain: Terrain, blocked: readonly number[], farthest: number): Uint8Array => {
  const { web, to, lines, effort } = terrain;
  const distances = new Uint8Array(web.size).fill(UNREACHED);
  const closed = new Set(blocked);
  distances[to] = 0;
  let ring = [to];
  for (let distance = 1; distance <= farthest && ring.length > 0; distance++) {
    const next: number[] = [];
    for (const entity of ring) {
      const steps = web.stepsFrom(entity);
      effort.spend(steps.length);
      for (const step of steps) {
        if (distances[step.to] !== UNREACHED || closed.has(step.to) || lines(step).length === 0) continue;
        distances[step.to] = distance;
        next.push(step.to);
      }
    }
    ring = next;
  }
  return distances;
};
