import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The tokens of a stylesheet, each by where it holds: always, in the dark, in forced colours. */
const tokensOf = (file: string): ReadonlyMap<string, string> => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const blocks = text.matchAll(/(?:^@media \(([^)]+)\) \{\s+)?^ *:root \{([^}]*)\}/gm);
  return new Map(
    [...blocks].flatMap(([, where = 'always', body = '']) =>
      [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value = '']) => [`${name} ${where}`, value] as const),
    ),
  );
};

test('the tokens of the pages are the explorer’s', () => {
  const [own, explorer] = [tokensOf('./tokens.css'), tokensOf('../../../client/styles/tokens.css')];
  expect([...own.keys()]).toEqual(expect.arrayContaining(['--ink always', '--size-1 always']));
  expect(own.get('--ink prefers-color-scheme: dark')).toBeDefined();
  expect(own.get('--ink forced-colors: active')).toBeDefined();
  for (const [token, value] of own) expect({ token, value }).toEqual({ token, value: explorer.get(token) });
});
