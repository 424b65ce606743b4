import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ReaderError } from '../reader-error.ts';

/** What a reader may ask in an hour; 0 is any number. */
export interface Quota {
  requests: number;
  cost: number;
}

const HOUR = 3_600;
const sorts = ['requests', 'cost'] as const;
type Sort = (typeof sorts)[number];

const words: Readonly<Record<Sort, (quota: number) => string>> = {
  requests: (quota) => `You have asked ${quota} times within an hour, which is all that one reader may`,
  cost: (quota) => `Your questions have cost the ${quota} points that one reader has for an hour`,
};
const ADVICE = 'Wait, ask for less at once, or ask the operator for a key.';

const minutes = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;

const exceeded = (sort: Sort, quota: number, retryAfter: number): ReaderError =>
  new ReaderError('RATE_LIMITED', `${words[sort](quota)}; there is more in ${minutes(retryAfter)}. ${ADVICE}`, {
    retryAfter,
  });

/** What is left of one sort, and in how many seconds there is all of it again. */
interface Left {
  points: number;
  seconds: number;
}

/** Takes points of one sort from one reader after the other. */
const takingFrom = (sort: Sort, quota: number) => {
  const limiter = new RateLimiterMemory({ points: quota, duration: HOUR });
  const leftOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Left => ({
    points: remainingPoints,
    seconds: Math.ceil(msBeforeNext / 1_000),
  });
  return async (reader: string, points: number): Promise<Left> => {
    try {
      return leftOf(await limiter.consume(reader, points));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      // What was refused has cost nothing, so that a smaller question may still be asked.
      await limiter.reward(reader, points);
      throw exceeded(sort, quota, leftOf(refused).seconds);
    }
  };
};

/** One reader's hour, as one request draws on it. */
export interface Hour {
  /** Takes points, or throws RATE_LIMITED. */
  take(sort: Sort, points: number): Promise<void>;
  /** The points of a sort that are left; null where there is no limit, or nothing was taken yet. */
  left(sort: Sort): number | null;
  /** The headers that tell it (draft-ietf-httpapi-ratelimit-headers-10). */
  headers(): Readonly<Record<string, string>>;
}

/** The hours of all readers that share a quota, each its own. */
export const hoursOf = (quota: Quota): ((reader: string) => Hour) => {
  const limited = sorts.filter((sort) => quota[sort] > 0);
  const takers = new Map(limited.map((sort) => [sort, takingFrom(sort, quota[sort])]));
  const policy = limited.map((sort) => `"${sort}";q=${quota[sort]};w=${HOUR}`).join(', ');
  return (reader) => {
    const left = new Map<Sort, Left>();
    return {
      take: async (sort, points) => {
        const taker = takers.get(sort);
        if (taker) left.set(sort, await taker(reader, points));
      },
      left: (sort) => left.get(sort)?.points ?? null,
      headers: () =>
        limited.length === 0
          ? {}
          : {
              'ratelimit-policy': policy,
              ratelimit: [...left]
                .map(([sort, { points, seconds }]) => `"${sort}";r=${points};t=${seconds}`)
                .join(', '),
            },
    };
  };
};
