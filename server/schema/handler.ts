import type { Logger } from 'pino';
import { type Config, readConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { type Budget, defaultBudget } from '../graph/paths/effort.ts';
import { pin } from '../graph/pinned.ts';
import type { Route } from '../http/route.ts';
import type { ThingsIn } from '../saved-document.ts';
import { languageOf } from '../words/language.ts';
import { answerCommon } from './answer-common.ts';
import { citing } from './citing.ts';
import { costing } from './costing.ts';
import { type Endpoint, endpointOf } from './endpoint.ts';
import { foreignWrites } from './foreign-writes.ts';
import { journal } from './journal.ts';
import { jsonOnly } from './json-only.ts';
import { isCommon, KeptAnswers } from './kept-answers.ts';
import { documentLimits, limiting } from './limits.ts';
import { masking } from './masking.ts';
import { noteLasting } from './note-lasting.ts';
import { type Documents, persisted } from './persisted.ts';
import { schema } from './schema.ts';
import { sendAnswered } from './send-answered.ts';
import { tellAnswers, thingsIn } from './things-in.ts';

export interface GraphQLOptions {
  graph: Graph;
  logger: Logger;
  settings?: Config;
  /** Documents that may be asked for by id; none unless told. */
  documents?: Documents;
  /** What tells this build from every other, as part of ETags. */
  build?: string;
  /** What one search for paths may cost. */
  pathBudget?: Budget;
  /** Told of each question whose answer may be kept, whether it was. */
  onKept?: (found: boolean) => void;
}

/** A GraphQL endpoint over a graph: what a route answers with, `ask` for those who ask without a socket, and `thingsIn` for
 * those who take away what a document reaches. */
export type GraphQLEndpoint = Route['answer'] & { ask: Endpoint; thingsIn: ThingsIn };

/** Serves the schema over HTTP. */
export const createGraphQL = ({
  graph,
  logger,
  settings = readConfig({}),
  documents = new Map(),
  build = '',
  pathBudget = defaultBudget,
  onKept = () => {},
}: GraphQLOptions): GraphQLEndpoint => {
  const yoga = endpointOf({
    schema,
    graphiql: false,
    // The frame says on every route who may read it from where; said twice, a browser takes neither.
    cors: false,
    multipart: false,
    // The frame has read the body, within its limit.
    maxRequestBodySize: false,
    logging: false,
    // Masking sees every result, also of documents that never ran, which Yoga's own does not.
    maskedErrors: false,
    extraParamNames: ['documentId'],
    plugins: [
      jsonOnly,
      persisted(documents),
      foreignWrites,
      limiting(documentLimits(settings)),
      costing(settings.MAX_COST),
      citing,
      masking(logger),
      noteLasting,
      journal,
      tellAnswers(),
    ],
    context: ({ request, pinned, visit }) => ({
      language: languageOf(request.headers.get('accept-language')),
      pathBudget,
      ...(pinned ?? pin(graph, visit?.signal ?? request.signal)),
    }),
  });
  const kept = new KeptAnswers(build);
  const answer: Route['answer'] = async (request, response, url, visit) => {
    const { method = 'GET', headers } = request;
    const given = { method, url: url.href, headers, body: visit.body.toString(), signal: visit.signal };
    if (isCommon(request)) return answerCommon({ request, response, given, visit }, { graph, yoga, kept, onKept });
    sendAnswered(request, response, await yoga(given, { visit }));
  };
  return Object.assign(answer, { ask: yoga, thingsIn: thingsIn(yoga) });
};
