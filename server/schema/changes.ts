import { type ChangesAnswer, compareRevisions } from '../graph/questions/changes.ts';
import { findRevision } from '../graph/questions/revisions.ts';
import { badInput } from '../reader-error.ts';
import { builder } from './builder.ts';
import { ChangeEnum } from './enums.ts';
import { Claim, Entity, Relation, Revision } from './refs.ts';
import { selectionOf } from './selection.ts';
import { Redirect } from './subgraph.ts';

const RelationChange = builder.objectRef<ChangesAnswer['relations'][number]>('RelationChange').implement({
  description: 'A line that is not what it was.',
  fields: (t) => ({
    relation: t.expose('relation', {
      type: Relation,
      description: 'As it stands at the later revision, or last stood.',
    }),
    before: t.expose('before', { type: Relation, nullable: true, description: 'As it stood at the earlier one.' }),
    change: t.expose('change', { type: ChangeEnum, description: 'What happened.' }),
  }),
});

const EntityChange = builder.objectRef<ChangesAnswer['entities'][number]>('EntityChange').implement({
  description: 'An entity that is not what it was.',
  fields: (t) => ({
    entity: t.expose('entity', { type: Entity, description: 'As it is described at the later revision, or last was.' }),
    change: t.expose('change', { type: ChangeEnum, description: 'What happened.' }),
  }),
});

type Compared = ChangesAnswer & { from: number; to: number };

const Changes = builder.objectRef<Compared>('Changes').implement({
  description: 'What differs between two revisions. What came and went in between is in neither.',
  fields: (t) => ({
    from: t.field({
      type: Revision,
      description: 'The earlier.',
      resolve: ({ from }, _args, context) => revisionAt(context, from),
    }),
    to: t.field({
      type: Revision,
      description: 'The later.',
      resolve: ({ to }, _args, context) => revisionAt(context, to),
    }),
    added: t.field({
      type: [Claim],
      description: 'Claims that are new. One that was entered and retracted in between is among the retracted.',
      resolve: ({ claims }) => [...claims.added],
    }),
    changed: t.field({
      type: [Claim],
      description: 'Claims that say something else.',
      resolve: ({ claims }) => [...claims.changed],
    }),
    closed: t.field({
      type: [Claim],
      description: 'Claims that the seeds no longer make.',
      resolve: ({ claims }) => [...claims.closed],
    }),
    retracted: t.field({
      type: [Claim],
      description: 'Claims that were declared wrong.',
      resolve: ({ claims }) => [...claims.retracted],
    }),
    newlyDisputed: t.field({
      type: [Claim],
      description: 'Claims that something now disputes and did not before, also those that are new.',
      resolve: ({ claims }) => [...claims.newlyDisputed],
    }),
    relations: t.field({
      type: [RelationChange],
      description: 'Lines that are not what they were.',
      resolve: ({ relations }) => [...relations],
    }),
    entities: t.field({
      type: [EntityChange],
      description: 'Entities that are described otherwise, were merged into another or separated again.',
      resolve: ({ entities }) => [...entities],
    }),
    merges: t.field({
      type: [Redirect],
      description: 'Ids that were merged into others, or into another one than before.',
      resolve: ({ merges }) => [...merges],
    }),
    truncated: t.exposeBoolean('truncated', {
      description:
        'Whether a list that was asked for has more than the 500 that are answered, the first in the order of revisions; compare nearer revisions.',
    }),
  }),
});

const revisionAt = async (
  context: { newest(): Promise<{ database: Parameters<typeof findRevision>[0] }> },
  number: number,
) => {
  const found = await findRevision((await context.newest()).database, number);
  if (found === undefined) throw badInput('from', `There is no revision ${number}.`);
  return found;
};

builder.queryField('changes', (t) =>
  t.field({
    type: Changes,
    nullable: true,
    args: {
      from: t.arg.int({ required: true, description: 'The earlier revision.' }),
      to: t.arg.int({ description: 'The later one; the newest unless told.' }),
      ids: t.arg.idList({
        description: 'Only what concerns these entities: the claims and lines at them, e.g. `["sensetime"]`.',
      }),
    },
    description: 'What differs between two revisions: what changed since a link was made.',
    resolve: async (_root, { from, to, ids }, context, info) => {
      await context.reading(from);
      const reading = await context.reading(to);
      if (from > reading.revision)
        throw badInput('from', `from: ${from} comes after to: ${reading.revision}; swap them.`);
      const question = { from, to: reading.revision, ids: ids ?? null };
      return { ...question, ...(await compareRevisions(reading, question, selectionOf(info))) };
    },
  }),
);
