import { type Pinning, pinRevision } from '../graph/pin-revision.ts';
import type { Reached } from '../graph/reached.ts';
import type { Route } from '../http/route.ts';
import type { Visit } from '../http/visit.ts';
import { badInput } from '../reader-error.ts';
import type { SavedDocument } from '../saved-document.ts';
import { answerExport, type ExportOptions } from './answer.ts';
import { reached } from './choice.ts';
import { documentIn } from './document.ts';
import { csv } from './formats/csv.ts';
import { choiceOf } from './question.ts';
import { type ExportRequest, readRequest } from './request.ts';
import { take } from './take.ts';

// A document may say itself at which revision it asks; what an address pins, it cannot change.
const readDocument = async (
  { graph, thingsIn }: ExportOptions,
  document: SavedDocument,
  { asked, pinning, visit }: { asked: ExportRequest; pinning: Pinning; visit: Visit },
): Promise<{ pinning: Pinning; things: Reached }> => {
  const { merged } = pinning;
  const reading = { database: graph.database, revision: pinning.revision.number, merged, signal: visit.signal };
  const { revision, reached: things } = await thingsIn(document, { reading, language: asked.language, visit });
  if (revision === pinning.revision.number) return { pinning, things };
  if (pinning.isPinned)
    throw badInput('revision', `The document asks at revision ${revision}, the address at ${pinning.revision.number}.`);
  return { pinning: { ...(await pinRevision(graph, String(revision))), isPinned: false }, things };
};

/** `/export`: a view, a part of the graph or what a document reaches, in any of the formats. */
export const exportRoute = (options: ExportOptions): Route => ({
  path: /^\/export(\.[a-z]+)?$/,
  answer: async (request, response, url, visit) => {
    const asked = readRequest(request, url, visit.body, csv);
    const pinning = await pinRevision(options.graph, asked.revision);
    const document = documentIn(asked.given);
    const read = document && (await readDocument(options, document, { asked, pinning, visit }));
    const answerable: Parameters<typeof answerExport>[1] = {
      what: 'export',
      asked,
      pinning: read?.pinning ?? pinning,
      find: async (reading) => {
        const choice = read === undefined ? await choiceOf(reading, asked.given) : reached(reading, read.things);
        const { counts, ...contents } = await take(reading, choice);
        const { missing, redirected, truncated } = choice;
        return { contents, counts, missing, redirected, truncated };
      },
    };
    await answerExport(options, answerable, { request, response, visit });
  },
});
