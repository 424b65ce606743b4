import type { RevisionAnswer } from '../graph/answers.ts';
import { type Pinning, pinRevision } from '../graph/pin-revision.ts';
import type { Reading } from '../graph/reading.ts';
import type { Route } from '../http/route.ts';
import type { Visit } from '../http/visit.ts';
import { badInput } from '../reader-error.ts';
import type { SavedDocument } from '../saved-document.ts';
import type { Language } from '../words/language.ts';
import { type Answerable, answerExport, type ExportOptions } from './answer.ts';
import { type Choice, reached } from './choice.ts';
import { documentIn } from './document.ts';
import { csv } from './formats/csv.ts';
import { choiceOf } from './question.ts';
import { readRequest } from './request.ts';
import { take } from './take.ts';

// A document may say itself at which revision it asks; what an address pins, it cannot change.
const readDocument = async (
  { graph, thingsIn }: ExportOptions,
  document: SavedDocument,
  { reading, pinning, language, visit }: { reading: Reading; pinning: Pinning; language: Language; visit: Visit },
): Promise<{ reading: Reading; choice: Choice; revision: RevisionAnswer }> => {
  const { revision: number, reached: things } = await thingsIn(document, { reading, language, visit });
  if (number !== reading.revision && pinning.isPinned)
    throw badInput('revision', `The document asks at revision ${number}, the address at ${reading.revision}.`);
  const { revision } = number === reading.revision ? pinning : await pinRevision(graph, String(number), visit.signal);
  const at = { ...reading, revision: number };
  return { reading: at, choice: reached(at, things), revision };
};

/** `/export`: a view, a part of the graph or what a document reaches, in any of the formats. */
export const exportRoute = (options: ExportOptions): Route => ({
  path: /^\/export(\.[a-z]+)?$/,
  answer: async (request, response, url, visit) => {
    const asked = readRequest(request, url, visit.body, csv);
    const document = documentIn(asked.given);
    const pinning = await pinRevision(options.graph, asked.revision, visit.signal);
    const { language, given } = asked;
    const find: Answerable['find'] = async (newest, pay) => {
      const { reading, choice, revision } =
        document === undefined
          ? { reading: newest, choice: await choiceOf(newest, given), revision: pinning.revision }
          : await readDocument(options, document, { reading: newest, pinning, language, visit });
      const { counts, ...contents } = await take(reading, choice, pay);
      const { missing, redirected, truncated } = choice;
      return { contents, counts, revision, missing, redirected, truncated };
    };
    await answerExport(options, { what: 'export', asked, pinning, find }, { request, response, visit });
  },
});
