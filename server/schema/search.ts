import { pageArguments, parse } from '../graph/arguments.ts';
import { type Hit, search } from '../graph/questions/search.ts';
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

type ShownHit = Match & Pick<Hit, 'target'>;

const SearchHit = builder.objectRef<ShownHit>('SearchHit').implement({
  description: 'Something that was found, with the name that matched and why.',
  fields: (t) => ({
    target: t.field({ type: SearchTarget, description: 'What was found.', resolve: ({ target }) => target }),
    matched: t.exposeString('matched', {
      description:
        'The name, identifier or text that matched, e.g. `商汤科技`. Of a claim it is a part: read its `text` too.',
    }),
    lang: t.exposeString('lang', { nullable: true, description: 'Its language (BCP 47), where that is known.' }),
    reason: t.exposeString('reason', {
      description:
        'Why it was found, in words and in the language of the request: “商汤科技” is the Chinese name; found by its pinyin (shang tang ke ji).',
    }),
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
        'Finds entities, sources and claims: by names in any script, ids, identifiers (`Q116762376`), addresses, and what claims say. Exact names come first, then beginnings, then names that hold the words, then those one letter different, claims last; among equals those that more claims stand on. Legal forms, accents, spaces and the order of words do not count. At most 200 characters.',
      args: {
        query: t.arg.string({ required: true, description: 'A name or a part of one: `SenseTime`, `商汤`, `sens`.' }),
        kinds: t.arg({ type: [EntityKindEnum], description: 'Only entities of these kinds, and no source or claim.' }),
        crossScript: t.arg.boolean({
          defaultValue: true,
          description:
            'Whether names are also compared across scripts: `Shangtang` finds 商汤, `商湯` finds 商汤, `Сбербанк` finds Sberbank.',
        }),
        knownAt: t.arg.int({ description: 'As known at this revision.' }),
      },
      resolve: async (_root, { query, kinds, crossScript, knownAt, ...page }, context, info) => {
        const asked = { text: query, crossScript: crossScript ?? true };
        if (kinds?.length === 0) throw badInput('kinds', 'An empty list of kinds finds nothing; leave it out.');
        const reading = await context.reading(knownAt);
        const found = await search(
          reading,
          { ...asked, kinds: kinds ?? null, page: parse(pageArguments, page) },
          selectionOf(info),
        );
        return {
          ...found,
          edges: found.edges.map(({ cursor, node }) => ({
            cursor,
            node: {
              target: node.target,
              ...matchOf(node, { typed: query, crossScript: asked.crossScript, language: context.language }),
            },
          })),
        };
      },
    },
    SearchConnection,
  ),
);
