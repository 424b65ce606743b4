import type { PathAnswer, PathsAnswer } from '../graph/answers.ts';
import { ask, selecting } from '../graph/asking.ts';
import { LONGEST_PATH, MOST_PATHS, pathsQuestion } from '../graph/path-arguments.ts';
import { findPaths, type PathsSelection } from '../graph/questions/paths.ts';
import { asks, behind, merge, noFields, type Selection } from '../graph/selection.ts';
import { leftOutText, stoppedText } from '../words/left-out-text.ts';
import { lineSelection, namedSelection, pathText, sourcedLineSelection } from '../words/path-text.ts';
import { overlapOf } from '../words/period-answer.ts';
import { builder } from './builder.ts';
import { LANGUAGE, LanguageEnum, TimeFitEnum } from './enums.ts';
import { RelationFilter } from './filters.ts';
import { Period } from './period.ts';
import { Entity, Relation } from './refs.ts';
import { selectionOf } from './selection.ts';

const periods = ask('periods');

const Path = builder.objectRef<PathAnswer>('Path').implement({
  description:
    'A chain of lines from one entity to another that meets none twice. Lines are followed in both directions: what each says is read from its own start.',
  fields: (t) => ({
    entities: t.field({
      type: [Entity],
      description: 'The entities, from one end to the other.',
      resolve: ({ entities }) => [...entities],
    }),
    relations: t.field({
      type: [Relation],
      description:
        'One line a step, in the same order: the best supported of those between the two. Ask `subgraph` with the ids of the entities for all of them.',
      resolve: ({ relations }) => [...relations],
    }),
    weakest: t.field({
      type: Relation,
      description:
        'The line with the least support: alleged before planned before asserted, then disputed, then inferred by the editors alone, then the fewest independent sources. The chain is no surer than this.',
      resolve: ({ weakest }) => weakest,
    }),
    overlap: t.field({
      type: Period,
      nullable: true,
      description:
        'The first time at which all its lines held, e.g. `2017-03/2018`. Null where they never did, as far as their sources say, or where one has no date.',
      resolve: ({ relations, time }) =>
        time === null || time.fit === 'undated'
          ? null
          : overlapOf(relations.flatMap((line, i) => periods.of(line).find(({ id }) => id === time.claims[i]) ?? [])),
    }),
    timeFit: t.field({
      type: TimeFitEnum,
      nullable: true,
      description:
        'Whether all its lines held at one time: in every reading of their dates, in some, or only as far as one has no date. Null where they did not.',
      resolve: ({ time }) => time?.fit ?? null,
    }),
    text: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description:
        'The chain in one sentence, to be quoted: what each line says, with modality, dispute, dates and sources in words.',
      resolve: (path, args, context) => pathText(path, args.lang ?? context.language),
    }),
  }),
});

const PathResult = builder.objectRef<PathsAnswer>('PathResult').implement({
  description: 'How two entities are connected.',
  fields: (t) => ({
    paths: t.field({
      type: [Path],
      description:
        'Different chains of entities: the shortest first, then those whose weakest line is best supported, then those with the most independent sources.',
      resolve: ({ paths }) => [...paths],
    }),
    leftOut: t.stringList({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description:
        'Chains that would stand among the paths if planned, alleged and disputed lines counted, or if lines need not have held at one time, and why each does not; and whether the search had to stop early.',
      resolve: ({ leftOut, stoppedAt }, args, context) => {
        const language = args.lang ?? context.language;
        const said = leftOut.map((chain) => leftOutText(chain, language));
        return stoppedAt === null ? said : [...said, stoppedText(stoppedAt, language)];
      },
    }),
    searched: t.exposeInt('searched', { description: 'How many entities were looked at.' }),
  }),
});

/** What the document asks of entities and lines, and what the sentences need beside it. */
const pathsSelection = (selection: Selection): PathsSelection => {
  const path = behind(selection, 'paths');
  return {
    entities: merge([behind(path, 'entities'), asks(path, 'text') ? namedSelection : noFields]),
    relations: merge([
      behind(path, 'relations'),
      behind(path, 'weakest'),
      asks(path, 'overlap') ? selecting(periods) : noFields,
      asks(path, 'text') ? sourcedLineSelection : noFields,
    ]),
    leftOut: asks(selection, 'leftOut') ? { entities: namedSelection, relations: lineSelection } : null,
  };
};

builder.queryField('paths', (t) =>
  t.field({
    type: PathResult,
    nullable: true,
    args: {
      from: t.arg.id({ required: true, description: 'Where to start, e.g. `temasek`.' }),
      to: t.arg.id({ required: true, description: 'Where to end, e.g. `sensetime`.' }),
      filter: t.arg({
        type: RelationFilter,
        description:
          'A test on the claims of lines. `entityKinds` are those of the entities between the two; `modalities` that name PLANNED or ALLEGED let such lines in.',
      }),
      maxLength: t.arg.int({ defaultValue: 6, description: `How many lines a path may have, 1 to ${LONGEST_PATH}.` }),
      first: t.arg.int({ defaultValue: 5, description: `How many paths to answer with, 1 to ${MOST_PATHS}.` }),
      sameTime: t.arg.boolean({
        defaultValue: false,
        description:
          'Whether all lines of a path must have held at one time: possibly, or with `fit: CERTAIN` in the filter certainly. Lines without a date may have; `undated: EXCLUDE` leaves them out.',
      }),
      withDisputed: t.arg.boolean({
        defaultValue: false,
        description: 'Whether lines may be used of which a claim is disputed.',
      }),
      knownAt: t.arg.int({ description: 'As known at this revision; the newest unless told.' }),
    },
    description:
      'How two entities are connected, in several ways: chains of lines, the shortest and best supported first. Only what is asserted and undisputed counts unless told otherwise, and what that leaves out is said.',
    resolve: async (_root, { knownAt, ...args }, context, info) =>
      findPaths(
        await context.reading(knownAt),
        pathsQuestion(args),
        pathsSelection(selectionOf(info)),
        context.pathBudget,
      ),
  }),
);
