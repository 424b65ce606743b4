import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { publicAddress } from './public-address.ts';

const asked = (headers: Record<string, string>): IncomingMessage =>
  Object.assign(new IncomingMessage(new Socket()), { headers });

test.each([
  [{ host: '127.0.0.1:4000' }, 'http://127.0.0.1:4000'],
  [{ host: 'graph.example', 'x-forwarded-proto': 'https' }, 'https://graph.example'],
  [
    { host: 'inner:4000', 'x-forwarded-proto': 'https,http', 'x-forwarded-host': 'graph.example, inner' },
    'https://graph.example',
  ],
  [{ host: 'graph.example', 'x-forwarded-host': 'evil.example/"><script>' }, 'http://graph.example'],
  [{ host: 'graph.example', 'x-forwarded-proto': 'javascript' }, 'http://graph.example'],
  [{}, 'http://localhost'],
])('without a setting, %j is asked at %s', (headers, address) => {
  expect(publicAddress(asked(headers), null)).toBe(address);
});

test('a setting wins over whatever the request says', () => {
  const request = asked({ host: 'inner:4000', 'x-forwarded-host': 'evil.example' });
  expect(publicAddress(request, 'https://graph.example')).toBe('https://graph.example');
});
