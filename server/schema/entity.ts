import { type AttributeAnswer, type ClaimAnswer, described, type Page, type RelationAnswer } from '../graph/answers.ts';
import type { RelationCountAnswer } from '../graph/relation-counts.ts';
import type { NameRecord } from '../record/records.ts';
import { identifierUrl } from '../words/identifier-url.ts';
import { nameIn } from '../words/language.ts';
import { summaryIn } from '../words/summary.ts';
import { builder } from './builder.ts';
import { ClaimConnection, RelationConnection } from './connections.ts';
import {
  ClaimOrderEnum,
  DirectionEnum,
  EntityKindEnum,
  LANGUAGE,
  LanguageEnum,
  RelationKindEnum,
  RelationOrderEnum,
  TimeFitEnum,
  UndatedRuleEnum,
} from './enums.ts';
import { ClaimFilter, RelationFilter } from './filters.ts';
import { Attribute, Claim, Entity, Node, Relation, typeNameOf, Versioned } from './refs.ts';
import { compiled } from './selection.ts';

const Name = builder.objectRef<NameRecord>('Name').implement({
  description: 'A name of an entity in one language.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As written, e.g. `商汤科技`.' }),
    lang: t.exposeString('lang', { nullable: true, description: 'BCP 47 with script where it matters: `zh-Hans`.' }),
    type: t.exposeString('type', { description: 'official, short, former, brand or transliteration.' }),
  }),
});

const Identifier = builder.objectRef<{ scheme: string; value: string }>('Identifier').implement({
  description: 'What another register calls this entity.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The register: wikidata, lei, opensanctions, isin, hkex …' }),
    value: t.exposeString('value', { description: 'Its id there.' }),
    url: t.string({
      nullable: true,
      description: 'Its page there, where the register has one.',
      resolve: ({ scheme, value }) => identifierUrl(scheme, value),
    }),
  }),
});

const RelationCount = builder.objectRef<RelationCountAnswer>('RelationCount').implement({
  description: 'How many lines of one kind and direction an entity has.',
  fields: (t) => ({
    kind: t.field({ type: RelationKindEnum, description: 'The kind.', resolve: ({ kind }) => kind }),
    direction: t.expose('direction', {
      type: DirectionEnum,
      description: 'BOTH where the kind reads the same both ways.',
    }),
    relations: t.exposeInt('relations', { description: 'How many lines.' }),
    entities: t.exposeInt('entities', { description: 'To how many entities.' }),
  }),
});

Entity.implement({
  description:
    'A thing in the world. Every kind has these fields and adds typed ones; what sources say of it comes as attributes and lines, never as bare values.',
  interfaces: [Node, Versioned],
  resolveType: typeNameOf,
  fields: (t) => ({
    kind: t.field({ type: EntityKindEnum, description: 'Its kind.', resolve: ({ kind }) => kind }),
    type: t.string({
      nullable: true,
      description: 'Its type within the kind: company, state_investor, regulator …',
      resolve: (entity) => described(entity).record.type ?? null,
    }),
    name: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'Its name in a language, else in the sibling script, English, French or any.',
      resolve: (entity, { lang }, context) => nameIn(described(entity).record.names, lang ?? context.language),
    }),
    names: t.field({
      type: [Name],
      description: 'All its names.',
      resolve: (entity) => described(entity).record.names,
    }),
    summary: t.string({
      nullable: true,
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'A sentence or two by the editors, resting on claims. Persons have none.',
      resolve: (entity, args, context, info) =>
        summaryIn(
          described(entity).record,
          compiled<readonly string[]>(entity, info, args),
          args.lang ?? context.language,
        )?.text ?? null,
    }),
    identifiers: t.field({
      type: [Identifier],
      description: 'Its ids in other registers.',
      resolve: (entity) =>
        Object.entries(described(entity).record.identifiers ?? {}).map(([scheme, value]) => ({ scheme, value })),
    }),
    attributes: t.field({
      type: [Attribute],
      nullable: true,
      args: {
        predicates: t.arg.stringList({ description: 'Only these, e.g. `["valuation"]`.' }),
        asOf: t.arg({ type: 'EDTF', description: 'What held at this date.' }),
        fit: t.arg({ type: TimeFitEnum, description: 'Certainly, or only possibly.' }),
        undated: t.arg({ type: UndatedRuleEnum, description: 'What becomes of claims without a date.' }),
      },
      description: 'What sources say about it, attribute by attribute.',
      resolve: (entity, args, _context, info) => [...compiled<readonly AttributeAnswer[]>(entity, info, args)],
    }),
    relations: t.connection(
      {
        type: Relation,
        nullable: true,
        args: {
          filter: t.arg({ type: RelationFilter, description: 'A test on their claims.' }),
          direction: t.arg({ type: DirectionEnum, defaultValue: 'both', description: 'Which way they run from here.' }),
          orderBy: t.arg({ type: RelationOrderEnum, defaultValue: 'importance', description: 'Their order.' }),
        },
        description: 'Its lines to other entities.',
        resolve: (entity, args, _context, info) => compiled<Page<RelationAnswer>>(entity, info, args),
      },
      RelationConnection,
    ),
    relationCounts: t.field({
      type: [RelationCount],
      nullable: true,
      args: {
        filter: t.arg({ type: RelationFilter, description: 'A test on their claims.' }),
        exclude: t.arg.idList({ description: 'Entities to leave out, such as those on screen already.' }),
      },
      description: 'How many lines it has, by kind and direction: what expanding it would bring.',
      resolve: (entity, args, _context, info) => [...compiled<readonly RelationCountAnswer[]>(entity, info, args)],
    }),
    claims: t.connection(
      {
        type: Claim,
        nullable: true,
        args: {
          filter: t.arg({ type: ClaimFilter, description: 'A test on them.' }),
          orderBy: t.arg({ type: ClaimOrderEnum, defaultValue: 'id', description: 'Their order.' }),
        },
        description: 'The claims that name it as subject or object.',
        resolve: (entity, args, _context, info) => compiled<Page<ClaimAnswer>>(entity, info, args),
      },
      ClaimConnection,
    ),
    mergedFrom: t.idList({
      description:
        'The ids that were merged into it by this revision, in their order: `["alibaba"]`. Asked by one of them, it answers; what was said of them is said of it.',
      resolve: (entity, args, _context, info) => [...compiled<readonly string[]>(entity, info, args)],
    }),
  }),
});
