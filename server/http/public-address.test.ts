import { expect, test } from 'vitest';
import { publicAddress } from './public-address.ts';

const behindProxy = { PUBLIC_URL: null, TRUST_PROXY: 1 };

test.each([
  [{ host: 'graph.example', 'x-forwarded-proto': 'https' }, 'https://graph.example'],
  [
    { host: 'inner:4000', 'x-forwarded-proto': 'https,http', 'x-forwarded-host': 'graph.example, inner' },
    'https://graph.example',
  ],
  [{ host: 'graph.example', 'x-forwarded-host': 'evil.example/"><script>' }, 'http://graph.example'],
  [{ host: 'graph.example', 'x-forwarded-proto': 'javascript' }, 'http://graph.example'],
  [{}, 'http://localhost'],
])('behind a proxy, %j is asked at %s', (headers, address) => {
  expect(publicAddress({ headers }, behindProxy)).toBe(address);
});

test('without a proxy, nobody is believed who says that there is one', () => {
  const headers = { host: '127.0.0.1:4000', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' };
  expect(publicAddress({ headers }, { PUBLIC_URL: null, TRUST_PROXY: 0 })).toBe('http://127.0.0.1:4000');
});

test('a setting wins over whatever the request says', () => {
  const headers = { host: 'inner:4000', 'x-forwarded-host': 'evil.example' };
  const settings = { PUBLIC_URL: 'https://graph.example', TRUST_PROXY: 1 };
  expect(publicAddress({ headers }, settings)).toBe('https://graph.example');
});
