/** The one way to the API: a document and its variables in, a typed answer out. */
import type { TadaDocumentNode } from 'gql.tada';
import { type ApiProblem, Refused, Unreachable } from './errors.ts';
import { operationName, textOf } from './graphql.ts';
import { LONGEST_ADDRESS, reach } from './reach.ts';

export interface Answer<Result> {
  /** Fields that failed are null in it; `problems` says why. */
  data: Result;
  problems: readonly ApiProblem[];
}

interface Body {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: unknown; nearest?: unknown } }[];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Why the server refuses, in the one form in which all of its routes say so. */
export const refusals = (body: Body): Refused[] =>
  (body.errors ?? []).map(
    (error) => new Refused(error.message, text(error.extensions?.code) ?? 'INTERNAL', text(error.extensions?.nearest)),
  );

/**
 * Asks the API. An answer without data is thrown as the problem it is; an answer with some data is returned together
 * with its problems, because one unknown id must not empty the rest of the picture.
 */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables, unknown>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const body = await question(textOf(document), variables, signal);
  const problems = refusals(body);
  const [first] = problems;
  if (body.data === undefined || body.data === null) throw first ?? new Unreachable('The answer held no data.');
  // The server answers by the same contract that typed the document, so its shape is taken on trust.
  return { data: body.data as Result, problems };
}

/** Asks by a text that somebody else wrote, as it is. What is answered is unknown until it is looked into. */
export async function askAsWritten(text: string, variables: object, signal?: AbortSignal): Promise<Answer<unknown>> {
  const body = await sendText(text, variables, signal);
  return { data: body.data ?? undefined, problems: refusals(body) };
}

/** The ids of the documents that the build gave to the server; none while the explorer is being developed. */
const persisted = typeof PERSISTED_DOCUMENTS === 'undefined' ? {} : PERSISTED_DOCUMENTS;

/**
 * Asks by the document's id and with GET, so that the answer may be kept by the browser and on the way; by its text where
 * the server does not have it, because it was built from another client.
 */
async function question(text: string, variables: unknown, signal: AbortSignal | undefined): Promise<Body> {
  const id = persisted[operationName(text)];
  if (id !== undefined) {
    const parameters = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
    const address = `/graphql?${parameters}`;
    if (address.length <= LONGEST_ADDRESS) {
      const body = await send(address, { signal });
      if (!isUnknownDocument(body)) return body;
    }
  }
  return sendText(text, variables, signal);
}

const sendText = (text: string, variables: unknown, signal: AbortSignal | undefined): Promise<Body> => {
  const headers = { 'content-type': 'application/json' };
  return send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text, variables }), signal });
};

const isUnknownDocument = ({ data, errors }: Body): boolean =>
  data === undefined && errors?.[0]?.extensions?.code === 'NOT_FOUND';

interface Sent {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  signal: AbortSignal | undefined;
}

async function send(address: string, { signal, headers, ...rest }: Sent): Promise<Body> {
  const request = { ...rest, headers: { accept: 'application/json', ...headers }, ...(signal ? { signal } : {}) };
  const reply = await reach(address, request);
  if (!reply.headers.get('content-type')?.includes('json')) throw new Unreachable(`The server said ${reply.status}.`);
  return (await reply.json()) as Body;
}
