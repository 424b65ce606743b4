import { posted } from './exchange.ts';
import type { GraphQLEndpoint } from './handler.ts';

/** A document with variables as they will be sent. */
export interface Known {
  text: string;
  examples: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Asks what is known to be asked, one after the other. Neo4j plans a statement when it first meets it and its code is still
 * cold then, so the server meets each before anybody waits for it. What goes wrong is no matter here: whoever asks in
 * earnest will be told. It ends with the signal, and what is being asked then with it.
 */
export const warmUp = async (
  endpoint: Pick<GraphQLEndpoint, 'ask'>,
  documents: readonly Known[],
  signal: AbortSignal,
): Promise<void> => {
  for (const { text, examples } of documents)
    for (const variables of examples) {
      if (signal.aborted) return;
      await endpoint.ask({ ...posted({ query: text, variables }), signal }, {}).catch(() => undefined);
    }
};
