import type { Format } from '../format.ts';
import type { Taken } from '../taken.ts';
import { claimJson, entityJson, headJson, lineJson, sourceJson } from './json-records.ts';

async function* members<T>(batches: AsyncIterable<readonly T[]>, tell: (member: T) => object) {
  let separator = '\n';
  for await (const batch of batches) {
    let text = '';
    for (const member of batch) {
      text += `${separator}${JSON.stringify(tell(member))}`;
      separator = ',\n';
    }
    yield text;
  }
}

/** One document with the four lists; it only parses when it is whole. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  ending: 'json',
  help: 'One document: entities, lines, claims and sources, with everything that is known of them.',
  async *write({ head, entities, lines, claims, sources }: Taken) {
    yield `{"head":${JSON.stringify(headJson(head))},\n"entities":[`;
    yield* members(entities(), (entity) => entityJson(entity, head));
    yield '\n],\n"lines":[';
    yield* members(lines(), (line) => lineJson(line, head));
    yield '\n],\n"claims":[';
    yield* members(claims(), (claim) => claimJson(claim, head));
    yield '\n],\n"sources":[';
    yield* members(sources(), (source) => sourceJson(source));
    yield '\n]}\n';
  },
};
