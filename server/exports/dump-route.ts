import { pinRevision } from '../graph/pin-revision.ts';
import type { Route } from '../http/route.ts';
import { badInput } from '../reader-error.ts';
import { type Answerable, answerExport, type ExportOptions } from './answer.ts';
import { sumOf } from './counts.ts';
import { records } from './formats/records.ts';
import type { ParameterName } from './parameters.ts';
import { readRequest } from './request.ts';
import { takeEverything } from './take-everything.ts';

/** What a dump may be asked: how it is written, and of which revision. */
const fitting: ReadonlySet<ParameterName> = new Set(['revision', 'lang', 'format', 'rows', 'bom']);

const find: Answerable['find'] = async (reading, pay) => {
  const { counts, ...contents } = await takeEverything(reading);
  await pay(sumOf(counts));
  return { contents, counts, missing: [], redirected: [], truncated: false };
};

/** `/dump`: the whole graph at a revision, in any of the formats. */
export const dumpRoute = (options: ExportOptions): Route => ({
  path: /^\/dump(\.[a-z]+)?$/,
  answer: async (request, response, url, visit) => {
    const asked = readRequest(request, url, visit.body, records);
    const other = [...asked.given.keys()].find((name) => !fitting.has(name));
    if (other !== undefined)
      throw badInput(other, `A dump is whole; to take a part of it away, ask /export with ${other}.`);
    const pinning = await pinRevision(options.graph, asked.revision, visit.signal);
    await answerExport(options, { what: 'dump', asked, pinning, find }, { request, response, visit });
  },
});
