import type { Format } from '../format.ts';
import { claimJson, entityJson, headJson, lineJson, sourceJson } from './json-records.ts';

/** A record a line, each under the name of its sort, because records have types of their own. */
export async function* rows<T>(
  sort: string,
  batches: AsyncIterable<readonly T[]>,
  tell: (member: T) => object,
): AsyncGenerator<string> {
  for await (const batch of batches)
    yield batch.map((member) => `${JSON.stringify({ [sort]: tell(member) })}\n`).join('');
}

/** The records of `json`, one a line; the last line says that nothing is missing. */
export const ndjson: Format = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  ending: 'ndjson',
  help: 'The same as `json`, one record a line, for tools that read as it comes; it ends with a line `end`.',
  async *write({ head, entities, lines, claims, sources }) {
    yield `${JSON.stringify({ head: headJson(head) })}\n`;
    yield* rows('source', sources(), (source) => sourceJson(source));
    yield* rows('entity', entities(), (entity) => entityJson(entity, head));
    yield* rows('line', lines(), (line) => lineJson(line, head));
    yield* rows('claim', claims(), (claim) => claimJson(claim, head));
    yield `${JSON.stringify({ end: head.counts })}\n`;
  },
};
