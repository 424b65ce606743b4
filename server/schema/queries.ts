import { claimListing, pageArguments, parse } from '../graph/arguments.ts';
import { entityListing, sourceListing } from '../graph/entity-arguments.ts';
import { inParts } from '../graph/in-parts.ts';
import { neighbourhoodQuestion, subgraphQuestion } from '../graph/picture-arguments.ts';
import { findClaim, findEntity, findRelation, findSource } from '../graph/questions/by-id.ts';
import { listEntities } from '../graph/questions/entities.ts';
import { listClaims } from '../graph/questions/listings.ts';
import { drawPicture } from '../graph/questions/picture.ts';
import { findRevision, listRevisions } from '../graph/questions/revisions.ts';
import { listSources } from '../graph/questions/sources.ts';
import { builder } from './builder.ts';
import { ClaimConnection, EntityConnection, RevisionConnection, SourceConnection } from './connections.ts';
import { ClaimOrderEnum, DirectionEnum, EntityOrderEnum } from './enums.ts';
import { ClaimFilter, EntityFilter, RelationFilter, SourceFilter } from './filters.ts';
import { orNotFound } from './not-found.ts';
import { Claim, Entity, Relation, Revision, Source } from './refs.ts';
import { selectionOf } from './selection.ts';
import { Subgraph } from './subgraph.ts';

const KNOWN_AT = 'As known at this revision; the newest unless told.';
const FILTER = 'A test on the claims of lines.';

builder.queryFields((t) => ({
  entity: t.field({
    type: Entity,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'E.g. `sensetime`.' }),
      knownAt: t.arg.int({ description: KNOWN_AT }),
    },
    description: 'An entity by its id.',
    resolve: async (_root, { id, knownAt }, context, info) => {
      const reading = await context.reading(knownAt);
      return orNotFound(
        reading,
        'entity',
        id,
        await inParts(reading, selectionOf(info), (asked) => findEntity(reading, id, asked)),
      );
    },
  }),
  relation: t.field({
    type: Relation,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'E.g. `INVESTED_IN.temasek.sensetime-round-2018`.' }),
      knownAt: t.arg.int({ description: KNOWN_AT }),
    },
    description: 'A line by its id.',
    resolve: async (_root, { id, knownAt }, context, info) => {
      const reading = await context.reading(knownAt);
      return orNotFound(
        reading,
        'relation',
        id,
        await inParts(reading, selectionOf(info), (asked) => findRelation(reading, id, asked)),
      );
    },
  }),
  claim: t.field({
    type: Claim,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'E.g. `techpulp-2018-04:sensetime.valuation`.' }),
      knownAt: t.arg.int({ description: KNOWN_AT }),
    },
    description: 'A claim by its id.',
    resolve: async (_root, { id, knownAt }, context, info) => {
      const reading = await context.reading(knownAt);
      return orNotFound(
        reading,
        'claim',
        id,
        await inParts(reading, selectionOf(info), (asked) => findClaim(reading, id, asked)),
      );
    },
  }),
  source: t.field({
    type: Source,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'E.g. `techpulp-2018-04`.' }),
      knownAt: t.arg.int({ description: KNOWN_AT }),
    },
    description: 'A source by its id.',
    resolve: async (_root, { id, knownAt }, context, info) => {
      const reading = await context.reading(knownAt);
      return orNotFound(
        reading,
        'source',
        id,
        await inParts(reading, selectionOf(info), (asked) => findSource(reading, id, asked)),
      );
    },
  }),
  entities: t.connection(
    {
      type: Entity,
      nullable: true,
      args: {
        filter: t.arg({ type: EntityFilter, description: 'Which.' }),
        orderBy: t.arg({ type: EntityOrderEnum, defaultValue: 'name', description: 'Their order.' }),
        knownAt: t.arg.int({ description: KNOWN_AT }),
      },
      description: 'Entities that pass a filter.',
      resolve: async (_root, { knownAt, ...args }, context, info) => {
        const reading = await context.reading(knownAt);
        return inParts(reading, selectionOf(info), (asked) => listEntities(reading, entityListing(args), asked));
      },
    },
    EntityConnection,
  ),
  claims: t.connection(
    {
      type: Claim,
      nullable: true,
      args: {
        filter: t.arg({ type: ClaimFilter, description: 'Which.' }),
        orderBy: t.arg({ type: ClaimOrderEnum, defaultValue: 'id', description: 'Their order.' }),
        knownAt: t.arg.int({ description: KNOWN_AT }),
      },
      description: 'Claims that pass a filter, of all sources.',
      resolve: async (_root, { knownAt, ...args }, context, info) => {
        const reading = await context.reading(knownAt);
        return inParts(reading, selectionOf(info), (asked) => listClaims(reading, claimListing(args), asked));
      },
    },
    ClaimConnection,
  ),
  sources: t.connection(
    {
      type: Source,
      nullable: true,
      args: {
        filter: t.arg({ type: SourceFilter, description: 'Which.' }),
        knownAt: t.arg.int({ description: KNOWN_AT }),
      },
      description: 'Sources that pass a filter.',
      resolve: async (_root, { knownAt, ...args }, context, info) => {
        const reading = await context.reading(knownAt);
        return inParts(reading, selectionOf(info), (asked) => listSources(reading, sourceListing(args), asked));
      },
    },
    SourceConnection,
  ),
  neighbourhood: t.field({
    type: Subgraph,
    nullable: true,
    args: {
      ids: t.arg.idList({ required: true, description: 'The entities to start from.' }),
      depth: t.arg.int({ defaultValue: 1, description: 'How many steps to go, 1 to 3.' }),
      direction: t.arg({ type: DirectionEnum, defaultValue: 'both', description: 'Which way to go.' }),
      filter: t.arg({ type: RelationFilter, description: FILTER }),
      exclude: t.arg.idList({ description: 'What is on screen already: not answered again, but lines to it are.' }),
      limit: t.arg.int({ defaultValue: 100, description: 'How many entities at most, 1 to 500.' }),
      knownAt: t.arg.int({ description: KNOWN_AT }),
    },
    description: 'Entities, what surrounds them, and every line among them: a picture.',
    resolve: async (_root, { knownAt, ...args }, context, info) =>
      drawPicture(await context.reading(knownAt), neighbourhoodQuestion(args), selectionOf(info)),
  }),
  subgraph: t.field({
    type: Subgraph,
    nullable: true,
    args: {
      ids: t.arg.idList({ required: true, description: 'The entities, at most 500.' }),
      filter: t.arg({ type: RelationFilter, description: FILTER }),
      knownAt: t.arg.int({ description: KNOWN_AT }),
    },
    description: 'Just these entities, and every line among them.',
    resolve: async (_root, { knownAt, ...args }, context, info) =>
      drawPicture(await context.reading(knownAt), subgraphQuestion(args), selectionOf(info)),
  }),
  revision: t.field({
    type: Revision,
    nullable: true,
    args: { number: t.arg.int({ description: 'Its number; the newest unless told.' }) },
    description: 'A revision by its number.',
    resolve: async (_root, { number }, context) => {
      const reading = await context.reading(number);
      return orNotFound(
        reading,
        'revision',
        String(reading.revision),
        await findRevision(reading.database, reading.revision),
      );
    },
  }),
  revisions: t.connection(
    {
      type: Revision,
      nullable: true,
      description: 'Every revision, the newest first.',
      resolve: async (_root, args, context) => {
        const { database, revision } = await context.newest();
        return listRevisions(database, revision, parse(pageArguments, args));
      },
    },
    RevisionConnection,
  ),
}));
