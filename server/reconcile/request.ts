import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendError } from '../http/answer-error.ts';
import { Refusal } from '../http/refusal.ts';
import type { Route } from '../http/route.ts';
import { badInput } from '../reader-error.ts';
import { type Language, languageOf, languages } from '../words/language.ts';

/** The language of the answer: `lang`, else as Accept-Language says. */
export const languageFor = (request: IncomingMessage, parameters: URLSearchParams): Language => {
  const asked = parameters.get('lang');
  if (asked === null) return languageOf(request.headers['accept-language'] ?? null);
  const found = languages.find((known) => known.toLowerCase() === asked.toLowerCase().replace('_', '-'));
  if (found) return found;
  throw badInput('lang', `“${asked.slice(0, 40)}” is no language of these answers; there are ${languages.join(', ')}.`);
};

/** A whole number of the address; null where it is not given. */
export const numberIn = (parameters: URLSearchParams, name: string): number | null => {
  const text = parameters.get(name);
  if (text === null) return null;
  if (!/^\d{1,9}$/.test(text)) throw badInput(name, `${name}: “${text.slice(0, 40)}” is not a whole number.`);
  return Number(text);
};

/** How many are answered, at least one and no more than `most`. */
export const limitIn = (asked: number | null | undefined, usual: number, most: number): number =>
  Math.min(Math.max(1, asked ?? usual), most);

/** JSON, or undefined where it is none. */
export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A route that answers these methods and refuses others. */
export const answering = (methods: readonly string[], route: Route): Route => ({
  ...route,
  answer: (request, response: ServerResponse, url, visit) => {
    if (methods.includes(request.method ?? '')) return route.answer(request, response, url, visit);
    response.setHeader('allow', methods.join(', '));
    sendError(response, new Refusal(405, 'BAD_INPUT', `${url.pathname} answers ${methods.join(', ')}.`));
  },
});
