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
    nodesOnConnection: true,
    edgesFieldOptions: { nullable: { list: false, items: false } },
    nodeFieldOptions: { nullable: false },
    cursorType: 'String',
  },
});

builder.queryType({
  description:
    'Questions about who funds, builds, sells, deploys and regulates surveillance technology. One request is answered at one revision; cite its number.',
});
