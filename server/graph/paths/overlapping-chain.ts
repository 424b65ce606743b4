import { type Beginning, type Chain, compareIds, distancesToEnd, type Terrain, UNREACHED } from './chain.ts';
import { strongestMoment } from './moment.ts';
import { type DaySet, everyDay, intersection, type Span, union } from './spans.ts';
import type { SearchedLine, Step } from './web.ts';

/**
 * The first in order of the chains that begin so, of at most `longest` lines, whose lines all held at one time. Whether they
 * did is known of a whole chain only, so ways are followed one by one; but from each entity it is known on which days some
 * rest of the way could hold, and a way that shares no day with any is not followed.
 */
export const overlappingChain = (terrain: Terrain, beginning: Beginning, longest: number): Chain | undefined => {
  const begun = beginning.entities.length - 1;
  const distances = distancesToEnd(terrain, beginning.entities, longest - beginning.entities.length);
  for (let rest = 1; begun + rest <= longest; rest++) {
    const search = new Search(terrain, beginning, distances, rest);
    // Without any bound on the weakness first: most lengths that fail, fail here.
    if (!search.mayHold(Infinity)) continue;
    for (const weakness of search.boundsFromLeast()) {
      const found = search.under(weakness);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

const daysOf = (line: SearchedLine): readonly Span[] =>
  (line.spans ?? everyDay).map(({ from, to }) => (from <= to ? { from, to } : { from: to, to: from }));

/** Chains of one beginning and one length. */
class Search {
  private readonly spur: number;
  private readonly weaknesses = new Set<number>();
  private bound = Infinity;
  private days = new Map<number, DaySet>();
  private daysOfSteps = new Map<Step, DaySet>();
  private most = new Map<number, number>();
  private best: Chain | undefined;

  constructor(
    private readonly terrain: Terrain,
    private readonly beginning: Beginning,
    private readonly distances: Uint8Array,
    private readonly rest: number,
  ) {
    this.spur = beginning.entities.at(-1) ?? terrain.from;
  }

  /** Whether some way could hold together by lines no weaker than this. */
  mayHold(weakness: number): boolean {
    this.bound = weakness;
    this.days = new Map();
    this.daysOfSteps = new Map();
    this.most = new Map();
    return intersection(this.daysBegun(), this.daysFrom(this.spur, this.rest)).length > 0;
  }

  /** The weaknesses to try, from the least by which some way could hold together; `mayHold(Infinity)` has met them all. */
  boundsFromLeast(): readonly number[] {
    const sorted = [...this.weaknesses].sort((a, b) => a - b);
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mayHold(sorted[middle] ?? Infinity)) high = middle;
      else low = middle + 1;
    }
    return sorted.slice(low);
  }

  /** The first chain whose weakest line is this weak, where none is by stronger lines. */
  under(weakness: number): Chain | undefined {
    if (!this.mayHold(weakness)) return undefined;
    this.best = undefined;
    const origins = this.stepsBegun().reduce((sum, step) => sum + this.mostOf(step), 0);
    this.follow([...this.beginning.entities], this.daysBegun(), origins, this.rest);
    return this.best;
  }

  private lines(step: Step): readonly SearchedLine[] {
    return this.terrain.lines(step);
  }

  private stepsBegun(): readonly Step[] {
    const { entities } = this.beginning;
    return entities.slice(1).flatMap((entity, i) => this.terrain.web.stepBetween(entities[i] ?? entity, entity) ?? []);
  }

  private daysBegun(): DaySet {
    return this.stepsBegun().reduce<DaySet>((days, step) => intersection(days, this.daysOn(step)), everyDay);
  }

  private daysOn(step: Step): DaySet {
    const known = this.daysOfSteps.get(step);
    if (known !== undefined) return known;
    const days = union(
      this.lines(step).flatMap((line) => {
        if (line.weakness > this.bound) return [];
        if (this.bound === Infinity) this.weaknesses.add(line.weakness);
        return daysOf(line);
      }),
    );
    this.daysOfSteps.set(step, days);
    return days;
  }

  private mostOf(step: Step): number {
    return this.lines(step).reduce(
      (most, line) => (line.weakness > this.bound ? most : Math.max(most, line.origins)),
      -Infinity,
    );
  }

  /** The steps that may lead from an entity to the end in exactly so many. */
  private onward(entity: number, rest: number): readonly Step[] {
    const steps = this.terrain.web.stepsFrom(entity);
    this.terrain.effort.spend(steps.length);
    const notNext = entity === this.spur && rest === this.rest ? this.beginning.notNext : undefined;
    return steps.filter(
      ({ to }) =>
        (this.distances[to] ?? UNREACHED) <= rest - 1 &&
        (to === this.terrain.to) === (rest === 1) &&
        notNext?.has(to) !== true,
    );
  }

  /** The days on which some way of so many steps from an entity to the end could hold. */
  private daysFrom(entity: number, rest: number): DaySet {
    if (rest === 0) return everyDay;
    const key = entity * 16 + rest;
    const known = this.days.get(key);
    if (known !== undefined) return known;
    const days = union(
      this.onward(entity, rest).flatMap((step) => intersection(this.daysOn(step), this.daysFrom(step.to, rest - 1))),
    );
    this.days.set(key, days);
    return days;
  }

  /** How many origins some such way could have at most. */
  private mostFrom(entity: number, rest: number): number {
    if (rest === 0) return 0;
    const key = entity * 16 + rest;
    const known = this.most.get(key);
    if (known !== undefined) return known;
    let most = -Infinity;
    for (const step of this.onward(entity, rest))
      if (this.daysFrom(step.to, rest - 1).length > 0)
        most = Math.max(most, this.mostOf(step) + this.mostFrom(step.to, rest - 1));
    this.most.set(key, most);
    return most;
  }

  private follow(entities: number[], days: DaySet, origins: number, rest: number): void {
    if (rest === 0) {
      this.finish(entities);
      return;
    }
    const { web } = this.terrain;
    const promising = this.onward(entities.at(-1) ?? this.spur, rest).flatMap((step) => {
      if (entities.includes(step.to)) return [];
      const common = intersection(days, this.daysOn(step));
      if (intersection(common, this.daysFrom(step.to, rest - 1)).length === 0) return [];
      const so = origins + this.mostOf(step);
      return [{ step, common, so, atMost: so + this.mostFrom(step.to, rest - 1) }];
    });
    promising.sort((a, b) => b.atMost - a.atMost || (web.id(a.step.to) < web.id(b.step.to) ? -1 : 1));
    for (const { step, common, so, atMost } of promising) {
      entities.push(step.to);
      if (this.couldBeFirst(entities, atMost)) this.follow(entities, common, so, rest - 1);
      entities.pop();
    }
  }

  private couldBeFirst(entities: readonly number[], origins: number): boolean {
    if (this.best === undefined) return true;
    return (this.best.origins - origins || compareIds(this.terrain.web, entities, this.best.entities)) <= 0;
  }

  private finish(entities: readonly number[]): void {
    const { web, overlap } = this.terrain;
    const steps = entities.slice(1).map((entity, i) => {
      const step = web.stepBetween(entities[i] ?? entity, entity);
      return (step === undefined ? [] : this.lines(step)).map(({ weakness, origins, spans }) => ({
        weakness,
        origins,
        spans: spans ?? everyDay,
      }));
    });
    const moment = strongestMoment(steps, overlap ?? 'possible');
    if (moment === undefined || moment.weakness > this.bound) return;
    const { weakness, origins } = moment;
    if (this.couldBeFirst(entities, origins)) this.best = { entities: [...entities], weakness, origins };
  }
}
