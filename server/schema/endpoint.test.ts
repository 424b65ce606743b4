import { expect, test } from 'vitest';
import { endpointOf } from './endpoint.ts';
import { posted } from './exchange.ts';
import { schema } from './schema.ts';

const yoga = endpointOf({ schema, logging: false });
const asked = (accept: string) => yoga(posted({ query: '{ __typename }' }, { accept }), {});

test.each([
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/json', 'application/json'],
  ['application/json, text/event-stream', 'application/json'],
  ['text/event-stream, application/json', 'application/json'],
  ['Multipart/Mixed; boundary=x, application/json;q=0.9', 'application/json'],
])('whoever accepts “%s” is answered with %s', async (accept, type) => {
  const { status, headers, body } = await asked(accept);
  expect(status).toBe(200);
  expect(new Headers(headers).get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(JSON.parse(body)).toEqual({ data: { __typename: 'Query' } });
});

test.each(['text/event-stream', 'multipart/mixed, text/event-stream', 'image/png'])(
  'whoever accepts nothing but “%s” is told what there is',
  async (accept) => {
    const { status, body } = await asked(accept);
    expect(status).toBe(406);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  },
);
