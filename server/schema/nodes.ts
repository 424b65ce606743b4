import type { GraphQLResolveInfo } from 'graphql';
import { inParts } from '../graph/in-parts.ts';
import { findClaim, findEntity, findRelation, findSource } from '../graph/questions/by-id.ts';
import type { Among } from '../graph/questions/nearest.ts';
import { findRevision } from '../graph/questions/revisions.ts';
import type { Reading } from '../graph/reading.ts';
import { badInput, moved } from '../reader-error.ts';
import { builder } from './builder.ts';
import { orNotFound } from './not-found.ts';
import { Node, type NodeAnswer } from './refs.ts';
import { selectionOf } from './selection.ts';

const KNOWN_AT = 'As known at this revision; the newest unless told.';
/** How many things may be asked for at once; each takes a statement of its own. */
const MOST = 20;

const REVISION = /^([1-9]\d{0,8})-[0-9a-f]{6,64}$/;

/** What an id is of is told by its form. */
const sortOf = (id: string): Among => {
  if (id.includes(':')) return 'claim';
  if (/^[A-Z]/.test(id)) return 'relation';
  return REVISION.test(id) ? 'revision' : 'entity or source';
};

/** A node has the id that it was asked by, so what answers for a merged id is named and not answered. */
const nodeOf = async (reading: Reading, id: string, info: GraphQLResolveInfo): Promise<NodeAnswer> => {
  const found = await orNotFound(reading, sortOf(id), id, await findNode(reading, id, info));
  if (found.id !== id) throw moved(id, found.id);
  return found;
};

const findNode = async (reading: Reading, id: string, info: GraphQLResolveInfo): Promise<NodeAnswer | undefined> => {
  const sort = sortOf(id);
  if (sort === 'claim') return inParts(reading, selectionOf(info, 'Claim'), (asked) => findClaim(reading, id, asked));
  if (sort === 'relation')
    return inParts(reading, selectionOf(info, 'Relation'), (asked) => findRelation(reading, id, asked));
  if (sort === 'revision') {
    const number = Number(REVISION.exec(id)?.[1]);
    const found = number <= reading.revision ? await findRevision(reading.database, number) : undefined;
    return found?.id === id ? found : undefined;
  }
  const entity = await inParts(reading, selectionOf(info, 'Entity'), (asked) => findEntity(reading, id, asked));
  return entity ?? inParts(reading, selectionOf(info, 'Source'), (asked) => findSource(reading, id, asked));
};

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Any id.' }),
      knownAt: t.arg.int({ description: KNOWN_AT }),
    },
    description:
      'Anything by its id, told by its form: with `:` a claim, with a capital a line, number-hash a revision, else an entity or a source.',
    resolve: async (_root, { id, knownAt }, context, info) => {
      const reading = await context.reading(knownAt);
      return nodeOf(reading, id, info);
    },
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: true, items: true },
    args: {
      ids: t.arg.idList({ required: true, description: `Any ids, at most ${MOST}.` }),
      knownAt: t.arg.int({ description: KNOWN_AT }),
    },
    description: 'Several things by their ids, in their order; what nothing has is null, with an error of its own.',
    resolve: async (_root, { ids, knownAt }, context, info) => {
      if (ids.length > MOST)
        throw badInput('ids', `At most ${MOST} ids can be asked for at once; these are ${ids.length}.`);
      const reading = await context.reading(knownAt);
      // An error in a nullable list empties its own place alone.
      return ids.map((id) => nodeOf(reading, id, info));
    },
  }),
}));
