import { pin } from '../graph/pinned.ts';
import { answering, READ } from '../http/answering.ts';
import type { Route } from '../http/route.ts';
import { sendJson } from '../http/send.ts';
import { fold } from '../record/spelling/fold.ts';
import { languageAsked } from '../words/language.ts';
import { findCandidates } from './candidates.ts';
import { typesIn } from './manifest.ts';
import { propertyList } from './properties.ts';
import { limitIn, numberIn } from './request.ts';
import { COST, type ReconcileOptions } from './service.ts';

const LIMIT = 10;
const MOST = 25;

const beginning = (list: readonly { id: string; name: string }[], prefix: string) =>
  list.filter(({ id, name }) => [id, name].some((text) => fold(text).startsWith(fold(prefix.trim()))));

/** `/reconcile/suggest/entity`, `/type` and `/property`: what a beginning may become. */
export const suggestRoute = ({ graph }: ReconcileOptions): Route =>
  answering(READ, {
    path: /^\/reconcile\/suggest\/(entity|type|property)$/,
    answer: async (request, response, url, visit) => {
      const language = languageAsked(url.searchParams.get('lang'), request.headers['accept-language']);
      const prefix = url.searchParams.get('prefix') ?? '';
      if (url.pathname.endsWith('/type'))
        return sendJson(response, 200, { result: beginning(typesIn(language), prefix) });
      if (url.pathname.endsWith('/property'))
        return sendJson(response, 200, { result: beginning(propertyList, prefix) });
      const limit = limitIn(numberIn(url.searchParams, 'limit'), LIMIT, MOST);
      const knownAt = numberIn(url.searchParams, 'knownAt');
      await visit.charge(COST);
      const reading = await pin(graph, visit.signal).reading(knownAt);
      const wanted = { text: prefix, kinds: null, properties: [], limit };
      const candidates = await findCandidates(reading, wanted, language);
      sendJson(response, 200, {
        result: candidates.map(({ record, name, kindLabel, typeLabel, reason }) => ({
          id: record.id,
          name,
          description: `${typeLabel ?? kindLabel}: ${reason}`,
          notable: [{ id: record.kind, name: kindLabel }],
        })),
      });
    },
  });
