import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { asReaderError } from '../as-reader-error.ts';
import { publicAddress } from '../http/public-address.ts';
import { type ReaderError, statusOf } from '../reader-error.ts';
import { pathOf } from '../record/addresses.ts';
import { languageOf } from '../words/language.ts';
import type { Pages } from './pages.ts';
import { Failure } from './parts/Failure.tsx';
import { renderPage } from './render.tsx';
import type { PageRequest } from './request.ts';
import { withParameters } from './telling.ts';
import { messagesOf } from './words/messages.ts';

/** Whether a person reads this: who asks for data gets errors as data. */
const readsPages = (request: IncomingMessage, asked: PageRequest | undefined): boolean =>
  (asked === undefined || asked.format === 'html') &&
  new Negotiator(request).mediaType(['text/html', 'application/json']) === 'text/html';

/** Where to go instead: to the same page at the revision that this copy has, or to what has the nearest id. */
const instead = ({ extensions }: ReaderError, asked: PageRequest | undefined) => {
  const { nearest } = extensions;
  if (asked === undefined || typeof nearest !== 'string') return undefined;
  if (extensions.id === asked.revision)
    return { label: nearest, href: withParameters(pathOf(asked.noun, asked.id), { revision: nearest }) };
  return { label: nearest, href: pathOf(asked.noun, nearest) };
};

/**
 * Tells a person in a page what went wrong. Who asked for data, and what is nobody’s mistake, is left to the one place
 * that answers errors.
 */
export const answerFailure = (
  thrown: unknown,
  asked: PageRequest | undefined,
  { settings, assets }: Pages,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  const error = asReaderError(thrown);
  response.removeHeader('etag');
  if (error === undefined || response.headersSent || !readsPages(request, asked)) throw thrown;
  const language = asked?.language ?? languageOf(request.headers['accept-language'] ?? null);
  const say = messagesOf[language];
  const title = error.code === 'NOT_FOUND' ? say.notFoundTitle : say.failed;
  const revision = {
    noun: 'revision',
    id: '',
    number: 0,
    at: '',
    author: '',
    message: '',
    hash: '',
    ontology: '',
  } as const;
  const telling = {
    language,
    say,
    base: publicAddress(request, settings),
    revision: { ...revision, addedClaims: 0, changedClaims: 0, closedClaims: 0 },
    isPinned: false,
    isNewest: true,
    keepsLanguage: asked?.asksLanguage ?? false,
  };
  const body = Buffer.from(
    renderPage({
      head: { title, description: error.message },
      body: Failure({ title, message: error.message, instead: instead(error, asked), say }),
      telling,
      assets,
    }),
  );
  response.writeHead(statusOf(error.code), {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'content-language': language,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    ...(error.code === 'UNAVAILABLE' ? { 'retry-after': '5' } : {}),
  });
  response.end(body);
};
