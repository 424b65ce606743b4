import { type Day, FIRST_DAY, LAST_DAY } from '../../record/calendar.ts';

/** Days from one to another, both included. */
export interface Span {
  from: Day;
  to: Day;
}

/** A set of days, as spans in order that do not meet. */
export type DaySet = readonly Span[];

export const everyDay: DaySet = [{ from: FIRST_DAY, to: LAST_DAY }];

/** The days that are in any of the spans. */
export const union = (spans: readonly Span[]): DaySet => {
  const joined: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
};

/** The days that are in both. */
export const intersection = (a: DaySet, b: DaySet): DaySet => {
  const common: Span[] = [];
  for (const left of a)
    for (const right of b) {
      const [from, to] = [Math.max(left.from, right.from), Math.min(left.to, right.to)];
      if (from <= to) common.push({ from, to });
    }
  return common;
};
