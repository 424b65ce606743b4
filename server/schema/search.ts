import { pageArguments, parse } from '../graph/arguments.ts';
import type { Found } from '../graph/questions/search.ts';
import { search } from '../graph/questions/search.ts';
import { badInput } from '../reader-error.ts';
import { type Match, matchOf } from '../words/match.ts';
import { builder } from './builder.ts';
import { EntityKindEnum } from './enums.ts';
import { KindTypes } from './kinds.ts';
import { Claim, Source, typeNameOf } from './refs.ts';
import { selectionOf } from './selection.ts';

const SearchTarget = builder.unionType('SearchTarget', {
  description: 'What a search can find.',
  types: [...KindTypes, Source, Claim],
  resolveType: (target) => typeNameOf(target),
});

type Hit = Match & { target: Found };

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'Something that was found, with the name that matched and why.',
  fields: (t) => ({
    target: t.field({ type: SearchTarget, description: 'What was found.', resolve: ({ target }) => target }),
    matched: t.exposeString('matched', { description: 'The name that matched, e.g. `商汤科技`.' }),
    lang: t.exposeString('lang', { nullable: true, description: 'Its language (BCP 47).' }),
    reason: t.exposeString('reason', { description: 'In words: “商汤科技” is the Chinese name.' }),
  }),
});

const SearchConnection = builder.connectionObject(
  { type: SearchHit, name: 'SearchConnection', description: 'A page of hits, the best first.' },
  { name: 'SearchEdge', description: 'A hit, with the cursor to page on from it.' },
);

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchHit,
      nullable: true,
      description:
        'Finds entities and sources by their names in any script: exact names first, then beginnings, then the rest, by weight of evidence. At most 200 characters.',
      args: {
        query: t.arg.string({ required: true, description: 'A name or a part of one: `SenseTime`, `商汤`, `sens`.' }),
        kinds: t.arg({ type: [EntityKindEnum], description: 'Only entities of these kinds.' }),
        knownAt: t.arg.int({ description: 'As known at this revision.' }),
      },
      resolve: async (_root, { query, kinds, knownAt, ...page }, context, info) => {
        if (kinds?.length === 0) throw badInput('kinds', 'An empty list of kinds finds nothing; leave it out.');
        const reading = await context.reading(knownAt);
        const found = await search(
          reading,
          { text: query, kinds: kinds ?? null, page: parse(pageArguments, page) },
          selectionOf(info),
        );
        return {
          ...found,
          edges: found.edges.map(({ cursor, node }) => ({
            cursor,
            node: { target: node, ...matchOf(node, query, context.language) },
          })),
        };
      },
    },
    SearchConnection,
  ),
);
