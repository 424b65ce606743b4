import { sendError } from './answer-error.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './route.ts';

/** What is only read. HEAD is answered as GET, of which Node sends the headers alone. */
export const READ: readonly string[] = ['GET', 'HEAD'];

/** A route that answers these methods and refuses others. */
export const answering = (methods: readonly string[], route: Route): Route => ({
  ...route,
  answer: (request, response, url, visit) => {
    if (methods.includes(request.method ?? '')) return route.answer(request, response, url, visit);
    response.setHeader('allow', methods.join(', '));
    sendError(response, new Refusal(405, 'BAD_INPUT', `${url.pathname} answers ${methods.join(', ')}.`));
  },
});
