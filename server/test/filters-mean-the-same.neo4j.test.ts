import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ExportServer, serveExports } from '../exports/testing/take-away.ts';
import {
  type Answers,
  askEverywhere,
  documents,
  type Filter,
  parametersOf,
  type Star,
  type StarKind,
} from './filters/ask-everywhere.ts';
import { rows } from './filters/rows.ts';
import { dated, datedId, differing, neighbours, openStars } from './filters/stars.ts';
import { askedDates, held, type Nature, refusedDates, type Span, writtenPeriods } from './filters/written-dates.ts';

let graph: Awaited<ReturnType<typeof openStars>>;
let server: ExportServer;
beforeAll(async () => {
  graph = await openStars();
  server = await serveExports(graph);
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

interface Expected {
  /** The neighbours whose lines pass, told as in the answers. */
  passes: readonly string[];
  amongGiven?: readonly string[];
  seenFromThere?: readonly string[];
  /** Those to which paths lead, where not every line that passes is taken for a way. */
  onPaths: readonly string[];
  /** The kind of line that lists of entities are asked for. */
  kind: StarKind;
  kindOf: (neighbour: string) => string;
  wayOf: (neighbour: string) => string;
}

const nameOf = (told: string): string => told.replace(/ ×\d+$/, '');

const countEach = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** What must be answered everywhere, if the filter lets these lines through. */
const everywhere = ({ kind, kindOf, wayOf, ...expected }: Expected): Answers => {
  const passes = [...expected.passes].sort();
  const amongGiven = [...(expected.amongGiven ?? passes)].sort();
  const names = passes.map(nameOf);
  const isOfKind = (name: string): boolean => kindOf(name) === kind;
  const related = (expected.seenFromThere ?? passes).map(nameOf).filter(isOfKind).sort();
  return {
    listed: { relations: passes, neighbourhood: passes, exportAround: passes },
    // What reads the same both ways runs both ways.
    directed: {
      out: passes.filter((told) => wayOf(nameOf(told)) !== 'IN'),
      in: passes.filter((told) => wayOf(nameOf(told)) !== 'OUT'),
    },
    amongGiven: { subgraph: amongGiven, exportOfView: amongGiven, exportOfFilter: amongGiven },
    counted: {
      totalCount: names.length,
      relationCounts: names.length,
      entitiesCounted: names.length,
      totalRelations: names.length,
      entitiesDrawn: names.length,
      totalEntities: names.length,
    },
    byKind: countEach(names.map((name) => `${kindOf(name)} ${wayOf(name)}`)),
    paths: [...expected.onPaths].sort(),
    related,
    // Each neighbour has one kind and one type, and none is in a place.
    facets: { totalCount: related.length, kind: related.length, type: related.length, place: 0 },
    hubWithout: !names.some(isOfKind),
  };
};

const ask = (star: Star, filter: Filter, kind: StarKind): Promise<Answers> =>
  askEverywhere(star, { filter, kind }, { endpoint: graph, server });

test.each(rows.map((row) => [JSON.stringify(row.filter), row] as const))(
  'lists, counts, pictures, paths, facets and exports agree on %s',
  async (_, { filter, kind = 'OWNS', ...row }) => {
    // A path is made of what is asserted, unless the filter names what else will do (see graph/README.md).
    const isWay = (told: string): boolean => 'modalities' in filter || (told !== 'intended' && told !== 'rumoured');
    const expected = everywhere({
      ...row,
      kind,
      onPaths: row.passes.filter(isWay),
      kindOf: (name) => neighbours[name]?.kind ?? '',
      wayOf: (name) => neighbours[name]?.way ?? '',
    });
    expect(await ask(differing, filter, kind)).toEqual(expected);
  },
);

interface Time {
  days?: Span;
  fit?: 'POSSIBLE' | 'CERTAIN';
  undated?: 'INCLUDE' | 'EXCLUDE' | 'ONLY';
}

/** The neighbours that pass, by the judge that tries every reading. */
const passingThen = (nature: Nature, { days, fit = 'POSSIBLE', undated = 'INCLUDE' }: Time): readonly string[] =>
  Object.entries(writtenPeriods).flatMap(([name, periods]) => {
    const id = datedId(nature, name);
    if (periods.length === 0) return undated === 'EXCLUDE' ? [] : [id];
    if (undated === 'ONLY') return [];
    const passing = periods.filter((period) => days === undefined || held(period, { nature, days, fit }));
    return passing.length === 0 ? [] : [passing.length === 1 ? id : `${id} ×${passing.length}`];
  });

describe.each(['state', 'event'] as const)('of lines that are a %s,', (nature) => {
  const { kind, star } = dated[nature];

  const check = async (asOf: string | undefined, time: Time): Promise<void> => {
    const { days: _, ...rules } = time;
    const passes = passingThen(nature, time);
    const expected = everywhere({ passes, onPaths: passes, kind, kindOf: () => kind, wayOf: () => 'OUT' });
    expect(await ask(star, { ...(asOf !== undefined && { asOf }), ...rules }, kind)).toEqual(expected);
  };

  test.each(Object.entries(askedDates))(
    'everything agrees what possibly and certainly held at %s',
    async (asOf, days) => {
      await check(asOf, { days });
      await check(asOf, { days, fit: 'CERTAIN', undated: 'EXCLUDE' });
    },
  );

  test('everything agrees what becomes of claims without a date', async () => {
    const days = askedDates['2018'];
    await check('2018', { ...(days && { days }), undated: 'ONLY' });
    await check('2018', { ...(days && { days }), fit: 'CERTAIN', undated: 'INCLUDE' });
    await check(undefined, { undated: 'ONLY' });
    await check(undefined, { undated: 'EXCLUDE' });
    await check(undefined, { fit: 'CERTAIN' });
  });
});

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })) });

test.each(refusedDates)('everything refuses to be asked for %s, for the same reason', async (asOf) => {
  const reasons = new Set<string>();
  for (const document of Object.values(documents)) {
    const { errors } = await graph.ask(document, { ...differing, filter: { asOf }, kind: 'OWNS' });
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) reasons.add(message);
  }
  for (const choice of ['', 'entities=hub&', 'entities=hub&depth=1&']) {
    const answer = await server.get(`/export.json?${choice}${parametersOf({ asOf })}`);
    expect(answer.status).toBe(400);
    for (const { message } of refusal.parse(await answer.json()).errors) reasons.add(message);
  }
  expect([...reasons]).toEqual([expect.stringContaining(asOf)]);
});
