import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import type { ServerContext } from './endpoint.ts';

const LONGEST_NAME = 60;

// What is sent is looked at here before anybody has seen whether it is of the right form.
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Which document was sent, without what was asked in it: the same document has the same. */
const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex').slice(0, 12);

/** Tells the log which operation a request was and how it ended; never a value of a question. */
export const journal: Plugin<Context, ServerContext> = {
  onParams: ({ params, context }) => {
    const { visit } = context;
    if (visit === undefined) return;
    const operation = textOf(params.operationName).slice(0, LONGEST_NAME);
    const document = textOf(params.query);
    visit.note({ ...(operation && { operation }), ...(document && { document: hashOf(document) }) });
  },
  onResultProcess: ({ result, serverContext }) => {
    const [first] = 'errors' in result ? (result.errors ?? []) : [];
    if (first instanceof GraphQLError) serverContext.visit?.note({ code: String(first.extensions.code) });
  },
};
