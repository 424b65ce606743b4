import type {
  ClaimAnswer,
  DisputeAnswer,
  EntityAnswer,
  MentionAnswer,
  RelationAnswer,
  SourceAnswer,
} from '../graph/answers.ts';
import type { SentenceParts } from '../graph/sentence-parts.ts';
import { predicates } from '../ontology/index.ts';
import { periodOf } from '../words/period-answer.ts';
import { qualifierDefinition } from '../words/qualifier-definition.ts';
import { sentence } from '../words/sentence.ts';
import { builder } from './builder.ts';
import { BasisEnum, ClaimStatusEnum, LANGUAGE, LanguageEnum, ModalityEnum, PartyEnum, RankEnum } from './enums.ts';
import { Locator, locatorAnswer } from './locator.ts';
import { Period } from './period.ts';
import { Qualifier } from './qualifier.ts';
import { Claim, Dispute, Entity, Node, Relation, Source, Versioned } from './refs.ts';
import { compiled } from './selection.ts';
import { Value } from './value.ts';
import { valueAnswer } from './value-answer.ts';

type Retracted = NonNullable<ClaimAnswer['record']['retracted']>;

const Retraction = builder
  .objectRef<Omit<Retracted, 'correction'> & { correction: SourceAnswer | null }>('Retraction')
  .implement({
    description: 'That a claim was declared wrong, by whom and why. What is retracted stays visible.',
    fields: (t) => ({
      by: t.expose('by', { type: PartyEnum, description: 'The editors, or the source itself.' }),
      reason: t.exposeString('reason', { description: 'Why.' }),
      on: t.exposeString('on', { description: 'When.' }),
      correction: t.expose('correction', {
        type: Source,
        nullable: true,
        description: 'Where the source corrects itself.',
      }),
    }),
  });

const roleOf = ({ record }: ClaimAnswer): string | null => {
  const role = record.qualifiers?.role;
  if (role?.type === 'choice') return role.choice;
  return role?.type === 'text' ? role.text : null;
};

Claim.implement({
  description: 'One statement that one source makes, or reports another as making.',
  interfaces: [Node, Versioned],
  fields: (t) => ({
    subject: t.field({
      type: Entity,
      description: 'What it is about.',
      resolve: (claim, args, _context, info) => compiled<EntityAnswer>(claim, info, args),
    }),
    predicate: t.string({
      description:
        'What it says of it: a relation kind (`INVESTED_IN`), an attribute (`valuation`) or a statement (`COULD_USE`).',
      resolve: ({ record }) => record.predicate,
    }),
    object: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity that it points at.',
      resolve: (claim, args, _context, info) => compiled<EntityAnswer | null>(claim, info, args),
    }),
    value: t.field({
      type: Value,
      nullable: true,
      description: 'The value that it gives.',
      resolve: ({ record }, _args, context) =>
        record.value ? valueAnswer(record.value, predicates.get(record.predicate)?.choices, context.language) : null,
    }),
    qualifiers: t.field({
      type: [Qualifier],
      description: 'What it says besides: role, amount, percent, product, reason …',
      resolve: (claim, args, _context, info) =>
        Object.entries(claim.record.qualifiers ?? {}).map(([key, value]) => ({
          key,
          value,
          definition: qualifierDefinition(claim.record.predicate, key),
          mentions: compiled<readonly MentionAnswer[]>(claim, info, args),
        })),
    }),
    role: t.string({
      nullable: true,
      description: 'The role, where it gives one: `lead`, `participant`.',
      resolve: roleOf,
    }),
    attributedTo: t.field({
      type: [Entity],
      description: 'Whose statement it is, where the source reports another’s.',
      resolve: (claim, args, _context, info) => [...compiled<readonly EntityAnswer[]>(claim, info, args)],
    }),
    attribution: t.string({
      nullable: true,
      description: 'The same in words, where it is no entity: “unnamed officials”.',
      resolve: ({ record }) => record.attribution ?? null,
    }),
    text: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'The claim in one sentence, by the editors, with modality and attribution in words.',
      resolve: (claim, args, context, info) =>
        sentence(claim.record, compiled<SentenceParts>(claim, info, args), args.lang ?? context.language),
    }),
    modality: t.field({
      type: ModalityEnum,
      description: 'How the source puts it.',
      resolve: ({ record }) => record.modality,
    }),
    basis: t.field({
      type: BasisEnum,
      description: 'Stated by the source or inferred by the editors.',
      resolve: ({ record }) => record.basis,
    }),
    status: t.expose('status', { type: ClaimStatusEnum, description: 'How it stands at the revision of the answer.' }),
    rank: t.field({ type: RankEnum, description: 'How the editors rank it.', resolve: ({ record }) => record.rank }),
    period: t.field({
      type: Period,
      nullable: true,
      description: 'When it says that it was so.',
      resolve: ({ record }) => periodOf(record),
    }),
    source: t.field({
      type: Source,
      description: 'Where it is stated.',
      resolve: (claim, args, _context, info) => compiled<SourceAnswer>(claim, info, args),
    }),
    locator: t.field({
      type: Locator,
      description: 'The best place in the source.',
      resolve: ({ record }) => locatorAnswer(record.at[0] ?? ''),
    }),
    locators: t.field({
      type: [Locator],
      description: 'All places in the source.',
      resolve: ({ record }) => record.at.map(locatorAnswer),
    }),
    quote: t.string({
      nullable: true,
      description: 'A few words of the source, where the wording itself matters.',
      resolve: ({ record }) => record.quote ?? null,
    }),
    note: t.string({
      nullable: true,
      description: 'A note of the editors.',
      resolve: ({ record }) => record.note ?? null,
    }),
    disputes: t.field({
      type: [Dispute],
      description: 'The claims that it disputes.',
      resolve: (claim, args, _context, info) => [...compiled<readonly DisputeAnswer[]>(claim, info, args)],
    }),
    disputedBy: t.field({
      type: [Dispute],
      description: 'The claims that dispute it.',
      resolve: (claim, args, _context, info) => [...compiled<readonly DisputeAnswer[]>(claim, info, args)],
    }),
    relation: t.field({
      type: Relation,
      nullable: true,
      description: 'The line that it speaks for, if it draws one.',
      resolve: (claim, args, _context, info) => compiled<RelationAnswer | null>(claim, info, args),
    }),
    retraction: t.field({
      type: Retraction,
      nullable: true,
      description: 'That it was declared wrong, if it was.',
      resolve: (claim, args, _context, info) =>
        claim.record.retracted
          ? { ...claim.record.retracted, correction: compiled<SourceAnswer | null>(claim, info, args) }
          : null,
    }),
    replacedBy: t.id({
      nullable: true,
      description: 'The claim that took its place under another id.',
      resolve: (claim, args, _context, info) => compiled<string | null>(claim, info, args),
    }),
  }),
});

Dispute.implement({
  description: 'That one claim disputes another: a record of its own, never computed from numbers.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    claim: t.expose('claim', { type: Claim, description: 'The claim that disputes.' }),
    disputes: t.expose('disputes', { type: Claim, description: 'The claim that is disputed.' }),
    by: t.expose('by', { type: PartyEnum, description: 'Who says that they conflict: the source, or the editors.' }),
    note: t.exposeString('note', { description: 'What conflicts.' }),
  }),
});
