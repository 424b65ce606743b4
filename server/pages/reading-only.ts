import { sendError } from '../http/answer-error.ts';
import { Refusal } from '../http/refusal.ts';
import type { Route } from '../http/route.ts';

/** A route that can only be read. HEAD is answered as GET, of which Node sends the headers alone. */
export const readingOnly = (route: Route): Route => ({
  ...route,
  answer: (request, response, url, visit) => {
    if (request.method === 'GET' || request.method === 'HEAD') return route.answer(request, response, url, visit);
    response.setHeader('allow', 'GET, HEAD');
    sendError(response, new Refusal(405, 'BAD_INPUT', `${url.pathname} can only be read.`));
  },
});
