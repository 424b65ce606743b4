/** The one way to the API: a document and its variables in, a typed answer out. */
import type { TadaDocumentNode } from 'gql.tada';
import { type ApiProblem, Refused, Unreachable } from './errors.ts';
import { textOf } from './graphql.ts';

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

const refusals = (body: Body): Refused[] =>
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
  const body = await send(JSON.stringify({ query: textOf(document), variables }), signal);
  const problems = refusals(body);
  const [first] = problems;
  if (body.data === undefined || body.data === null) throw first ?? new Unreachable('The answer held no data.');
  // The server answers by the same contract that typed the document, so its shape is taken on trust.
  return { data: body.data as Result, problems };
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Body> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const reply = await fetch('/graphql', { method: 'POST', headers, body, ...(signal ? { signal } : {}) }).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new Unreachable('The server did not answer.', { cause });
    },
  );
  if (!reply.headers.get('content-type')?.includes('json')) throw new Unreachable(`The server said ${reply.status}.`);
  return (await reply.json()) as Body;
}
