import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';

/** Documents by id. */
export type Documents = ReadonlyMap<string, string>;

const idOf = (params: object, request: Request): string | null => {
  const id = 'documentId' in params ? params.documentId : new URL(request.url).searchParams.get('documentId');
  return typeof id === 'string' ? id : null;
};

/**
 * Takes a document's id in place of its text, as `documentId` (the persisted documents of GraphQL over HTTP). Any other
 * document is answered too, so this only makes questions shorter.
 */
export const persisted = (documents: Documents): Plugin =>
  usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: idOf,
    getPersistedOperation: (id) => documents.get(id) ?? null,
    customErrors: {
      notFound: {
        message: 'No document has this documentId here; send its text as `query`.',
        extensions: { code: 'NOT_FOUND', http: { status: 404 } },
      },
      keyNotFound: {
        message: 'There is no question here; send it as `query`, or a documentId.',
        extensions: { code: 'BAD_INPUT', http: { status: 400 } },
      },
    },
  });
