import { described, type Page, type VersionNumbers } from '../graph/answers.ts';
import type { HistoryEntry } from '../graph/history/entry.ts';
import { VersionConnection } from './connections.ts';
import { Node, typeNameOf, Version, Versioned, type VersionedAnswer } from './refs.ts';
import { compiled } from './selection.ts';

Node.implement({
  description: 'Anything with an id of its own. Ids are readable and for ever: they can be cited and typed.',
  resolveType: typeNameOf,
  fields: (t) => ({ id: t.exposeID('id', { description: 'E.g. `sensetime`, `techpulp-2018-04`, `12-3fa9c1`.' }) }),
});

const numbersOf = (answer: VersionedAnswer): VersionNumbers => (answer.noun === 'entity' ? described(answer) : answer);

Versioned.implement({
  description:
    'What has versions: (id, atRevision) identifies one. What a Relation says of its claims also depends on the filter it was asked with, so a client keys it by filter.',
  interfaces: [Node],
  resolveType: typeNameOf,
  fields: (t) => ({
    atRevision: t.int({ description: 'The revision that this answer is of.', resolve: (answer) => answer.at }),
    addedIn: t.int({
      description: 'The first revision that had this id.',
      resolve: (answer) => numbersOf(answer).addedIn,
    }),
    changedIn: t.int({
      description: 'The revision that made this version.',
      resolve: (answer) => numbersOf(answer).changedIn,
    }),
    removedIn: t.int({
      nullable: true,
      description: 'The revision that closed it, if one had by the revision of the question.',
      resolve: (answer) => numbersOf(answer).removedIn,
    }),
    history: t.connection(
      {
        type: Version,
        nullable: true,
        description:
          'What happened to it, revision by revision up to that of the answer, the newest first: when it was entered, changed, closed and entered again. Of a claim also when it was retracted and when it was disputed, of a line how its stack of claims grew, of an entity what it was found to be one with. `history(first: 5) { nodes { revision { id at } change summary } }`',
        resolve: (answer, args, _context, info) => compiled<Page<HistoryEntry>>(answer, info, args),
      },
      VersionConnection,
    ),
  }),
});
