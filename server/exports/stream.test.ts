import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnsweringSite, openSite } from '../http/testing/open-site.ts';
import { sendText } from './stream.ts';

/** In milliseconds, of a reader who takes nothing. */
const STALLED = 100;
/** More than a connection holds for a reader who does not read. */
const PIECE = 'x'.repeat(1_000_000);
const PIECES = 30;

async function* slowlyMade(): AsyncGenerator<string> {
  yield PIECE;
  await delay(5 * STALLED);
  yield 'the end';
}
async function* quicklyMade(): AsyncGenerator<string> {
  for (let i = 0; i < PIECES; i++) yield PIECE;
}

let site: AnsweringSite;
beforeAll(async () => {
  const of = (path: string, made: () => AsyncIterable<string>) => ({
    path,
    answer: async (...[, response, , visit]: Parameters<Parameters<typeof openSite>[0][number]['answer']>) =>
      sendText(response, {}, made(), visit.signal, STALLED),
  });
  site = await openSite([of('/slow', slowlyMade), of('/quick', quicklyMade)]);
});
afterAll(() => site?.close());

const asked = async (path: string): Promise<IncomingMessage> => {
  const [answer]: IncomingMessage[] = await once(get(site.address + path), 'response');
  if (answer === undefined) throw new Error('There was no answer.');
  return answer;
};

test('what takes longer to make than a reader may dawdle is made to its end', async () => {
  expect((await text(await asked('/slow'))).length).toBe(PIECE.length + 'the end'.length);
});

test('a reader who takes nothing is given up, and its place is free again', async () => {
  const answer = await asked('/quick');
  await expect.poll(() => site.underWay(), { timeout: 20 * STALLED }).toBe(0);
  await expect(text(answer)).rejects.toThrow('aborted');
});

test('a reader who only dawdles gets all of it', async () => {
  let [size, parts] = [0, 0];
  for await (const part of await asked('/quick')) {
    size += part.length;
    parts += 1;
    if (parts % 50 === 0) await delay(STALLED / 2);
  }
  expect(size).toBe(PIECES * PIECE.length);
});
