import type { Span } from './spans.ts';

/** What the search must know of a line. */
export interface SearchedLine {
  /** See weaknessOf: the smaller, the stronger. */
  weakness: number;
  origins: number;
  /** Whether it may be part of an answer. The others are known so that the answer can say what it leaves out. */
  counts: boolean;
  /**
   * When its claims held, one span a claim; null where the question does not care. A span that ends before it begins is that
   * of a claim which is certain of a stretch of days, but of no day in it.
   */
  spans: readonly Span[] | null;
}

/** From an entity to one beside it, by any of the lines between the two. */
export interface Step {
  to: number;
  /** The strongest first. */
  lines: readonly SearchedLine[];
  /** Those that may be part of an answer. */
  counting: readonly SearchedLine[];
}

const noSteps: readonly Step[] = [];

/** The part of the graph that a search has met. Entities are numbers here, in the order in which they were met. */
export class Web {
  private readonly idsByNumber: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly stepsByNumber: Step[][] = [];
  private readonly expanded = new Set<number>();

  get size(): number {
    return this.idsByNumber.length;
  }

  /** The number of an entity, which is met now if it never was. */
  meet(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.idsByNumber.length;
    this.numbers.set(id, number);
    this.idsByNumber.push(id);
    this.stepsByNumber.push([]);
    return number;
  }

  id(entity: number): string {
    return this.idsByNumber[entity] ?? '';
  }

  stepsFrom(entity: number): readonly Step[] {
    return this.stepsByNumber[entity] ?? noSteps;
  }

  stepBetween(from: number, to: number): Step | undefined {
    return this.stepsFrom(from).find((step) => step.to === to);
  }

  /** Whether all lines of an entity are known. */
  isExpanded(entity: number): boolean {
    return this.expanded.has(entity);
  }

  /** Takes all lines of an entity, by the entity at their other end. Lines to what was expanded before are known already. */
  expand(entity: number, lines: readonly { far: string; line: SearchedLine }[]): void {
    const byFar = new Map<number, SearchedLine[]>();
    for (const { far, line } of lines) {
      const number = this.meet(far);
      const beside = byFar.get(number);
      if (beside === undefined) byFar.set(number, [line]);
      else beside.push(line);
    }
    for (const [far, between] of byFar) {
      if (this.expanded.has(far)) continue;
      const kept = worthKeeping(between);
      const counting = kept.filter((line) => line.counts);
      this.stepsByNumber[entity]?.push({ to: far, lines: kept, counting });
      this.stepsByNumber[far]?.push({ to: entity, lines: kept, counting });
    }
    this.expanded.add(entity);
  }
}

// Where time does not matter, the strongest line of a step stands for all, and the strongest that counts for those.
const worthKeeping = (lines: readonly SearchedLine[]): readonly SearchedLine[] => {
  const sorted = lines.length === 1 ? lines : [...lines].sort((a, b) => a.weakness - b.weakness);
  const [strongest] = sorted;
  if (strongest === undefined || strongest.spans !== null || sorted.length === 1) return sorted;
  const counting = sorted.find((line) => line.counts);
  return counting === undefined || counting === strongest ? [strongest] : [strongest, counting];
};
