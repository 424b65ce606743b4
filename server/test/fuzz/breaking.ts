import fc from 'fast-check';
import { oddTexts } from './words.ts';

/** A request to GraphQL as it goes over the wire, which may be anything. */
export interface BrokenRequest {
  how: string;
  contentType: string;
  body: string | Uint8Array<ArrayBuffer>;
}

/** What a well-meant request holds. */
export interface Whole {
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

const JSON_TYPE = 'application/json';
const TOKEN = /"(?:[^"\\]|\\.)*"|[$@]?\w+|\.\.\.|[^\s\w]/g;
const WEIRD = [
  '\u0000',
  '\uFFFF',
  '\uD800',
  '\u2028',
  '\u202E',
  '\\u0000',
  '\\uD800',
  '\\x',
  '"',
  '"""',
  '#',
  '`',
  '💥',
  '\\',
  '&',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '!',
  '=',
  '|',
  '@',
  '$',
  ':',
  '...',
  'null',
  '1e999',
  '-',
  '00',
  'on',
  'mutation',
  'subscription { __typename }',
  'type T { a: Int }',
  'fragment on on on { on }',
];
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    ...oddTexts,
    'x'.repeat(120_000),
    2 ** 31,
    -1.5,
    1e300,
    [[[]]],
    { a: { b: [] } },
    true,
    null,
  ),
);

/** Any number, taken as a place in something of this length. */
const within = (number: number, length: number): number => (length === 0 ? 0 : number % length);

type Change = (text: string) => string;

const onCharacters: fc.Arbitrary<Change> = fc.oneof(
  fc.nat().map(
    (at): Change =>
      (text) =>
        text.slice(0, within(at, text.length)),
  ),
  fc.nat().map(
    (at): Change =>
      (text) =>
        text.slice(within(at, text.length)),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...WEIRD)).map(
    ([at, weird]): Change =>
      (text) =>
        text.slice(0, within(at, text.length)) + weird + text.slice(within(at, text.length)),
  ),
  fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 30 })).map(
    ([at, noise]): Change =>
      (text) =>
        text.slice(0, within(at, text.length)) + noise + text.slice(within(at, text.length) + 3),
  ),
  fc.nat().map(
    (at): Change =>
      (text) =>
        `${text.slice(0, within(at, text.length))}"${'x'.repeat(20_000)}${text.slice(within(at, text.length))}`,
  ),
);

const onTokens = (change: (tokens: string[], one: number, other: number) => string[]): fc.Arbitrary<Change> =>
  fc.tuple(fc.nat(), fc.nat()).map(
    ([one, other]): Change =>
      (text) => {
        const tokens = text.match(TOKEN) ?? [];
        return change([...tokens], within(one, tokens.length), within(other, tokens.length)).join(' ');
      },
  );

const documentChange: fc.Arbitrary<Change> = fc.oneof(
  onCharacters,
  onTokens((tokens, one) => tokens.toSpliced(one, 1)),
  onTokens((tokens, one) => tokens.toSpliced(one, 0, tokens[one] ?? '')),
  onTokens((tokens, one, other) => tokens.with(one, tokens[other] ?? '').with(other, tokens[one] ?? '')),
  onTokens((tokens, one, other) => tokens.with(one, tokens[other] ?? '')),
  onTokens((tokens, one, other) => tokens.toSpliced(one, other % 7)),
  fc
    .tuple(fc.nat(), fc.constantFrom('nothing', 'id', 'DRAGON', '$none', '-1', '"x"', '{}', '[]', '1.5', '...None'))
    .map(([at, other]): Change => {
      let left = at;
      return (text) => text.replaceAll(/\b\w+\b/g, (word) => (left-- % 23 === 0 ? other : word));
    }),
);

const asJson = (how: string, value: unknown): BrokenRequest => ({
  how,
  contentType: JSON_TYPE,
  body: JSON.stringify(value) ?? '',
});

/** What a well-meant request becomes when something is broken in it: its document, its JSON, its bytes or its headers. */
export const broken = ({ query, variables }: Whole): fc.Arbitrary<BrokenRequest> => {
  const names = [...Object.keys(variables), 'none'];
  const whole = JSON.stringify({ query, variables });
  return fc.oneof(
    { weight: 5, arbitrary: documentChange.map((change) => asJson('document', { query: change(query), variables })) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...names), anything)
        .map(([name, value]) => asJson('variable', { query, variables: { ...variables, [name]: value } })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'documentId', 'other'), anything)
        .map(([key, value]) => asJson('member', { query, variables, [key]: value })),
    },
    { weight: 1, arbitrary: anything.map((value) => asJson('body', value)) },
    {
      weight: 2,
      arbitrary: onCharacters.map((change) => ({ how: 'json', contentType: JSON_TYPE, body: change(whole) })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([at, bytes]) => {
        const body = new TextEncoder().encode(whole);
        body.set(bytes.slice(0, body.length), within(at, Math.max(1, body.length - bytes.length)));
        return { how: 'bytes', contentType: JSON_TYPE, body };
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(
          '',
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/graphql',
          'application/json; charset=utf-7',
          'application/jsonp',
          '*/*',
          'application/json, text/html',
        )
        .map((contentType) => ({ how: 'content type', contentType, body: whole })),
    },
  );
};
