import Negotiator from 'negotiator';
import { asReaderError } from '../as-reader-error.ts';
import { csvText } from '../exports/formats/csv.ts';
import { pin } from '../graph/pinned.ts';
import { LONGEST_SEARCH } from '../graph/questions/search.ts';
import { answering } from '../http/answering.ts';
import { publicAddress } from '../http/public-address.ts';
import type { Route } from '../http/route.ts';
import { sendJson } from '../http/send.ts';
import { enumKind } from '../ontology/index.ts';
import { badInput } from '../reader-error.ts';
import { pathOf } from '../record/addresses.ts';
import { languageAsked } from '../words/language.ts';
import { inBatches } from './batches.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { isName } from './is-name.ts';
import { readNames } from './read-names.ts';
import { limitIn, numberIn } from './request.ts';
import { COST, type ReconcileOptions } from './service.ts';

const LIMIT = 5;
const MOST = 25;

/** A name as it was sent, and what it may be. */
interface NameAnswer {
  name: string;
  candidates: readonly CandidateTold[];
  /** Why it was not looked for, or not to the end; null mostly. */
  problem: string | null;
}

const tell = ({ record, name, matched, lang, reason, score, match }: Candidate, base: string) => ({
  id: record.id,
  name,
  kind: enumKind(record.kind),
  type: record.type ?? null,
  matched,
  lang,
  reason,
  score,
  match,
  address: base + pathOf('entity', record.id),
});
type CandidateTold = ReturnType<typeof tell>;

const COLUMNS = [
  ...['name', 'rank', 'id', 'entity', 'kind', 'type', 'matched', 'language', 'reason', 'score', 'match', 'address'],
  ...['problem', 'revision'],
];

/** A row a candidate; a name without any has a row too. */
const rowsOf = ({ name, candidates, problem }: NameAnswer, revision: number): readonly (readonly string[])[] => {
  const end = [problem ?? '', String(revision)];
  if (candidates.length === 0) return [[name, ...COLUMNS.slice(1, -2).map(() => ''), ...end]];
  return candidates.map(({ id, name: entity, kind, type, matched, lang, reason, score, match, address }, i) => [
    ...[name, String(i + 1), id, entity, kind, type ?? '', matched, lang ?? '', reason],
    ...[String(score), String(match), address, ...end],
  ]);
};

/** One name that asks too much must not take the others with it. */
const problemIn = (error: unknown): string => {
  const known = asReaderError(error);
  if (known?.code === 'TOO_MUCH') return known.message;
  throw error;
};

const CSV = 'text/csv';

const asksCsv = (negotiator: Negotiator, format: string | null): boolean => {
  if (format === null) return negotiator.mediaType(['application/json', CSV]) === CSV;
  if (format !== 'csv' && format !== 'json')
    throw badInput('format', `There is no format “${format.slice(0, 40)}”; there are csv and json.`);
  return format === 'csv';
};

/** `/reconcile/names`: which of a list of names are in the graph, and why, at one revision. */
export const namesRoute = ({ graph, settings }: ReconcileOptions): Route =>
  answering(['POST'], {
    path: '/reconcile/names',
    answer: async (request, response, url, visit) => {
      const language = languageAsked(url.searchParams.get('lang'), request.headers['accept-language']);
      const limit = limitIn(numberIn(url.searchParams, 'limit'), LIMIT, MOST);
      const knownAt = numberIn(url.searchParams, 'knownAt');
      const isCsv = asksCsv(new Negotiator(request), url.searchParams.get('format'));
      const names = readNames(request.headers['content-type'] ?? '', visit.body.toString());
      const distinct = [...new Set(names)];
      await visit.charge(COST * distinct.length);
      const reading = await pin(graph, visit.signal).reading(knownAt);
      const base = publicAddress(request, settings);
      const answer = async (name: string): Promise<NameAnswer> => {
        if (!isName(name))
          return {
            name,
            candidates: [],
            problem: `A name has 1 to ${LONGEST_SEARCH} characters; nothing was looked for.`,
          };
        const wanted = { text: name, kinds: null, properties: [], limit };
        return findCandidates(reading, wanted, language).then(
          (found) => ({ name, candidates: found.map((candidate) => tell(candidate, base)), problem: null }),
          (error: unknown) => ({ name, candidates: [], problem: problemIn(error) }),
        );
      };
      const known = new Map((await inBatches(distinct, answer)).map((answered) => [answered.name, answered]));
      const answers = names.flatMap((name) => known.get(name) ?? []);
      response.setHeader('content-language', language);
      if (!isCsv) return sendJson(response, 200, { revision: reading.revision, names: answers });
      response.writeHead(200, {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="watchgraph-names-${reading.revision}.csv"`,
        'cache-control': 'no-store',
      });
      response.end(csvText([COLUMNS, ...answers.flatMap((answered) => rowsOf(answered, reading.revision))]));
    },
  });
