import type { IncomingMessage, ServerResponse } from 'node:http';
import { linkedData } from '../exports/json-ld.ts';
import { context } from '../exports/json-ld-terms.ts';
import { type Pinning, pinRevision, readingAt } from '../graph/pin-revision.ts';
import { nearestId } from '../graph/questions/nearest.ts';
import { entityTag, isKnown, sendKnown } from '../http/conditional.ts';
import { publicAddress } from '../http/public-address.ts';
import type { Visit } from '../http/visit.ts';
import { notFound } from '../reader-error.ts';
import { pathOf } from '../record/addresses.ts';
import type { Assets } from './assets.ts';
import { citationBibtex, citationCsl, citationText } from './cite/styles.ts';
import { extensions, type Format, mediaTypes } from './formats.ts';
import type { AnyPage, Ready } from './page.ts';
import type { Pages } from './pages.ts';
import { dataPath } from './parts/Closing.tsx';
import { renderPage } from './render.tsx';
import type { PageRequest } from './request.ts';
import { addressOf, feedOf, permalinkOf, type Telling } from './telling.ts';
import { messagesOf } from './words/messages.ts';

/** Nothing on a page runs, and nothing comes from elsewhere. */
const contentPolicy = (frameAncestors: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

/** What every answer here says, whatever becomes of the request. */
export const setCommonHeaders = (response: ServerResponse, { FRAME_ANCESTORS }: Pages['settings']): void => {
  response.setHeader('vary', 'Accept, Accept-Language');
  // Kept, and asked about each time: a newer revision must show at once, and what the law erases must go.
  response.setHeader('cache-control', 'public, no-cache');
  response.setHeader('content-security-policy', contentPolicy(FRAME_ANCESTORS));
};

export const tellingOf = (
  request: Pick<PageRequest, 'language' | 'asksLanguage'>,
  pinning: Pinning,
  base: string,
): Telling => ({
  language: request.language,
  say: messagesOf[request.language],
  base,
  revision: pinning.revision,
  isPinned: pinning.isPinned,
  isNewest: pinning.revision.number === pinning.newest,
  keepsLanguage: request.asksLanguage,
});

const bodyOf = (format: Format, ready: Ready, page: AnyPage, telling: Telling, assets: Assets): string => {
  switch (format) {
    case 'html':
      return renderPage({
        head: ready.head(telling),
        body: ready.body(telling),
        telling,
        assets,
        subject: { noun: page.noun, id: ready.id, feed: page.noun === 'entity' ? feedOf(ready.id) : undefined },
      });
    case 'json':
      return json({ ...frameOf(page, ready, telling), [page.noun]: ready.told(telling) });
    case 'jsonld':
      return json({ '@context': context, '@graph': [documentOf(page, ready, telling), ...ready.linked(telling)] });
    case 'text':
      return `${citationText(ready.cite(telling), telling)}\n`;
    case 'bibtex':
      return citationBibtex(ready.cite(telling));
    case 'csl':
      return json([citationCsl(ready.cite(telling))]);
  }
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What all pages say as data beside their subject. */
const frameOf = ({ noun }: AnyPage, ready: Ready, telling: Telling): object => {
  const { id, number, at, author } = telling.revision;
  return {
    address: addressOf(telling, noun, ready.id),
    permalink: permalinkOf(telling, noun, ready.id),
    atRevision: { id, number, at, author },
    language: telling.language,
    title: ready.head(telling).title,
    citation: citationText(ready.cite(telling), telling),
  };
};

const documentOf = ({ noun }: AnyPage, { id }: Ready, telling: Telling) =>
  linkedData(telling.base, telling.revision.number).document({
    address: addressOf(telling, noun, id),
    permalink: permalinkOf(telling, noun, id),
    about: addressOf(telling, noun, id),
    revision: telling.revision,
  });

/** The same as the links in a page’s head, for those who read no HTML (RFC 8288, RFC 8574). */
const linkHeader = ({ noun }: AnyPage, { id }: Ready, telling: Telling): string =>
  [
    `<${addressOf(telling, noun, id)}>; rel="canonical"`,
    `<${permalinkOf(telling, noun, id)}>; rel="cite-as"`,
    `<${dataPath(noun, id, '.json', telling)}>; rel="alternate"; type="application/json"`,
    `<${dataPath(noun, id, '.jsonld', telling)}>; rel="alternate"; type="application/ld+json"`,
  ].join(', ');

/** The address of what was asked for under the id that it has now, with everything else that was asked. */
const movedTo = ({ noun, format, parameters }: PageRequest, id: string, url: URL): string => {
  const extension = [...extensions].find(([ending]) => url.pathname.endsWith(ending))?.[0] ?? '';
  const asked = parameters.size === 0 ? '' : `?${parameters}`;
  return `${pathOf(noun, id)}${format === 'html' ? '' : extension}${asked}`;
};

/** A request on its way to its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  visit: Visit;
}

/** Answers with the page of something, or with what it is as data or as a citation. */
export const answerPage = async (
  page: AnyPage,
  asked: PageRequest,
  { graph, settings, build, assets }: Pages,
  { request, response, url, visit }: Exchange,
): Promise<void> => {
  // A revision is told as it was itself, whatever else the address says.
  const pinning = await pinRevision(graph, page.noun === 'revision' ? asked.id : asked.revision, visit.signal);
  const base = publicAddress(request, settings);
  const tag = entityTag(
    pinning.revision.hash,
    // The page of a revision links to the one after it, once there is one.
    String(page.noun === 'revision' && pinning.revision.number === pinning.newest),
    build,
    base,
    url.pathname,
    url.search,
    asked.language,
    asked.format,
  );
  response.setHeader('etag', tag);
  if (isKnown(request, tag)) return sendKnown(response);

  const reading = readingAt(graph, pinning, visit.signal);
  const ready = await page.find(reading, asked.id, asked.parameters);
  if (ready === undefined) throw notFound(asked.id, await nearestId(reading, asked.id, page.among));
  if (ready.id !== asked.id) {
    // What was merged is found under its survivor. A later revision may part them again, so this is asked each time too.
    response.writeHead(308, { location: movedTo(asked, ready.id, url) });
    response.end();
    return;
  }

  const telling = tellingOf(asked, pinning, base);
  const body = Buffer.from(bodyOf(asked.format, ready, page, telling, assets));
  response.writeHead(200, {
    'content-type': `${mediaTypes[asked.format]}; charset=utf-8`,
    'content-length': body.length,
    'content-language': telling.language,
    link: linkHeader(page, ready, telling),
  });
  response.end(body);
};
