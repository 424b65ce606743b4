import { countKinds } from '../graph/questions/kind-counts.ts';
import {
  type EntityKind,
  type EntityKindDefinition,
  entityKindList,
  familyList,
  type ModalityDefinition,
  modalityList,
  type PredicateDefinition,
  predicateList,
  type RelationKind,
  type RelationKindDefinition,
  relationKindList,
  standsOn,
  type Words,
} from '../ontology/index.ts';
import { type Language, labelIn } from '../words/language.ts';
import { builder } from './builder.ts';
import {
  EntityKindEnum,
  LANGUAGE,
  LanguageEnum,
  LineStyleEnum,
  ModalityEnum,
  RelationKindEnum,
  ShapeEnum,
  TimeNatureEnum,
} from './enums.ts';

type Counted<D, K> = D & { kind: K; count: number };

const inLanguage =
  <P>(words: (parent: P) => Words) =>
  (parent: P, { lang }: { lang?: Language | null | undefined }, context: { language: Language }): string =>
    labelIn(words(parent), lang ?? context.language);

const kindsOf = (names: readonly string[]) =>
  entityKindList.map(({ kind }) => kind).filter((kind) => names.includes(kind));

const EntityKindInfo = builder.objectRef<Counted<EntityKindDefinition, EntityKind>>('EntityKindInfo').implement({
  description: 'A kind of entity, its words and its look.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKindEnum, description: 'The kind.' }),
    label: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'Its name.',
      resolve: inLanguage((d) => d.label),
    }),
    plural: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'Its name for several.',
      resolve: inLanguage((d) => d.plural),
    }),
    description: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'What it is.',
      resolve: inLanguage((d) => d.description),
    }),
    types: t.stringList({ description: 'The closed list of its types.', resolve: ({ types }) => Object.keys(types) }),
    color: t.string({ description: 'Its colour, as `#rrggbb`.', resolve: ({ look }) => look.color }),
    shape: t.field({ type: ShapeEnum, description: 'Its shape.', resolve: ({ look }) => look.shape }),
    icon: t.string({ description: 'The name of its icon in the Lucide set.', resolve: ({ look }) => look.icon }),
    count: t.exposeInt('count', { description: 'How many entities of it stand.' }),
  }),
});

const familyColor = new Map<string, string>(familyList.map(({ family, color }) => [family, color]));

const RelationKindInfo = builder
  .objectRef<Counted<RelationKindDefinition, RelationKind>>('RelationKindInfo')
  .implement({
    description: 'A kind of line, read both ways.',
    fields: (t) => ({
      kind: t.expose('kind', { type: RelationKindEnum, description: 'The kind.' }),
      label: t.string({
        args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
        description: 'How it reads from its start: “invested in”.',
        resolve: inLanguage((d) => d.readings.out.asserted),
      }),
      inverse: t.string({
        args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
        description: 'How it reads from its end: “backed by”.',
        resolve: inLanguage((d) => d.readings.in.asserted),
      }),
      description: t.string({
        args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
        description: 'What it says.',
        resolve: inLanguage((d) => d.description),
      }),
      from: t.field({
        type: [EntityKindEnum],
        description: 'Where it may start.',
        resolve: ({ from }) => kindsOf(from),
      }),
      to: t.field({ type: [EntityKindEnum], description: 'Where it may end.', resolve: ({ to }) => kindsOf(to) }),
      symmetric: t.boolean({
        description: 'Whether it reads the same both ways.',
        resolve: ({ symmetric }) => symmetric === true,
      }),
      time: t.expose('time', { type: TimeNatureEnum, description: 'An event or a state.' }),
      family: t.exposeString('family', { description: 'Its family: money, control, use …' }),
      color: t.string({
        description: 'The colour of its family, as `#rrggbb`.',
        resolve: ({ family }) => familyColor.get(family) ?? '#595959',
      }),
      count: t.exposeInt('count', { description: 'How many lines of it stand.' }),
    }),
  });

const PredicateInfo = builder.objectRef<PredicateDefinition>('PredicateInfo').implement({
  description: 'An attribute, or a statement that is said and not drawn.',
  fields: (t) => ({
    predicate: t.exposeString('predicate', { description: 'Its name.' }),
    label: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'Its name in a language.',
      resolve: inLanguage((d) => d.label),
    }),
    description: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'What it says.',
      resolve: inLanguage((d) => d.description),
    }),
    on: t.field({
      type: [EntityKindEnum],
      description: 'The kinds that it may stand on.',
      resolve: (predicate) => entityKindList.map(({ kind }) => kind).filter((kind) => standsOn(predicate, kind)),
    }),
    valueType: t.string({
      description: 'text, number, money, date, url, choice or entity.',
      resolve: ({ value }) => value,
    }),
    single: t.exposeBoolean('single', {
      description: 'Whether one value is the best; several are right at once for the others.',
    }),
    time: t.expose('time', { type: TimeNatureEnum, description: 'An event or a state.' }),
  }),
});

const ModalityInfo = builder.objectRef<ModalityDefinition>('ModalityInfo').implement({
  description: 'A degree of certainty, in words and as a line.',
  fields: (t) => ({
    modality: t.expose('modality', { type: ModalityEnum, description: 'The modality.' }),
    label: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'In a word.',
      resolve: inLanguage((d) => d.label),
    }),
    description: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'What it means.',
      resolve: inLanguage((d) => d.description),
    }),
    drawn: t.exposeBoolean('drawn', { description: 'Whether it draws lines.' }),
    line: t.expose('line', { type: LineStyleEnum, description: 'The pattern of its lines.' }),
  }),
});

const Ontology = builder.objectRef<{ count: (kind: string) => number }>('Ontology').implement({
  description: 'The kinds, predicates and modalities, and how they look: the legend for every client.',
  fields: (t) => ({
    entityKinds: t.field({
      type: [EntityKindInfo],
      description: 'The kinds of entities.',
      resolve: ({ count }) =>
        entityKindList.map((d): Counted<EntityKindDefinition, EntityKind> => ({ ...d, count: count(d.kind) })),
    }),
    relationKinds: t.field({
      type: [RelationKindInfo],
      description: 'The kinds of lines.',
      resolve: ({ count }) =>
        relationKindList.map((d): Counted<RelationKindDefinition, RelationKind> => ({ ...d, count: count(d.kind) })),
    }),
    predicates: t.field({
      type: [PredicateInfo],
      description: 'The attributes and statements.',
      resolve: () => [...predicateList],
    }),
    modalities: t.field({ type: [ModalityInfo], description: 'The modalities.', resolve: () => [...modalityList] }),
  }),
});

builder.queryField('ontology', (t) =>
  t.field({
    type: Ontology,
    nullable: true,
    args: { knownAt: t.arg.int({ description: 'With the counts of this revision.' }) },
    description: 'The definitions behind everything else.',
    resolve: async (_root, { knownAt }, context) => {
      const counts = await countKinds(await context.reading(knownAt));
      return { count: (kind: string) => counts.get(kind) ?? 0 };
    },
  }),
);
