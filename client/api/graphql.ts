/**
 * Typed documents. gql.tada reads the contract and gives each document the types of its answer and variables; at run
 * time a document is only its text, so that no GraphQL parser is shipped to the reader.
 */
import type { initGraphQLTada, ResultOf, VariablesOf } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

type Api = {
  introspection: introspection;
  disableMasking: true;
  scalars: { ID: string; DateTime: string; EDTF: string; Decimal: string };
};

export interface Document {
  /** Its own text and that of every fragment it needs, each once. */
  readonly parts: ReadonlySet<string>;
}

const document = (text: string, fragments: readonly Document[] = []): Document => ({
  parts: new Set([...fragments.flatMap((fragment) => [...fragment.parts]), text]),
});

// The one place where the types of gql.tada are laid over our own plain documents.
export const graphql = document as unknown as ReturnType<typeof initGraphQLTada<Api>>;

export const textOf = (of: unknown): string => [...(of as Document).parts].join('\n');

/** What a document calls its operation, as every document here does. */
export const operationName = (text: string): string => /^\s*query (\w+)/m.exec(text)?.[1] ?? '';

export type { ResultOf, VariablesOf };
