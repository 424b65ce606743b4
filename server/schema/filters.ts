import { builder } from './builder.ts';
import {
  BasisEnum,
  ClaimStatusEnum,
  DirectionEnum,
  EntityKindEnum,
  ModalityEnum,
  RelationKindEnum,
  TimeFitEnum,
  UndatedRuleEnum,
} from './enums.ts';

export const RelationFilter = builder.inputType('RelationFilter', {
  description:
    'One filter for lists, pictures and counts: a test on claims. A line is answered when at least one of its claims passes, and what the answer says of it (period, counts, disputed) comes from those that passed.',
  fields: (t) => ({
    kinds: t.field({ type: [RelationKindEnum], description: 'Lines of these kinds, e.g. `[INVESTED_IN, OWNS]`.' }),
    entityKinds: t.field({ type: [EntityKindEnum], description: 'Lines to entities of these kinds.' }),
    modalities: t.field({
      type: [ModalityEnum],
      description: 'E.g. `[ASSERTED]` leaves out what is planned or alleged.',
    }),
    disputed: t.boolean({ description: 'Only disputed claims, or only undisputed ones.' }),
    minSources: t.int({ description: 'At least so many independent origins: copies of one text count once.' }),
    sources: t.idList({ description: 'Claims of these sources.' }),
    roles: t.stringList({ description: 'Claims that give one of these roles, e.g. `["lead", "co_lead"]`.' }),
    asOf: t.field({ type: 'EDTF', description: 'What held at this date: `2018`, `2018-04`, `2018-04-09`.' }),
    fit: t.field({
      type: TimeFitEnum,
      defaultValue: 'possible',
      description: 'Whether it must certainly have held, or only possibly.',
    }),
    undated: t.field({
      type: UndatedRuleEnum,
      defaultValue: 'include',
      description: 'What becomes of claims without a date.',
    }),
  }),
});

export const ClaimFilter = builder.inputType('ClaimFilter', {
  description: 'A test on claims; every condition given must hold.',
  fields: (t) => ({
    subjects: t.idList({ description: 'About these entities.' }),
    objects: t.idList({ description: 'Pointing at these entities.' }),
    entities: t.idList({ description: 'With these entities as subject or object.' }),
    predicates: t.stringList({ description: 'Saying this: a relation kind or an attribute, e.g. `["valuation"]`.' }),
    modalities: t.field({ type: [ModalityEnum], description: 'Put this way by their source.' }),
    sources: t.idList({ description: 'Stated in these sources.' }),
    attributedTo: t.idList({ description: 'Reported as the statement of these entities.' }),
    statuses: t.field({
      type: [ClaimStatusEnum],
      defaultValue: ['live', 'disputed'],
      description: 'Standing so. Closed claims are in no list; they answer by id.',
    }),
    basis: t.field({ type: BasisEnum, description: 'Stated by the source, or inferred by the editors.' }),
    asOf: t.field({ type: 'EDTF', description: 'What held at this date.' }),
    fit: t.field({ type: TimeFitEnum, defaultValue: 'possible', description: 'Certainly, or only possibly.' }),
    undated: t.field({
      type: UndatedRuleEnum,
      defaultValue: 'include',
      description: 'What becomes of claims without a date.',
    }),
  }),
});

export const TextFilter = builder.inputType('TextFilter', {
  description: 'A test on text, case and accents aside.',
  fields: (t) => ({
    eq: t.string({ description: 'Equal to this.' }),
    startsWith: t.string({ description: 'Beginning with this.' }),
    contains: t.string({ description: 'Containing this.' }),
    in: t.stringList({ description: 'Equal to one of these.' }),
  }),
});

export const AttributeFilter = builder.inputType('AttributeFilter', {
  description: 'A test on an attribute: some claim that stands must pass.',
  fields: (t) => ({
    predicate: t.string({ required: true, description: 'The attribute, e.g. `valuation`.' }),
    text: t.field({ type: TextFilter, description: 'Its text.' }),
    atLeast: t.field({ type: 'Decimal', description: 'Its number, this or more.' }),
    atMost: t.field({ type: 'Decimal', description: 'Its number, this or less.' }),
    currency: t.string({ description: 'In this currency (ISO 4217); amounts are never converted.' }),
    from: t.field({ type: 'EDTF', description: 'Its date, from this on.' }),
    to: t.field({ type: 'EDTF', description: 'Its date, until this.' }),
  }),
});

/** Conditions on entities hold conditions on their neighbours, which hold conditions on entities; what they hold is parsed by the graph. */
type Nested = Readonly<Record<string, unknown>>;

export const EntityFilter = builder.inputRef<Nested>('EntityFilter');
export const RelatedFilter = builder.inputRef<Nested>('RelatedFilter');

EntityFilter.implement({
  description: 'A test on entities; every condition given must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [EntityKindEnum], description: 'Of these kinds.' }),
    types: t.stringList({ description: 'Of these types, e.g. `["state_investor"]`.' }),
    ids: t.idList({ description: 'With these ids.' }),
    name: t.field({ type: TextFilter, description: 'By any of their names.' }),
    place: t.id({ description: 'Located in this place, or in what is part of it.' }),
    source: t.id({ description: 'With a claim of this source.' }),
    related: t.field({ type: [RelatedFilter], description: 'With all of these lines; nested at most 3 deep.' }),
    attribute: t.field({ type: [AttributeFilter], description: 'With all of these attributes.' }),
  }),
});

RelatedFilter.implement({
  description: 'A line that the entity must have, or must not.',
  fields: (t) => ({
    kind: t.field({ type: RelationKindEnum, required: true, description: 'The kind of line.' }),
    direction: t.field({
      type: DirectionEnum,
      required: true,
      description: 'Which way it runs, seen from the entity.',
    }),
    to: t.field({ type: EntityFilter, description: 'A test on the entity at the far end.' }),
    filter: t.field({
      type: RelationFilter,
      description: 'A test on the line; without `modalities` a planned or alleged one will do.',
    }),
    none: t.boolean({ defaultValue: false, description: 'True: there must be no such line.' }),
  }),
});

export const SourceFilter = builder.inputType('SourceFilter', {
  description: 'A test on sources; every condition given must hold.',
  fields: (t) => ({
    types: t.stringList({ description: 'Of these types, e.g. `["news"]`.' }),
    publishers: t.stringList({ description: 'By these publishers, as written.' }),
    languages: t.stringList({ description: 'In these languages (BCP 47).' }),
    text: t.field({ type: TextFilter, description: 'By their titles.' }),
  }),
});
