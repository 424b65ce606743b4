import { type Answer, isAnswer } from './answers.ts';

/** What the answers of a question hold, by ids; of a line, the claims of it that passed the question's filters. */
export interface Reached {
  entities: ReadonlySet<string>;
  lines: ReadonlyMap<string, ReadonlySet<string>>;
  claims: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** Whether a list or a picture of it was cut. */
  truncated: boolean;
  /** How many things of it no longer stood at its revision, and are in none of the sets. */
  closed: number;
}

const isCut = (value: object): boolean =>
  ('truncated' in value && value.truncated === true) ||
  ('hasNextPage' in value && value.hasNextPage === true) ||
  ('hasPreviousPage' in value && value.hasPreviousPage === true);

/** Walks the answers of root fields and gathers what they hold at a revision, whatever shape they have. */
export class Gathering implements Reached {
  readonly entities = new Set<string>();
  readonly lines = new Map<string, Set<string>>();
  readonly claims = new Set<string>();
  readonly sources = new Set<string>();
  truncated = false;
  closed = 0;

  constructor(private readonly revision: number) {}

  /** Takes an answer, and everything in it. */
  async take(value: unknown): Promise<void> {
    if (value === null || typeof value !== 'object') return;
    if (value instanceof Promise) return this.take(await value.catch(() => null));
    if (Array.isArray(value)) return this.each(value);
    if (value instanceof Map) return this.each(value.values());
    if (isCut(value)) this.truncated = true;
    if (!isAnswer(value)) return this.each(Object.values(value));
    this.keep(value);
    await this.take(value.fields);
  }

  private async each(values: Iterable<unknown>): Promise<void> {
    for (const value of values) await this.take(value);
  }

  private keep(answer: Answer): void {
    if (answer.at !== this.revision) {
      this.closed += 1;
      return;
    }
    if (answer.noun === 'entity') this.entities.add(answer.id);
    if (answer.noun === 'claim') this.claims.add(answer.id);
    if (answer.noun === 'source') this.sources.add(answer.id);
    if (answer.noun !== 'relation') return;
    const known = this.lines.get(answer.id) ?? new Set();
    for (const { claim } of answer.entries) known.add(claim);
    this.lines.set(answer.id, known);
  }
}
