import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from './endpoint.ts';
import { isLasting } from './kept-answers.ts';

/** Tells whoever handed the request in whether its answer may be kept. It comes after masking, which gives errors their codes. */
export const noteLasting: Plugin<object, ServerContext> = {
  onResultProcess: ({ result, serverContext }) => {
    const errors = 'errors' in result && result.errors !== undefined ? result.errors : [];
    if (serverContext.verdict === undefined) return;
    serverContext.verdict.lasting = isLasting(
      errors.map((error) => (error instanceof GraphQLError ? error : { extensions: {} })),
    );
  },
};
