import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Route } from './route.ts';
import { sendJson } from './send.ts';

/** A database that takes longer than this is not ready. */
const READY_TIMEOUT = 3_000;

/** 200 as long as the process answers. */
export const health: Route = {
  path: '/health',
  free: true,
  answer: (_, response) => sendJson(response, 200, { status: 'live' }),
};

/** 200 with what `ready` tells, such as the newest revision; 503 where it rejects or takes too long. */
export const readiness = (ready: () => Promise<object>, logger: Logger): Route => ({
  path: '/ready',
  free: true,
  answer: (_, response) => answerReady(response, ready, logger),
});

const answerReady = async (response: ServerResponse, ready: () => Promise<object>, logger: Logger): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database took too long.')), READY_TIMEOUT);
  });
  try {
    sendJson(response, 200, { status: 'ready', ...(await Promise.race([ready(), late])) });
  } catch (error) {
    logger.warn({ reason: error instanceof Error ? error.message : String(error) }, 'not ready');
    sendJson(response, 503, { status: 'unavailable', message: 'The database does not answer; it is tried again.' });
  } finally {
    clearTimeout(timer);
  }
};
