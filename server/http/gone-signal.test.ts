import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnsweringSite, openSite } from './testing/open-site.ts';

/** As many as a question may have root fields, each of which is a statement that ends when its reader leaves. */
const STATEMENTS = 20;

let site: AnsweringSite;
beforeAll(async () => {
  site = await openSite([
    {
      path: '/many',
      answer: (_request, response, _url, { signal }) => {
        for (let i = 0; i < STATEMENTS; i += 1) signal.addEventListener('abort', () => {});
        response.end();
      },
    },
  ]);
});
afterAll(() => site.close());

test('many statements may wait for one reader to leave, and nobody is warned of a leak', async () => {
  const warned: Error[] = [];
  const hear = (warning: Error) => void warned.push(warning);
  process.on('warning', hear);
  await fetch(`${site.address}/many`);
  await turn();
  process.off('warning', hear);
  expect(warned).toEqual([]);
});
