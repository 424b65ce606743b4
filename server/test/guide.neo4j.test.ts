import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ServerProcess } from './server-process.ts';
import { startSuiteServer } from './suite-server.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** The part of the README that shows how the graph is asked. */
const guide = /^## Ask the graph$[\s\S]*?(?=^## )/m.exec(readme)?.[0] ?? '';
const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));

/** Each question with the variables that stand in the block after it. */
const questions = blocks.flatMap(({ language, text }, i) => {
  if (language !== 'graphql') return [];
  const next = blocks[i + 1];
  const variables: unknown = next?.language === 'json' ? JSON.parse(next.text) : {};
  return [{ text, variables }];
});
const commands = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);

const reply = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

let server: ServerProcess;
let home: string;
beforeAll(async () => {
  server = await startSuiteServer();
  home = await server.address;
});
afterAll(() => server.stop());

describe('the guide', () => {
  test('shows questions and commands', () => {
    expect(questions.length).toBeGreaterThan(5);
    expect(commands.length).toBeGreaterThan(2);
  });

  test.each(questions)('asks $text', async ({ text, variables }) => {
    const response = await fetch(new URL('/graphql', home), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    const { data, errors } = reply.parse(await response.json());
    expect(errors).toBeUndefined();
    // An example that finds nothing shows nothing.
    expect(JSON.stringify(data)).toMatch(/"(name|text|id|title|label)":"/);
  });

  test.each(commands)('runs %s', async (command) => {
    const here = command.replaceAll('http://127.0.0.1:4000/', home);
    const { stdout } = await promisify(execFile)('bash', ['-o', 'pipefail', '-ec', here]);
    expect(stdout.length).toBeGreaterThan(40);
    expect(stdout).not.toContain('"errors"');
  });
});
