import type { IncomingHttpHeaders } from 'node:http';

/** What was asked over HTTP, read whole. */
export interface WholeRequest {
  method: string;
  /** The whole address. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  signal: AbortSignal;
}

/** A question as a program sends it that stays for the answer. */
export const posted = (question: object, headers: IncomingHttpHeaders = {}): WholeRequest => ({
  method: 'POST',
  url: 'http://localhost/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(question),
  signal: new AbortController().signal,
});

/** What is answered, whole. */
export interface WholeAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

const STREAMED = /^\s*(text\/event-stream|multipart\/mixed)\b/i;

/** What is accepted, without forms that come in pieces: questions are answered whole. Where nothing is left, nothing fits. */
const inOnePiece = (accept: string): string => {
  const left = accept.split(',').filter((type) => !STREAMED.test(type));
  return left.length > 0 ? left.join(',') : 'nothing/else';
};

/**
 * A request with the part of the Fetch API that Yoga and its plugins read. What came is in memory already, so the streams
 * of a whole Request would only carry it about, which takes longer than all else that a small question costs here.
 */
class PlainRequest {
  readonly headers: { get(name: string): string | null };
  readonly method: string;
  readonly url: string;
  readonly signal: AbortSignal;
  private readonly text: string;

  constructor({ method, url, headers, body, signal }: WholeRequest) {
    this.method = method;
    this.url = url;
    this.signal = signal;
    this.text = body;
    this.headers = {
      get: (name) => {
        const value = headers[name.toLowerCase()];
        if (value === undefined) return null;
        const text = Array.isArray(value) ? value.join(', ') : value;
        return name === 'accept' ? inOnePiece(text) : text;
      },
    };
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.text);
  }
}

interface Head {
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

/** An answer with what Yoga writes into it; we alone read it. */
class PlainResponse implements WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;

  constructor(body: string | null, { status = 200, headers = {} }: Head = {}) {
    this.body = body ?? '';
    this.status = status;
    this.headers = headers;
  }

  static json(value: unknown, { status = 200, headers = {} }: Head = {}): PlainResponse {
    return new PlainResponse(JSON.stringify(value), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }
}

const NOT_ACCEPTABLE = PlainResponse.json(
  { errors: [{ message: 'Answers are JSON: accept application/json.', extensions: { code: 'BAD_INPUT' } }] },
  { status: 406, headers: { accept: 'application/json, application/graphql-response+json' } },
);

// Yoga's types ask for the whole Fetch API, of which it uses what stands above: the audits of graphql-http and the fuzz
// of the API go through it.
export const plainFetch = { Response: PlainResponse as unknown as typeof Response };
export const asRequest = (asked: WholeRequest): Request => new PlainRequest(asked) as unknown as Request;
export const asWholeAnswer = (response: unknown): WholeAnswer => {
  if (!(response instanceof PlainResponse)) throw new Error('Yoga answered with a Response that it was not given.');
  return response.status === 406 ? NOT_ACCEPTABLE : response;
};
