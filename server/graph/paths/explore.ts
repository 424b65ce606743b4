import type { Reading } from '../reading.ts';
import { bestChains } from './best-chains.ts';
import type { Chain, Terrain } from './chain.ts';
import { type Budget, Effort } from './effort.ts';
import type { PathsQuestion } from './question.ts';
import { overlapOf, readLines } from './read-lines.ts';
import { mayFindMore } from './way-out.ts';
import { Web } from './web.ts';

/** Around how many entities one statement reads: each is a row, and how many rows a statement may answer with is bounded. */
const PORTION = 5_000;

/** What a search has come to. */
export interface Explored {
  web: Web;
  /** The chains to answer with. */
  chains: readonly Chain[];
  /** Other chains that would be among them if planned, alleged and disputed lines counted as well. */
  doubtful: readonly Chain[];
  /** Other chains that would be among them if lines need not have held at one time. */
  apart: readonly Chain[];
  /** Up to how many lines all chains were looked for, where the budget allowed no more. */
  stoppedAt: number | null;
  effort: Effort;
}

/** One end of the search: what is reached from it, ring by ring. */
class Side {
  private readonly reached: Set<number>;
  /** The entities at the distance that was reached, less the other end, which no chain goes beyond. */
  ring: readonly number[];
  distance = 0;

  constructor(
    private readonly web: Web,
    start: number,
    private readonly other: number,
  ) {
    this.reached = new Set([start]);
    this.ring = [start];
  }

  unexpanded(): readonly number[] {
    return this.ring.filter((entity) => !this.web.isExpanded(entity));
  }

  /** Goes one ring further, when all lines of this one are known. */
  advance(): void {
    const next: number[] = [];
    for (const entity of this.ring)
      for (const { to } of this.web.stepsFrom(entity)) {
        if (this.reached.has(to)) continue;
        this.reached.add(to);
        if (to !== this.other) next.push(to);
      }
    this.ring = next;
    this.distance += 1;
  }

  has(entity: number): boolean {
    return this.reached.has(entity);
  }

  meets(other: Side): boolean {
    for (const entity of this.reached) if (other.has(entity)) return true;
    return false;
  }
}

/**
 * Reads the lines around both ends in rounds, each time around the side with fewer entities to read, until enough chains are
 * known: with all lines known of what is nearer than a to the one and nearer than b to the other, every chain of up to a + b
 * lines is. What was read stays, so no line is read twice.
 */
export const explore = async (
  reading: Reading,
  question: PathsQuestion,
  budget: Budget,
  sayLeftOut: boolean,
): Promise<Explored> => {
  const web = new Web();
  const effort = new Effort(budget, reading.signal);
  const [from, to] = [web.meet(question.from), web.meet(question.to)];
  const [start, end] = [new Side(web, from, to), new Side(web, to, from)];
  const terrain: Terrain = { web, from, to, lines: (step) => step.counting, overlap: overlapOf(question), effort };
  const wide: Terrain = { ...terrain, lines: (step) => step.lines };
  let left = budget.lines;
  let chains: readonly Chain[] = [];
  let [known, widelyKnown] = [0, 0];
  let stopped = false;
  for (;;) {
    const near = Math.min(start.distance + end.distance, question.longest);
    const joined = start.meets(end);
    known = mayFindMore(terrain) ? near : question.longest;
    widelyKnown = mayFindMore(wide) ? near : question.longest;
    if (joined) chains = await bestChains(terrain, question.count, known);
    if (chains.length >= question.count || widelyKnown === question.longest) break;
    // Where nothing more can be found that counts, the search goes on for what is to be said of the rest.
    if (known === question.longest && (!sayLeftOut || (joined && (await enough(wide, question.count, widelyKnown)))))
      break;
    const [first, second] = [start.unexpanded(), end.unexpanded()];
    const [side, ring] = first.length <= second.length ? [start, first] : [end, second];
    // In order of id, so that what was looked at when the budget ends does not depend on how the database keeps it.
    const inOrder = [...ring].sort((a, b) => (web.id(a) < web.id(b) ? -1 : 1));
    for (let at = 0; at < inOrder.length && !stopped; at += PORTION) {
      const portion = inOrder.slice(at, at + PORTION);
      const ids = portion.map((entity) => web.id(entity));
      const found = await readLines(reading, question, ids, left, effort.milliseconds());
      stopped = found === undefined;
      if (found === undefined) break;
      const linesOf = new Map(found.map(({ entity, lines }) => [entity, lines]));
      for (const entity of portion) {
        const lines = linesOf.get(web.id(entity)) ?? [];
        web.expand(entity, lines);
        left -= lines.length;
      }
    }
    if (stopped) break;
    side.advance();
    await effort.pause();
  }
  if (stopped && chains.length === 0 && known < question.longest) effort.refuse();
  return {
    web,
    chains,
    doubtful: sayLeftOut ? less(chains, await bestChains(wide, question.count, widelyKnown)) : [],
    apart:
      sayLeftOut && terrain.overlap !== null
        ? less(chains, await bestChains({ ...terrain, overlap: null }, question.count, known))
        : [],
    stoppedAt: stopped ? Math.min(known, widelyKnown) : null,
    effort,
  };
};

const enough = async (terrain: Terrain, count: number, longest: number): Promise<boolean> =>
  (await bestChains(terrain, count, longest)).length >= count;

const less = (chains: readonly Chain[], among: readonly Chain[]): readonly Chain[] => {
  const key = ({ entities }: Chain): string => entities.join(' ');
  const answered = new Set(chains.map(key));
  return among.filter((chain) => !answered.has(key(chain)));
};
