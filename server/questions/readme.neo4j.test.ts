import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asking, openQuestions } from './asking.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await openQuestions();
});
afterAll(() => asking.close());

/** The blocks of a language in the README, in their order. */
const blocks = (readme: string, language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'gu'))].map(([, block = '']) => block);

test('the question of the README has the answer that stands there', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [question = ''] = blocks(readme, 'graphql');
  const [answer = ''] = blocks(readme, 'json');
  expect((await asking.askText(question)).data).toEqual(JSON.parse(answer).data);
});
