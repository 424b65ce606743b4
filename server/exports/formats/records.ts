import { described } from '../../graph/answers.ts';
import type { Format } from '../format.ts';
import { headJson, lineJson } from './json-records.ts';
import { rows } from './ndjson.ts';

/**
 * The ledger's own records, as they are hashed, and the lines that follow from them. Whoever wants all that is known, and
 * to compute with it, begins here; words are in the other formats.
 */
export const records: Format = {
  name: 'records',
  mediaType: 'application/x-ndjson; charset=utf-8; profile=records',
  ending: 'records.ndjson',
  help: 'The ledger’s own records, one a line, whole and without words: sources, entities, claims, disputes, lines.',
  async *write({ head, entities, lines, claims, disputes, sources }) {
    yield `${JSON.stringify({ head: headJson(head) })}\n`;
    yield* rows('source', sources(), ({ record }) => record);
    yield* rows('entity', entities(), (entity) => described(entity).record);
    yield* rows('claim', claims(), ({ claim, line }) => ({
      ...claim.record,
      status: claim.status,
      ...(line === null ? {} : { line }),
    }));
    yield* rows('dispute', disputes(), (dispute) => dispute);
    yield* rows('line', lines(), (row) => lineJson(row, head));
    yield `${JSON.stringify({ end: head.counts })}\n`;
  },
};
