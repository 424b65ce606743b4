import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import { busy, ReaderError } from '../reader-error.ts';
import { type Hour, hoursOf } from './allowance.ts';
import { readBody } from './body.ts';
import type { Key } from './keys.ts';
import { hashOf, keyOf, networkOf } from './reader.ts';

/** What the gate found out about a request that it let through. */
export interface Pass {
  body: Buffer;
  hour: Hour;
  /** The name of the reader's key, where there was one. */
  key: string | undefined;
}

/** Stands before every route that asks the database. */
export interface Gate {
  /**
   * Lets a request through, or throws what its reader is told: UNAUTHENTICATED, RATE_LIMITED, TOO_MUCH, UNAVAILABLE. It counts
   * as under way until its answer is closed.
   */
  admit(request: IncomingMessage, response: ServerResponse): Promise<Pass>;
  /** How many requests are under way. */
  underWay(): number;
}

const BUSY = 'More is being asked at the moment than can be answered; try again in a few seconds.';
const UNKNOWN_KEY = 'This key is not known here. Check it, or leave it out: reading needs none.';

export const createGate = (settings: Config, keys: ReadonlyMap<string, Key>): Gate => {
  const ofAddresses = hoursOf({ requests: settings.RATE_REQUESTS, cost: settings.RATE_COST });
  const ofKeys = new Map([...keys].map(([hash, key]) => [hash, { key, hours: hoursOf(key) }]));
  let underWay = 0;

  // Whoever tries keys draws on the hour of an address for it.
  const readerOf = (request: IncomingMessage, given: string | undefined): Omit<Pass, 'body'> => {
    const known = given === undefined ? undefined : ofKeys.get(hashOf(given));
    if (known) return { hour: known.hours(known.key.name), key: known.key.name };
    return { hour: ofAddresses(networkOf(request, settings.TRUST_PROXY)), key: undefined };
  };

  return {
    admit: async (request, response) => {
      const given = keyOf(request);
      const { hour, key } = readerOf(request, given);
      await hour.take('requests', 1);
      for (const [name, value] of Object.entries(hour.headers())) response.setHeader(name, value);
      if (key === undefined && given !== undefined) throw new ReaderError('UNAUTHENTICATED', UNKNOWN_KEY);
      // Read before anything else is taken up, so that those who dawdle keep nobody out.
      const body = await readBody(request, { kilobytes: settings.MAX_BODY, seconds: settings.BODY_SECONDS });
      if (underWay >= settings.MAX_REQUESTS) throw busy(BUSY);
      if (response.closed) throw new ReaderError('BAD_INPUT', 'The request broke off.');
      underWay += 1;
      response.once('close', () => {
        underWay -= 1;
      });
      return { body, hour, key };
    },
    underWay: () => underWay,
  };
};
