import type { AttributeAnswer, ClaimAnswer, EntityAnswer, Page, RelationAnswer } from '../graph/answers.ts';
import { fitOf, type TimeFit } from '../graph/bounds.ts';
import { lineFacts } from '../graph/line-facts.ts';
import { relationKinds } from '../ontology/index.ts';
import type { ClaimRecord, ValueRecord } from '../record/records.ts';
import { hullOf, periodsOf } from '../words/period-answer.ts';
import { reading } from '../words/reading.ts';
import { ClaimConnection } from './connections.ts';
import { DirectionEnum, LANGUAGE, LanguageEnum, ModalityEnum, RelationKindEnum, TimeFitEnum } from './enums.ts';
import { Period } from './period.ts';
import { Qualifier, type QualifierAnswer } from './qualifier.ts';
import { Attribute, Claim, Entity, Node, Relation, Versioned } from './refs.ts';
import { compiled } from './selection.ts';

const qualifiersOf = (relation: RelationAnswer, entity: EntityAnswer | null): QualifierAnswer[] => {
  const identity = relationKinds.get(relation.kind)?.identity;
  if (identity === undefined || relation.qualifier === null) return [];
  const value: ValueRecord =
    identity.value === 'entity'
      ? { type: 'entity', entity: relation.qualifier }
      : { type: 'choice', choice: relation.qualifier };
  return [
    {
      key: identity.key,
      definition: identity,
      value,
      mentions: entity === null ? [] : [{ written: entity.id, entity }],
    },
  ];
};

const bestFit = (relation: RelationAnswer): TimeFit | null => {
  const { days } = relation;
  if (days === null) return null;
  const fits = relation.entries.map((entry) => fitOf(entry.bounds, days));
  return (['certain', 'possible', 'undated'] as const).find((fit) => fits.includes(fit)) ?? null;
};

Relation.implement({
  description:
    'A line between two entities: the claims of one kind and one modality that say so. An allegation never hides inside an assertion: the two are lines side by side.',
  interfaces: [Node, Versioned],
  fields: (t) => ({
    kind: t.field({ type: RelationKindEnum, description: 'Its kind.', resolve: ({ kind }) => kind }),
    modality: t.expose('modality', {
      type: ModalityEnum,
      description: 'How its sources put it: asserted, planned or alleged.',
    }),
    from: t.field({
      type: Entity,
      description: 'Where it starts.',
      resolve: (relation, args, _context, info) => compiled<EntityAnswer>(relation, info, args),
    }),
    to: t.field({
      type: Entity,
      description: 'Where it ends.',
      resolve: (relation, args, _context, info) => compiled<EntityAnswer>(relation, info, args),
    }),
    otherEnd: t.field({
      type: Entity,
      nullable: true,
      description:
        'The end that is not the entity whose line this is: `entity(id: "sensetime") { relations { nodes { label otherEnd { name } } } }`. Null where no entity was asked for it, as in a picture.',
      resolve: (relation, args, _context, info) => compiled<EntityAnswer | undefined>(relation, info, args) ?? null,
    }),
    qualifiers: t.field({
      type: [Qualifier],
      description: 'Those that belong to its identity: the product supplied, the mode of a rule.',
      resolve: (relation, args, _context, info) =>
        qualifiersOf(relation, compiled<EntityAnswer | null>(relation, info, args)),
    }),
    label: t.string({
      args: {
        lang: t.arg({ type: LanguageEnum, description: LANGUAGE }),
        reading: t.arg({ type: DirectionEnum, defaultValue: 'out', description: 'From its start, or from its end.' }),
      },
      description:
        'In words, with the modality: “invested in”, “plans to supply”, “is alleged to supply”, “backed by”.',
      resolve: (relation, args, context) => reading(relation, args.reading ?? 'out', args.lang ?? context.language),
    }),
    roles: t.stringList({
      description: 'As its claims say: lead, participant …',
      resolve: ({ entries }) => [...new Set(entries.flatMap(({ role }) => role ?? []))].sort(),
    }),
    amount: t.field({
      type: Attribute,
      nullable: true,
      description: 'The sums that its claims give.',
      resolve: (relation, args, _context, info) => compiled<AttributeAnswer | null>(relation, info, args),
    }),
    period: t.field({
      type: Period,
      nullable: true,
      description: 'From the earliest start to the latest end that its claims give. It may hold gaps: see `periods`.',
      resolve: (relation, args, _context, info) => hullOf(compiled<readonly ClaimRecord[]>(relation, info, args)),
    }),
    periods: t.field({
      type: [Period],
      description: 'The distinct periods that its claims give.',
      resolve: (relation, args, _context, info) => [
        ...periodsOf(compiled<readonly ClaimRecord[]>(relation, info, args)),
      ],
    }),
    timeFit: t.field({
      type: TimeFitEnum,
      nullable: true,
      description: 'How well it fits the filter’s `asOf`; null without one.',
      resolve: bestFit,
    }),
    disputed: t.boolean({
      description: 'Whether any of its claims is disputed.',
      resolve: (relation) => lineFacts(relation).disputed,
    }),
    disputedClaimCount: t.int({
      description: 'How many of its claims are disputed.',
      resolve: (relation) => lineFacts(relation).disputedClaims,
    }),
    claimCount: t.int({ description: 'How many claims it is made of.', resolve: ({ entries }) => entries.length }),
    sourceCount: t.int({
      description:
        'How many independent origins say so: copies and editions of one text count once, and what the editors infer not at all.',
      resolve: (relation) => lineFacts(relation).sources,
    }),
    inferred: t.boolean({
      description: 'Whether every claim of it is the editors’ inference, named by no source.',
      resolve: (relation) => lineFacts(relation).inferred,
    }),
    claims: t.connection(
      {
        type: Claim,
        nullable: true,
        description: 'The claims that it is made of, those that passed the filter.',
        resolve: (relation, args, _context, info) => compiled<Page<ClaimAnswer>>(relation, info, args),
      },
      ClaimConnection,
    ),
  }),
});
