import { type DocumentNode, GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ReaderError } from '../reader-error.ts';

const MESSAGE = 'Nothing can be changed from a page of another site; send it from your own program.';

/** Whether a request comes from a page of another site: browsers say so, and programs send no origin. */
const isForeign = ({ headers, url }: Request): boolean => {
  const origin = headers.get('origin');
  return origin !== null && URL.parse(origin)?.host !== new URL(url).host;
};

const writes = ({ definitions }: DocumentNode): boolean =>
  definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'mutation');

/** Any page may ask; none of another site may change anything, whatever key its reader has entrusted to it. */
export const foreignWrites: Plugin = {
  onParse:
    () =>
    ({ result, context: { request } }) => {
      if (!result || result instanceof Error || !isForeign(request) || !writes(result)) return;
      throw new GraphQLError(MESSAGE, { originalError: new ReaderError('FORBIDDEN', MESSAGE) });
    },
};
