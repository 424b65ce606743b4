import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { pin } from '../graph/pinned.ts';
import { answering, READ } from '../http/answering.ts';
import { publicAddress } from '../http/public-address.ts';
import type { Route } from '../http/route.ts';
import { sendJson } from '../http/send.ts';
import { badInput } from '../reader-error.ts';
import { languageAsked } from '../words/language.ts';
import { inBatches } from './batches.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { manifestOf } from './manifest.ts';
import { readQueries, searchesOf } from './queries.ts';
import { numberIn } from './request.ts';

export interface ReconcileOptions {
  graph: Graph;
  settings: Pick<Config, 'PUBLIC_URL' | 'TRUST_PROXY'>;
}

/** What looking for one name costs, in points. */
export const COST = 10;

const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** What OpenRefine reads of a candidate: the reason stands in the description, because features are numbers and truths. */
const told = ({ record, name, kindLabel, typeLabel, reason, fit, score, match, properties }: Candidate) => ({
  id: record.id,
  name,
  description: `${typeLabel ?? kindLabel}: ${reason}`,
  type: [{ id: record.kind, name: kindLabel }],
  score,
  match,
  features: [
    { id: `fit_${fit}`, value: true },
    ...properties.map(({ pid, confirmed }) => ({ id: pid, value: confirmed })),
  ],
});

/** `/reconcile`: the manifest, and batches of queries (Reconciliation Service API 0.2). */
export const serviceRoute = ({ graph, settings }: ReconcileOptions): Route =>
  answering([...READ, 'POST'], {
    path: /^\/reconcile\/?$/,
    answer: async (request, response, url, visit) => {
      const parameters = new URLSearchParams(url.searchParams);
      if (request.method === 'POST') {
        if (!FORM.test(request.headers['content-type'] ?? ''))
          throw badInput(
            'content-type',
            'Queries are sent as a form: content-type: application/x-www-form-urlencoded.',
          );
        for (const [name, value] of new URLSearchParams(visit.body.toString())) parameters.set(name, value);
      }
      const language = languageAsked(parameters.get('lang'), request.headers['accept-language']);
      const knownAt = numberIn(parameters, 'knownAt');
      if (parameters.has('extend'))
        throw badInput('extend', 'Data are not extended here; take them from /export or /graphql.');
      const asked = parameters.get('queries');
      if (asked === null) {
        if (request.method === 'POST')
          throw badInput('queries', 'Nothing was asked for; the form has a field queries.');
        return sendJson(response, 200, manifestOf(publicAddress(request, settings), language, knownAt));
      }
      const queries = readQueries(asked);
      await visit.charge(COST * searchesOf([...queries.values()]));
      const reading = await pin(graph, visit.signal).reading(knownAt);
      const results = await inBatches([...queries], async ([key, wanted]) => {
        const candidates = await findCandidates(reading, wanted, language);
        return [key, { result: candidates.map(told) }] as const;
      });
      sendJson(response, 200, Object.fromEntries(results));
    },
  });
