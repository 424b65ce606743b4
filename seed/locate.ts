import type { Problem } from '../server/ledger/problem.ts';
import type { Place, SeedProblem } from './problem.ts';
import type { RecordOrigin, Seeds } from './read-seeds.ts';

/** Problems that the ledger found, at their places in the files, and those of records that stand in no file. */
export interface Located {
  placed: SeedProblem[];
  elsewhere: Problem[];
}

/** Maps what the ledger says of records back to the lines that wrote them. */
export const locate = (problems: readonly Problem[], { origins }: Seeds): Located => {
  const placed: SeedProblem[] = [];
  const elsewhere: Problem[] = [];
  for (const problem of problems) {
    const origin = origins.get(problem.record);
    if (!origin) {
      elsewhere.push(problem);
      continue;
    }
    const { message, suggestion } = problem;
    placed.push({
      file: origin.file,
      ...placeOf(problem.path, origin),
      message,
      ...(suggestion !== undefined && { suggestion }),
    });
  }
  return { placed, elsewhere };
};

/** The place of the path, or of the nearest part around it. */
const placeOf = (path: string, origin: RecordOrigin): Place => {
  const keys = path.split('.');
  for (let length = keys.length; length > 0; length--) {
    const place = origin.parts.get(keys.slice(0, length).join('.'));
    if (place) return place;
  }
  return origin.whole;
};
