import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';

/** Says with every answer that read the graph at which revision it was asked, so that it can be cited. */
export const citing: Plugin<Context> = {
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result, setResult }) => {
      const revision = args.contextValue.held();
      if (revision !== undefined && !(Symbol.asyncIterator in result))
        setResult({ ...result, extensions: { ...result.extensions, revision } });
    },
  }),
};
