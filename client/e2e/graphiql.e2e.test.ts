/** GraphiQL at the API's address, on a real server with the shipped ledger, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServerProcess } from '../../server/test/server-process.ts';
import { startSuiteServer } from '../../server/test/suite-server.ts';
import { journalistQuestions, questionName, questionText } from '../graphiql/questions.ts';
import { launchBrowser } from './browser.ts';

let server: ServerProcess;
let browser: Browser;
let page: Page;
let home: string;
/** What was asked of another place than the server, and what the page's policy kept from happening. */
const foreign: string[] = [];
const forbidden: string[] = [];

beforeAll(async () => {
  server = await startSuiteServer();
  home = await server.address;
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && `${origin}/` !== home) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) forbidden.push(message.text());
  });
  await page.goto(new URL('/graphql', home).href);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
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
  await page.goto(new URL(`/graphql?${parameters}`, home).href);
  expect(await answer(query, {})).toEqual(expect.objectContaining({ data: { revision: { number: 1 } } }));
});

test('nothing is loaded from elsewhere, and nothing is forbidden', () => {
  expect(foreign).toEqual([]);
  expect(forbidden).toEqual([]);
});

test('a tool at the same address gets the API', async () => {
  const reply = await fetch(new URL('/graphql?query={revision{number}}', home));
  expect(await reply.json()).toMatchObject({ data: { revision: { number: 1 } } });
});

test.each(journalistQuestions.map((question) => [questionName(question), question] as const))(
  '%s is known by its name and answered without a mistake',
  async (name, { variables }) => {
    const parameters = new URLSearchParams({ documentId: name, variables: JSON.stringify(variables) });
    const reply = await fetch(new URL(`/graphql?${parameters}`, home));
    const { data, errors } = await reply.json();
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((root) => root !== null)).toBe(true);
  },
);
