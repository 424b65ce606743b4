/** The arguments of pictures, parsed (see arguments.ts). */
import { z } from 'zod';
import { badInput } from '../reader-error.ts';
import { parse, relationTest, texts } from './arguments.ts';
import type { PictureQuestion } from './questions/picture.ts';
import type { Arguments } from './selection.ts';

/** How many entities a picture answers with at most. */
export const LARGEST_PICTURE = 500;
const DEFAULT_LIMIT = 100;

const depths = [1, 2, 3] as const;

const neighbourhoodArguments = z.object({
  ids: z.array(z.string()),
  depth: z.number().nullish(),
  direction: z.enum(['out', 'in', 'both']).nullish(),
  filter: z.unknown().optional(),
  exclude: texts,
  limit: z.number().nullish(),
});

const within = (ids: readonly string[]): readonly string[] => {
  if (ids.length === 0) throw badInput('ids', 'Name at least one entity to draw.');
  if (ids.length > LARGEST_PICTURE)
    throw badInput('ids', `At most ${LARGEST_PICTURE} entities fit into a picture; these are ${ids.length}.`);
  return [...new Set(ids)];
};

export const neighbourhoodQuestion = (args: Arguments): PictureQuestion => {
  const { ids, depth, direction, filter, exclude, limit } = parse(neighbourhoodArguments, args);
  const steps = depths.find((known) => known === (depth ?? 1));
  if (steps === undefined) throw badInput('depth', `depth: ${depth} is out of range; go 1 to 3 steps.`);
  if (typeof limit === 'number' && (limit < 1 || limit > LARGEST_PICTURE))
    throw badInput('limit', `limit: ${limit} is out of range; ask for 1 to ${LARGEST_PICTURE} entities.`);
  return {
    ids: within(ids),
    depth: steps,
    direction: direction ?? 'both',
    test: relationTest(filter),
    exclude: exclude ?? [],
    limit: limit ?? DEFAULT_LIMIT,
  };
};

export const subgraphQuestion = (args: Arguments): PictureQuestion => {
  const { ids, filter } = parse(z.object({ ids: z.array(z.string()), filter: z.unknown().optional() }), args);
  return {
    ids: within(ids),
    depth: 0,
    direction: 'both',
    test: relationTest(filter),
    exclude: [],
    limit: LARGEST_PICTURE,
  };
};
