import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    EDTF: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
}

/** Ids are readable and answered raw, so of the Relay plugin only the connections are used. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodesOnConnection: { description: 'Those on this page.' },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'Those on this page, each with its cursor.',
    },
    nodeFieldOptions: { nullable: false, description: 'The one.' },
    pageInfoFieldOptions: { description: 'Where this page begins and ends, and whether there are more.' },
    pageInfoTypeOptions: { description: 'Where a page begins and ends, and whether there are more.' },
    hasNextPageFieldOptions: { description: 'Whether there are more after it.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are more before it.' },
    startCursorFieldOptions: { description: 'The cursor of its first.' },
    endCursorFieldOptions: { description: 'The cursor of its last: pass it as `after` for the next page.' },
    cursorFieldOptions: { description: 'Pass it as `after` or `before`.' },
    firstArgOptions: { description: 'How many, 1 to 100; 20 unless told.' },
    afterArgOptions: { description: 'After this cursor.' },
    lastArgOptions: { description: 'How many from the end, 1 to 100.' },
    beforeArgOptions: { description: 'Before this cursor.' },
    cursorType: 'String',
  },
});

builder.queryType({
  description:
    'Questions about who funds, builds, sells, deploys and regulates surveillance technology. One request is answered at one revision; cite its number.',
});
