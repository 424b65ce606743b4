import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestChains } from './best-chains.ts';
import { type Chain, compareChains, type Overlap, type Terrain } from './chain.ts';
import { defaultBudget, Effort } from './effort.ts';
import { strongestMoment } from './moment.ts';
import { everyDay } from './spans.ts';
import { drawnModalities, weaknessOf } from './strength.ts';
import { mayFindMore } from './way-out.ts';
import { type SearchedLine, Web } from './web.ts';

/** Days of January of the year 2000. */
const [FIRST, LAST] = [20000101, 20000112];
const LONGEST = 6;

const span = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 0, max: 5 }))
  .map(([from, days]) => ({ from, to: Math.min(from + days, LAST) }));
const certainties = fc.record({
  modality: fc.constantFrom(...drawnModalities),
  disputed: fc.constant(false),
  inferred: fc.boolean(),
});
const line: fc.Arbitrary<SearchedLine> = fc
  .record({
    certainty: certainties,
    origins: fc.integer({ min: 0, max: 2 }),
    counts: fc.boolean(),
    spans: fc.oneof(fc.constant([...everyDay]), fc.array(span, { minLength: 1, maxLength: 2 })),
  })
  .map(({ certainty, origins, ...rest }) => ({ weakness: weaknessOf(certainty, origins), origins, ...rest }));

interface DrawnLine {
  ends: readonly [number, number];
  line: SearchedLine;
}

/** Up to 8 entities and 16 lines, many beside one another. The ids are shuffled against the order in which they are met. */
const graphs = fc.record({
  ids: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], { minLength: 8 }),
  lines: fc.array(
    fc
      .record({ ends: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 2 }), line })
      .map(({ ends: [a = 0, b = 0], line: drawn }): DrawnLine => ({ ends: [a, b], line: drawn })),
    { maxLength: 16, size: 'max' },
  ),
  count: fc.integer({ min: 1, max: 8 }),
  longest: fc.integer({ min: 1, max: LONGEST }),
});

const webOf = (ids: readonly string[], lines: readonly DrawnLine[], known: (entity: number) => boolean): Web => {
  const web = new Web();
  for (const id of ids) web.meet(id);
  ids.forEach((_, entity) => {
    if (!known(entity)) return;
    const there = lines.filter(({ ends }) => ends.includes(entity));
    web.expand(
      entity,
      there.map(({ ends: [a, b], line: drawn }) => ({ far: ids[a === entity ? b : a] ?? '', line: drawn })),
    );
  });
  return web;
};

/** Every chain of at most so many entities, without cleverness. */
const allChains = (from: number, to: number, longest: number, neighbours: (entity: number) => readonly number[]) => {
  const chains: number[][] = [];
  const walk = (chain: number[]): void => {
    const last = chain.at(-1) ?? from;
    if (last === to) chains.push(chain);
    else if (chain.length <= longest)
      for (const next of neighbours(last)) if (!chain.includes(next)) walk([...chain, next]);
  };
  walk([from]);
  return chains;
};

const stepsOf = (lines: readonly DrawnLine[], chain: readonly number[], counts: boolean): SearchedLine[][] =>
  chain.slice(1).map((entity, i) =>
    lines
      .filter(({ ends }) => ends.includes(entity) && ends.includes(chain[i] ?? -1))
      .map((drawn) => drawn.line)
      .filter((drawn) => drawn.counts || !counts)
      .sort((a, b) => a.weakness - b.weakness),
  );

interface Weighed extends Omit<Chain, 'entities'> {
  /** Of each line, the weakest first. */
  weaknesses: readonly number[];
}

const weigh = (lines: readonly (SearchedLine | undefined)[]): Weighed | undefined => {
  const whole = lines.flatMap((one) => one ?? []);
  if (whole.length < lines.length) return undefined;
  const weaknesses = whole.map(({ weakness }) => weakness).sort((a, b) => b - a);
  return { weakness: weaknesses[0] ?? 0, weaknesses, origins: whole.reduce((sum, { origins }) => sum + origins, 0) };
};

// Day by day: on each, the strongest line of every step that possibly held. Shown is the day when they were strongest.
const weighOverDays = (steps: readonly SearchedLine[][]): Weighed | undefined =>
  Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i)
    .flatMap((day) => {
      const held = ({ spans }: SearchedLine) => (spans ?? []).some(({ from, to }) => from <= day && day <= to);
      return weigh(steps.map((beside) => beside.find(held))) ?? [];
    })
    .reduce<Weighed | undefined>((best, day) => {
      const than = best?.weaknesses.map((weakness, i) => (day.weaknesses[i] ?? 0) - weakness).find((by) => by !== 0);
      return best === undefined || (than ?? 0) < 0 ? day : best;
    }, undefined);

