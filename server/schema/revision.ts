import { findRevision } from '../graph/questions/revisions.ts';
import { Node, Revision } from './refs.ts';

Revision.implement({
  description:
    'One applied change set, numbered from 1 and never rewritten. Cite its id: number and hash, `12-3fa9c1`.',
  interfaces: [Node],
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was applied.' }),
    author: t.exposeString('author', { description: 'Who applied it.' }),
    message: t.exposeString('message', { description: 'Why.' }),
    sha256: t.exposeString('hash', {
      description: 'Its hash, over the one before it and everything that it changed: equal on every copy of the graph.',
    }),
    previous: t.field({
      type: Revision,
      nullable: true,
      description: 'The revision before it.',
      resolve: async ({ number }, _args, context) => {
        const { database } = await context.newest();
        return number > 1 ? ((await findRevision(database, number - 1)) ?? null) : null;
      },
    }),
    addedClaims: t.exposeInt('addedClaims', { description: 'How many claims it added.' }),
    changedClaims: t.exposeInt('changedClaims', { description: 'How many claims it changed.' }),
    closedClaims: t.exposeInt('closedClaims', { description: 'How many claims it closed.' }),
  }),
});
