/**
 * The arguments of fields, as GraphQL coerced them, parsed into what the questions understand. Enum values arrive in the
 * words of the ontology and of this folder, because the schema's enums carry them.
 */
import { z } from 'zod';
import { type Modality, modalityList, relationKindList } from '../ontology/index.ts';
import { badInput } from '../reader-error.ts';
import { FIRST_DAY, LAST_DAY } from '../record/calendar.ts';
import type { Days } from '../record/edtf.ts';
import type { ClaimListing } from './claim-page.ts';
import type { ClaimTest } from './claim-test.ts';
import type { RelationListing } from './relation-page.ts';
import { anyRelation, type RelationTest } from './relation-test.ts';
import type { Arguments } from './selection.ts';
import { daysOf, timeTest } from './time.ts';

/** How long a list of ids or values in an argument may be. */
const LONGEST_LIST = 500;

const listOf = <T extends z.ZodType>(member: T) =>
  z
    .array(member)
    .max(LONGEST_LIST, `at most ${LONGEST_LIST} can be named at once`)
    .nullish()
    .transform((l) => l ?? null);
export const texts = listOf(z.string());
const modalities = listOf(z.enum(modalityList.map((definition): Modality => definition.modality)));

export const pageArguments = z.object({
  first: z.number().nullish(),
  after: z.string().nullish(),
  last: z.number().nullish(),
  before: z.string().nullish(),
});

const timeArguments = z.object({
  asOf: z.string().nullish(),
  fit: z.enum(['certain', 'possible', 'undated']).nullish(),
  undated: z.enum(['include', 'exclude', 'only']).nullish(),
});

const relationFilter = timeArguments.extend({
  kinds: listOf(z.enum(relationKindList.map((definition) => definition.kind))),
  entityKinds: texts,
  modalities,
  disputed: z.boolean().nullish(),
  minSources: z.number().nullish(),
  sources: texts,
  roles: texts,
});

/** Parses with a sentence for the reader: which argument, and what is wrong with it. */
export const parse = <T>(schema: z.ZodType<T>, args: unknown): T => {
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw badInput(where, `${where}: ${issue?.message ?? 'cannot be used'}.`);
};

export const relationTest = (filter: unknown): RelationTest => {
  if (filter === null || filter === undefined) return anyRelation;
  const {
    kinds,
    entityKinds,
    modalities: wanted,
    disputed,
    minSources,
    sources,
    roles,
    ...time
  } = parse(relationFilter, filter);
  return {
    kinds,
    entityKinds,
    modalities: wanted,
    disputed: disputed ?? null,
    minSources: minSources ?? 0,
    sources,
    roles,
    qualifiers: null,
    time: timeTest(time),
  };
};

const kindsOfRelations = z.array(z.enum(relationKindList.map((definition) => definition.kind)));

const relationListingArguments = pageArguments.extend({
  filter: z.unknown().optional(),
  direction: z.enum(['out', 'in', 'both']).nullish(),
  orderBy: z.enum(['importance', 'start', 'newest', 'amount']).nullish(),
  // What a field with a name of its own narrows the list to, whatever the filter says besides.
  within: z.object({ kinds: kindsOfRelations, entityKinds: texts, roles: texts, qualifiers: texts }).optional(),
});

/** What both lists name; a null names everything. */
export const common = <T>(a: readonly T[] | null, b: readonly T[] | null): readonly T[] | null =>
  a === null || b === null ? (a ?? b) : a.filter((value) => b.includes(value));

export const relationListing = (args: Arguments): RelationListing => {
  const { filter, direction, orderBy, within, ...page } = parse(relationListingArguments, args);
  const test = relationTest(filter);
  return {
    test: within
      ? {
          ...test,
          kinds: common(test.kinds, within.kinds),
          entityKinds: common(test.entityKinds, within.entityKinds),
          roles: common(test.roles, within.roles),
          qualifiers: within.qualifiers,
        }
      : test,
    direction: direction ?? 'both',
    orderBy: orderBy ?? 'importance',
    page,
  };
};

const claimFilter = timeArguments.extend({
  subjects: texts,
  objects: texts,
  entities: texts,
  predicates: texts,
  modalities,
  sources: texts,
  attributedTo: texts,
  statuses: listOf(z.enum(['live', 'disputed', 'retracted', 'closed', 'erased'])),
  basis: z.enum(['stated', 'inferred']).nullish(),
  drawn: z.boolean().nullish(),
});

export const claimTest = (filter: unknown): ClaimTest => {
  const { asOf, fit, undated, statuses, basis, ...rest } = parse(claimFilter, filter ?? {});
  return {
    ...rest,
    statuses: (statuses ?? ['live', 'disputed']).filter((status) => status !== 'erased'),
    basis: basis ?? null,
    time: timeTest({ asOf, fit, undated }),
  };
};

const claimListingArguments = pageArguments.extend({
  filter: z.unknown().optional(),
  orderBy: z.enum(['id', 'newest', 'period']).nullish(),
});

export const claimListing = (args: Arguments): ClaimListing => {
  const { filter, orderBy, ...page } = parse(claimListingArguments, args);
  return { test: claimTest(filter), orderBy: orderBy ?? 'id', page };
};

const attributeArguments = timeArguments.extend({ predicates: texts });

/** Which attributes to show, and when they must hold. */
export const attributeListing = (args: Arguments) => {
  const { predicates, ...time } = parse(attributeArguments, args);
  return { predicates, time: timeTest(time) };
};

export const excluded = (args: Arguments): readonly string[] => parse(z.object({ exclude: texts }), args).exclude ?? [];

/** The days from one date to another, either left open. */
export const daysBetween = (from: string | null | undefined, to: string | null | undefined): Days | null => {
  if (typeof from !== 'string' && typeof to !== 'string') return null;
  return {
    from: typeof from === 'string' ? daysOf('from', from).from : FIRST_DAY,
    to: typeof to === 'string' ? daysOf('to', to).to : LAST_DAY,
  };
};
