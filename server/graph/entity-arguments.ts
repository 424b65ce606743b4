/** The arguments of lists of entities and sources, parsed (see arguments.ts). */
import { z } from 'zod';
import { relationKindList } from '../ontology/index.ts';
import { badInput } from '../reader-error.ts';
import { common, daysBetween, pageArguments, parse, relationTest, texts } from './arguments.ts';
import type { AttributeTest } from './attribute-test.ts';
import type { EntityTest, RelatedTest } from './entity-test.ts';
import type { EntityListing } from './questions/entities.ts';
import type { SourceListing } from './questions/sources.ts';
import type { Arguments } from './selection.ts';
import type { TextTest } from './text-test.ts';

/** How deep conditions on neighbours may be nested. */
const DEEPEST = 3;

const textFilter = z
  .object({ eq: z.string().nullish(), startsWith: z.string().nullish(), contains: z.string().nullish(), in: texts })
  .nullish()
  .transform((test): TextTest | null =>
    test
      ? { eq: test.eq ?? null, startsWith: test.startsWith ?? null, contains: test.contains ?? null, in: test.in }
      : null,
  );

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'a decimal number such as 600000000')
  .nullish();

const attributeFilter = z
  .object({
    predicate: z.string(),
    text: textFilter,
    atLeast: decimal,
    atMost: decimal,
    currency: z.string().nullish(),
    from: z.string().nullish(),
    to: z.string().nullish(),
  })
  .transform(
    ({ predicate, text, atLeast, atMost, currency, from, to }): AttributeTest => ({
      predicate,
      text,
      atLeast: atLeast ? Number(atLeast) : null,
      atMost: atMost ? Number(atMost) : null,
      currency: currency ?? null,
      days: daysBetween(from, to),
    }),
  );

const relatedFilter = z.object({
  kind: z.enum(relationKindList.map((definition) => definition.kind)),
  direction: z.enum(['out', 'in', 'both']),
  to: z.unknown().optional(),
  filter: z.unknown().optional(),
  none: z.boolean().nullish(),
});

const entityFilter = z.object({
  kinds: texts,
  types: texts,
  ids: texts,
  name: textFilter,
  place: z.string().nullish(),
  source: z.string().nullish(),
  related: z.array(relatedFilter).max(10).nullish(),
  attribute: z.array(attributeFilter).max(10).nullish(),
});

export const entityTest = (filter: unknown, depth = 0): EntityTest => {
  if (depth > DEEPEST) throw badInput('related', `Conditions on neighbours may be nested ${DEEPEST} deep, not deeper.`);
  const { place, source, related, attribute, ...rest } = parse(entityFilter, filter ?? {});
  return {
    ...rest,
    place: place ?? null,
    source: source ?? null,
    attributes: attribute ?? [],
    related: (related ?? []).map(({ kind, direction, to, filter: line, none }): RelatedTest => {
      const test = relationTest(line);
      return {
        direction,
        // A filter that names kinds narrows the line further, as everywhere; without this one there is no such line.
        test: { ...test, kinds: common(test.kinds, [kind]) },
        to: to === null || to === undefined ? null : entityTest(to, depth + 1),
        none: none ?? false,
      };
    }),
  };
};

const entityListingArguments = pageArguments.extend({
  filter: z.unknown().optional(),
  orderBy: z.enum(['id', 'name', 'claims', 'relations', 'newest']).nullish(),
});

export const entityListing = (args: Arguments): EntityListing => {
  const { filter, orderBy, ...page } = parse(entityListingArguments, args);
  return { test: entityTest(filter), orderBy: orderBy ?? 'name', page };
};

const sourceFilter = z.object({ types: texts, publishers: texts, languages: texts, text: textFilter });

export const sourceListing = (args: Arguments): SourceListing => {
  const { filter, ...page } = parse(pageArguments.extend({ filter: z.unknown().optional() }), args);
  return { ...parse(sourceFilter, filter ?? {}), page };
};