const neighboursIn = (lines: readonly DrawnLine[], counts: boolean) => (entity: number) =>
  [...new Set(lines.filter(({ ends, line: { counts: so } }) => ends.includes(entity) && (so || !counts)))]
    .map(({ ends: [a, b] }) => (a === entity ? b : a))
    .filter((other, i, all) => all.indexOf(other) === i);

const named = (web: Web, chains: readonly Chain[]) =>
  chains.map(({ entities, weakness, origins }) => ({
    ids: entities.map((entity) => web.id(entity)).join(' '),
    weakness,
    origins,
  }));

const runs = { numRuns: Number(process.env.WATCHGRAPH_RUNS ?? 400) };

describe.each([true, false])('the first chains in order, of the lines that count: %s', (counts) => {
  const check = async (
    {
      ids,
      lines: drawn,
      count,
      longest,
    }: { ids: string[]; lines: readonly DrawnLine[]; count: number; longest: number },
    overlap: Overlap | null,
    weighSteps: (steps: SearchedLine[][]) => Omit<Chain, 'entities'> | undefined,
  ): Promise<void> => {
    const timed = overlap !== null;
    const lines = drawn.map(({ ends, line: { spans, ...rest } }) => ({
      ends,
      line: { ...rest, spans: timed ? spans : null },
    }));
    const web = webOf(ids, lines, () => true);
    const terrain: Terrain = {
      web,
      from: 0,
      to: 1,
      lines: (step) => (counts ? step.counting : step.lines),
      overlap,
      effort: new Effort(defaultBudget, undefined),
    };
    const expected = allChains(0, 1, longest, neighboursIn(lines, counts))
      .flatMap((entities): Chain[] => {
        const weighed = weighSteps(stepsOf(lines, entities, counts));
        return weighed === undefined ? [] : [{ entities, ...weighed }];
      })
      .sort(compareChains(web))
      .slice(0, count);
    expect(named(web, await bestChains(terrain, count, longest))).toEqual(named(web, expected));
  };

  test('are those that a search through all of them finds', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, (graph) => check(graph, null, (steps) => weigh(steps.map(([strongest]) => strongest)))),
      runs,
    );
  });

  test('are those that held on some day, where they must', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, (graph) => check(graph, 'possible', weighOverDays)),
      runs,
    );
  });

  test('are those that certainly held at one time, where they must', async () => {
    const uncertain = graphs.map((graph) => ({
      ...graph,
      lines: graph.lines.map(({ ends, line: drawn }, i) => ({
        ends,
        // Every third line is certain of no single day.
        line:
          i % 3 === 0
            ? { ...drawn, spans: drawn.spans?.map(({ from, to }) => ({ from: to, to: from })) ?? null }
            : drawn,
      })),
    }));
    await fc.assert(
      fc.asyncProperty(uncertain, (graph) =>
        check(graph, 'certain', (steps) =>
          strongestMoment(
            steps.map((beside) => beside.map((one) => ({ ...one, spans: one.spans ?? [] }))),
            'certain',
          ),
        ),
      ),
      runs,
    );
  });
});

test('nothing more is looked for where what is known holds every chain, and everything else where it may not', () => {
  fc.assert(
    fc.property(graphs, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), ({ ids, lines }, known) => {
      const web = webOf(ids, lines, (entity) => known[entity] === true);
      const isKnown = ([a, b]: readonly [number, number]): boolean => known[a] === true || known[b] === true;
      // Any graph that agrees with what is known: the unknown entities may all be joined to one another.
      const agreeing = (entity: number): readonly number[] => [
        ...neighboursIn(
          lines.filter(({ ends }) => isKnown(ends)),
          false,
        )(entity),
        ...(known[entity] ? [] : [0, 1, 2, 3, 4, 5, 6, 7].filter((other) => other !== entity && !known[other])),
      ];
      const mayBe = allChains(0, 1, 8, agreeing).some((chain) =>
        chain.slice(1).some((entity, i) => known[entity] !== true && known[chain[i] ?? 0] !== true),
      );
      expect(mayFindMore({ web, from: 0, to: 1, lines: (step) => step.lines })).toBe(mayBe);
    }),
    runs,
  );
});
