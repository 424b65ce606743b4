import type { RedirectAnswer, SubgraphAnswer } from '../graph/answers.ts';
import { builder } from './builder.ts';
import { Entity, Relation } from './refs.ts';

export const Redirect = builder.objectRef<RedirectAnswer>('Redirect').implement({
  description: 'An id that was merged, and the one that answers for it.',
  fields: (t) => ({
    from: t.exposeID('from', { description: 'The id that was asked for.' }),
    to: t.exposeID('to', { description: 'The id that answers.' }),
  }),
});

export const Subgraph = builder.objectRef<SubgraphAnswer>('Subgraph').implement({
  description: 'A picture: entities, and every line with both ends among them, or with one on screen already.',
  fields: (t) => ({
    entities: t.field({ type: [Entity], description: 'The entities.', resolve: ({ entities }) => [...entities] }),
    relations: t.field({ type: [Relation], description: 'The lines.', resolve: ({ relations }) => [...relations] }),
    truncated: t.exposeBoolean('truncated', { description: 'Whether the limit left something out.' }),
    totalEntities: t.exposeInt('totalEntities', {
      description: 'How many entities there are, after filter and `exclude`, before the limit.',
    }),
    totalRelations: t.exposeInt('totalRelations', { description: 'How many lines there are among all of those.' }),
    missing: t.idList({
      description: 'Ids that nothing has at this revision.',
      resolve: ({ missing }) => [...missing],
    }),
    redirected: t.field({
      type: [Redirect],
      description: 'Ids that were asked for and had been merged into others by this revision.',
      resolve: ({ redirected }) => [...redirected],
    }),
    atRevision: t.int({ description: 'The revision of the picture.', resolve: ({ at }) => at }),
  }),
});
