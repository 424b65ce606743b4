import { z } from 'zod';
import { parsedJson } from '../http/parsed-json.ts';
import { entityKindList, enumKind } from '../ontology/index.ts';
import { badInput, ReaderError } from '../reader-error.ts';
import type { Wanted } from './candidates.ts';
import { identifiersIn, propertyOf } from './properties.ts';
import { limitIn } from './request.ts';

const LIMIT = 10;
const MOST_CANDIDATES = 25;
/** How many queries a batch may hold; the manifest says so. */
export const BATCH = 100;
const MOST_PROPERTIES = 10;
/** How many names and identifiers may be looked for at once, as many as `/reconcile/names` takes. */
const MOST_SEARCHES = 1_000;

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const named = z.object({ id: z.string() }).transform(({ id }) => id);
const value = z.union([scalar, named]);
const values = z.union([z.array(value).max(MOST_PROPERTIES), value.transform((one) => [one])]);
const typeName = z.union([z.string(), named]);

const query = z.object({
  query: z.string(),
  type: z.union([z.array(typeName), typeName.transform((one) => [one])]).nullish(),
  limit: z.coerce.number().int().nullish(),
  properties: z
    .array(z.object({ pid: z.string(), v: values }))
    .max(MOST_PROPERTIES)
    .nullish(),
});

const batch = z.record(z.string(), query);

const kindNamed = (name: string): string => {
  const found = entityKindList.find(({ kind }) => kind === name || enumKind(kind) === name);
  if (found) return found.kind;
  const known = entityKindList.map(({ kind }) => kind).join(', ');
  throw badInput('type', `There is no type “${name.slice(0, 80)}”; there are ${known}.`);
};

/** How many searches queries need: one for each name, and one for each identifier beside it. More than can be are refused. */
export const searchesOf = (queries: readonly Wanted[]): number => {
  const searches = queries.reduce((sum, { properties }) => sum + 1 + identifiersIn(properties).length, 0);
  if (searches > MOST_SEARCHES)
    throw new ReaderError(
      'TOO_MUCH',
      `A batch may look for ${MOST_SEARCHES} names and identifiers; these are ${searches}. Send fewer queries at once.`,
    );
  return searches;
};

/** Reads a batch of queries, as the reconciliation API has them. */
export const readQueries = (text: string): ReadonlyMap<string, Wanted> => {
  const parsed = batch.safeParse(parsedJson(text));
  if (!parsed.success)
    throw badInput('queries', 'queries is a JSON object of queries: {"q0": {"query": "SenseTime", "limit": 3}}.');
  const entries = Object.entries(parsed.data);
  if (entries.length > BATCH)
    throw new ReaderError('TOO_MUCH', `A batch may hold ${BATCH} queries; these are ${entries.length}.`);
  return new Map(
    entries.map(([key, { query: asked, type, limit, properties }]) => [
      key,
      {
        text: asked,
        kinds: type === null || type === undefined || type.length === 0 ? null : type.map(kindNamed),
        limit: limitIn(limit, LIMIT, MOST_CANDIDATES),
        // An empty cell says nothing.
        properties: (properties ?? [])
          .map(({ pid, v }) =>
            propertyOf(
              pid,
              v.filter((text) => text.trim() !== ''),
            ),
          )
          .filter(({ values: said }) => said.length > 0),
      },
    ]),
  );
};
