import { isDeepStrictEqual } from 'node:util';
import type { Question } from '../questions/question.ts';
import type { Sample } from '../questions/sample.ts';
import type { Contestant } from './contestants.ts';

/** How many of some answers were the floor’s, and what differed first. */
export interface Agreement {
  same: number;
  of: number;
  first?: { wanted: string; given: string };
}

const LONGEST = 2_000;

/** Asks the same of all and compares what they say with the floor, once both are in one form. */
export const agreementOn = async (
  question: Question,
  contestants: readonly Contestant[],
  sample: Sample,
  count: number,
): Promise<Readonly<Record<string, Agreement>>> => {
  const [floor, ...others] = contestants.filter((contestant) => contestant.answers(question));
  if (!floor) return {};
  const result = new Map<string, Agreement>(others.map(({ name }) => [name, { same: 0, of: 0 }]));
  for (let i = 0; i < count; i++) {
    const parameters = question.parameters(sample, i);
    const answer = async (contestant: Contestant): Promise<unknown> => {
      const common = contestant.common(question, await contestant.ask(question, parameters), parameters);
      return question.compared ? question.compared(common, parameters) : common;
    };
    const wanted = await answer(floor);
    for (const other of others) {
      const agreement = result.get(other.name) ?? { same: 0, of: 0 };
      const given = await answer(other);
      const same = isDeepStrictEqual(given, wanted);
      result.set(other.name, {
        same: agreement.same + (same ? 1 : 0),
        of: agreement.of + 1,
        ...(agreement.first && { first: agreement.first }),
        ...(!same && !agreement.first && { first: { wanted: shortened(wanted), given: shortened(given) } }),
      });
    }
  }
  return Object.fromEntries(result);
};

const shortened = (value: unknown): string => JSON.stringify(value).slice(0, LONGEST);
