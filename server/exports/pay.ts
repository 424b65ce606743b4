import type { Visit } from '../http/visit.ts';

/** Takes from the reader's hour what has been counted by now costs: a point for each thing. */
export type Pay = (things: number) => Promise<void>;

/** Whoever runs out while things are counted is told then, and they are counted no further. */
export const payingFrom = ({ charge }: Visit): Pay => {
  let paid = 0;
  return async (things) => {
    const due = things - paid;
    if (due <= 0) return;
    paid = things;
    await charge(due);
  };
};
