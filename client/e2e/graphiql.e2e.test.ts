/** GraphiQL at the API's address, on a real server with the shipped ledger, in a real browser. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { journalistQuestions, questionName, questionText } from '../graphiql/questions.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;
/** What was asked of another place than the server. */
const foreign: string[] = [];

beforeAll(async () => {
  const journalist = await site.reader();
  journalist.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && `${origin}/` !== site.home()) foreign.push(request.url());
  });
  page = await site.openFor(journalist, '/graphql');
});

/** What stands in one of the editors. */
const textIn = (editor: string) => (): Promise<string> =>
  page
    .locator(`${editor} .CodeMirror`)
    .evaluate((element) => ('CodeMirror' in element ? (element.CodeMirror as { getValue(): string }).getValue() : ''));

/** Asks what stands in the editors, once they hold the question and its variables. */
const answer = async (query: string, variables: object): Promise<unknown> => {
  // They are loaded on their own, later than the button beside them, and follow a tab one after the other.
  const told = JSON.stringify(variables, null, 2);
  await expect.poll(textIn('.graphiql-query-editor'), { timeout: 20_000 }).toBe(query);
  if (told !== '{}') await expect.poll(textIn('.graphiql-editor-tool > :not(.hidden)'), { timeout: 20_000 }).toBe(told);
  await page.getByRole('button', { name: /execute query/i }).click();
  const text = textIn('.result-window');
  await expect.poll(text, { timeout: 20_000 }).toMatch(/^\{[\s\S]*\}$/);
  return JSON.parse(await text());
};

test('the questions of a story are its tabs, with their variables, and each is answered', async () => {
  const tabs = page.getByRole('tab').filter({ hasText: /\w/ });
  await expect.poll(() => tabs.count()).toBe(journalistQuestions.length);
  const [find, investors] = journalistQuestions;
  if (!find || !investors) throw new Error('There are no questions.');
  const first = await answer(questionText(find), find.variables);
  expect(first).toMatchObject({ data: { search: { nodes: [{ target: { id: 'sensetime' } }] } } });
  await tabs.nth(1).click();
  // The name of the operation follows its text a moment later, and until then the one of the other tab is sent.
  await expect
    .poll(() => answer(questionText(investors), investors.variables), { timeout: 20_000, interval: 500 })
    .toHaveProperty('data.entity.relations.nodes.0.claims.nodes.0.source.title');
});

test('a question that came with the address is shown and asked', async () => {
  const query = '{ revision { number } }';
  const parameters = new URLSearchParams({ query });
  await page.goto(new URL(`/graphql?${parameters}`, site.home()).href);
  expect(await answer(query, {})).toEqual(expect.objectContaining({ data: { revision: { number: 1 } } }));
});

test('nothing is loaded from elsewhere, and nothing is forbidden', () => {
  expect(foreign).toEqual([]);
  expect(site.forbidden).toEqual([]);
});

test('a tool at the same address gets the API', async () => {
  const reply = await fetch(new URL('/graphql?query={revision{number}}', site.home()));
  expect(await reply.json()).toMatchObject({ data: { revision: { number: 1 } } });
});

test.each(journalistQuestions.map((question) => [questionName(question), question] as const))(
  '%s is known by its name and answered without a mistake',
  async (name, { variables }) => {
    const parameters = new URLSearchParams({ documentId: name, variables: JSON.stringify(variables) });
    const reply = await fetch(new URL(`/graphql?${parameters}`, site.home()));
    const { data, errors } = await reply.json();
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((root) => root !== null)).toBe(true);
  },
);
