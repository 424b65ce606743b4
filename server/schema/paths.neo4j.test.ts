import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pathsQuestion } from '../graph/path-arguments.ts';
import { type Budget, defaultBudget } from '../graph/paths/effort.ts';
import { findPaths } from '../graph/questions/paths.ts';
import { noFields } from '../graph/selection.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import { published } from '../ledger/testing/publishing.ts';
import { beginning, claim, dispute, putting, source } from '../ledger/testing/world.ts';
import type { Database } from '../neo4j/database.ts';
import { suiteDatabase } from '../neo4j/testing.ts';
import { type Endpoint, endpointOver } from './testing/endpoint.ts';

const says = (from: string, subject: string, predicate: string, object: string, more: object = {}) =>
  claim({ source: from, subject, predicate, object, ...more });

const supplied = says('herald-1', 'clear-sight', 'SUPPLIES', 'harbour-cameras', { period: { edtf: '2017/2019' } });
const denial = says('wire-1', 'clear-sight', 'SUPPLIES', 'harbour-cameras', {
  key: 'denial',
  modality: 'denied',
  attributedTo: ['clear-sight'],
});

const disagreement = dispute({ claim: denial.id, disputes: supplied.id, by: 'source', note: 'The firm says no.' });

/**
 * From Blue Lens to the cameras of the harbour: by an investment, in three lines; and shorter by an ownership that is only
 * alleged, and by a supply that is disputed. The ministry's partnership is asserted once, beside it a purchase is planned by
 * three sources.
 */
const first = () => {
  const { put } = beginning();
  const sources = [
    source('gazette-1', { publisher: 'The Gazette', published: '2018-04-09' }),
    source('gazette-2', { publisher: 'The Gazette Abroad', copyOf: 'gazette-1' }),
    source('herald-1', { publisher: 'The Herald' }),
  ];
  return putting({
    sources: [...put.sources.filter(({ id }) => !sources.some((other) => other.id === id)), ...sources],
    entities: put.entities,
    claims: [
      ...put.claims,
      says('gazette-1', 'blue-lens', 'INVESTED_IN', 'acme-round-2018', { period: { edtf: '2018-04' } }),
      says('gazette-2', 'blue-lens', 'INVESTED_IN', 'acme-round-2018', { period: { edtf: '2018-04' } }),
      says('gazette-1', 'acme-optics', 'RAISED', 'acme-round-2018', { period: { edtf: '2018-04' } }),
      says('gazette-1', 'acme-optics', 'SUPPLIES', 'harbour-cameras', { period: { edtf: '2016/2017' } }),
      says('wire-1', 'acme-optics', 'SUPPLIES', 'harbour-cameras', { period: { edtf: '2019-02/..' } }),
      says('herald-1', 'blue-lens', 'OWNS', 'deep-watch', { modality: 'alleged', attribution: 'unnamed officials' }),
      says('wire-1', 'deep-watch', 'SUPPLIES', 'harbour-cameras'),
      says('wire-1', 'blue-lens', 'PARTNERS_WITH', 'clear-sight', { period: { edtf: '2014/2015' } }),
      supplied,
      denial,
      says('wire-1', 'ministry-of-lamps', 'PARTNERS_WITH', 'acme-optics'),
      ...['gazette-1', 'herald-1', 'wire-1'].map((from) =>
        says(from, 'ministry-of-lamps', 'OWNS', 'acme-optics', { modality: 'planned' }),
      ),
      says('wire-1', 'lamp-eye', 'RAISES_ISSUE', 'privacy', { basis: 'inferred' }),
      says('wire-1', 'acme-optics', 'DEVELOPS', 'lamp-eye'),
    ],
    disputes: [disagreement],
  });
};

/** Later the dispute is gone, and a shorter way is found. */
const second = () =>
  putting({ claims: [says('herald-1', 'blue-lens', 'PARTNERS_WITH', 'deep-watch', { note: 'Zzz.' })] }, [
    disagreement.id,
  ]);

let database: Database;
let ledger: Ledger;
let logFolder: string;
let endpoint: Endpoint;

beforeAll(async () => {
  database = await suiteDatabase();
  logFolder = await mkdtemp(join(tmpdir(), 'watchgraph-paths-'));
  ledger = await openLedger(database, { logFolder });
  await published(ledger, first());
  // A machine may be slow; what the budget refuses is tried below.
  endpoint = endpointOver(database, { pathBudget: { ...defaultBudget, milliseconds: 60_000 } });
});
afterAll(async () => {
  await database.close();
  await rm(logFolder, { recursive: true, force: true });
});

const answer = z.object({
  paths: z.object({
    paths: z.array(
      z.looseObject({
        entities: z.array(z.object({ id: z.string() })),
        relations: z.array(z.looseObject({ id: z.string() })),
      }),
    ),
    leftOut: z.array(z.string()),
    searched: z.number(),
  }),
});

/** Asks for paths from Blue Lens to the cameras, unless told otherwise. */
const paths = async (
  args = '',
  fields = '',
  headers: Record<string, string> = {},
  ends = 'from: "blue-lens", to: "harbour-cameras"',
) => {
  const { data, errors } = await endpoint.ask(
    `{ paths(${ends}, ${args}) { leftOut searched paths { entities { id } relations { id } ${fields} } } }`,
    {},
    headers,
  );
  expect(errors).toEqual([]);
  return answer.parse(data).paths;
};

const chains = ({ paths: found }: { paths: readonly { relations: readonly { id: string }[] }[] }) =>
  found.map(({ relations }) => relations.map(({ id }) => id));

const INVESTMENT = 'INVESTED_IN.blue-lens.acme-round-2018';
const RAISED = 'RAISED.acme-optics.acme-round-2018';
const SUPPLY = 'SUPPLIES.acme-optics.harbour-cameras';
const byInvestment = [INVESTMENT, RAISED, SUPPLY];
const byOwnership = ['OWNS.blue-lens.deep-watch.alleged', 'SUPPLIES.deep-watch.harbour-cameras'];
const byPartnership = ['PARTNERS_WITH.blue-lens.clear-sight', 'SUPPLIES.clear-sight.harbour-cameras'];

describe('what counts', () => {
  test('is asserted and undisputed, and what that leaves out is said in the language of the reader', async () => {
    const answered = await paths();
    expect(chains(answered)).toEqual([byInvestment]);
    expect(answered.paths[0]?.entities.map(({ id }) => id)).toEqual([
      'blue-lens',
      'acme-round-2018',
      'acme-optics',
      'harbour-cameras',
    ]);
    expect(answered.leftOut).toEqual([
      'Left out: The blue-lens – The clear-sight – The harbour-cameras (2 lines), because “The clear-sight supplies The harbour-cameras (disputed)” is disputed.',
      'Left out: The blue-lens – The deep-watch – The harbour-cameras (2 lines), because “The blue-lens is alleged to own The deep-watch” is only alleged.',
    ]);
    expect((await paths('', '', { 'accept-language': 'fr' })).leftOut[0]).toBe(
      'Laissée de côté : The blue-lens – The clear-sight – The harbour-cameras (2 liens), parce que « The clear-sight fournit The harbour-cameras (contesté) » est contesté.',
    );
  });

  test('takes in what is disputed, planned or alleged where the question does, ranked by what is weakest', async () => {
    expect(chains(await paths('withDisputed: true'))).toEqual([byPartnership, byInvestment]);
    expect(chains(await paths('filter: { disputed: true }'))).toEqual([]);
    expect(chains(await paths('filter: { modalities: [ASSERTED, ALLEGED] }'))).toEqual([byOwnership, byInvestment]);
    const all = await paths(
      'withDisputed: true, filter: { modalities: [ALLEGED, ASSERTED, PLANNED] }',
      'weakest { id }',
    );
    expect(chains(all)).toEqual([byPartnership, byOwnership, byInvestment]);
    expect(all.leftOut).toEqual([]);
    expect(all.paths.map(({ weakest }) => weakest)).toEqual([
      { id: byPartnership[1] },
      { id: byOwnership[0] },
      // One origin each: a copy counts once, so the first of the two.
      { id: INVESTMENT },
    ]);
  });

  test('never hides behind what stands beside it, and never speaks for it', async () => {
    const ends = 'from: "ministry-of-lamps", to: "acme-optics"';
    const partners = 'PARTNERS_WITH.acme-optics.ministry-of-lamps';
    const planned = 'OWNS.ministry-of-lamps.acme-optics.planned';
    // Three sources plan a purchase, one asserts a partnership: that is the line, whether plans count or not.
    expect(chains(await paths('maxLength: 1', '', {}, ends))).toEqual([[partners]]);
    expect(chains(await paths('maxLength: 1, filter: { modalities: [ASSERTED, PLANNED] }', '', {}, ends))).toEqual([
      [partners],
    ]);
    const bought = await paths('maxLength: 1, filter: { kinds: [OWNS] }', '', {}, ends);
    expect(chains(bought)).toEqual([]);
    expect(bought.leftOut).toEqual([
      'Left out: The ministry-of-lamps – The acme-optics (one line), because “The ministry-of-lamps plans to own The acme-optics” is only planned.',
    ]);
    expect(chains(await paths('maxLength: 1, filter: { modalities: [PLANNED] }', '', {}, ends))).toEqual([[planned]]);
  });

  test('passes the filter, claim by claim, as everywhere', async () => {
    expect(chains(await paths('filter: { minSources: 2 }'))).toEqual([]);
    expect(chains(await paths('filter: { sources: ["gazette-2"] }'))).toEqual([]);
    expect(chains(await paths('filter: { sources: ["gazette-1"] }'))).toEqual([byInvestment]);
    expect(chains(await paths('filter: { asOf: "2018-06", undated: EXCLUDE }'))).toEqual([]);
    expect(chains(await paths('filter: { asOf: "2019-06", undated: EXCLUDE }'))).toEqual([byInvestment]);
    expect(chains(await paths('maxLength: 2'))).toEqual([]);
    const { paths: found } = await paths('filter: { sources: ["gazette-1"] }', 'weakest { claimCount }');
    expect(found).toMatchObject([{ weakest: { claimCount: 1 } }]);
  });

  test('goes by way of entities of the kinds alone, whatever the two ends are', async () => {
    expect(chains(await paths('filter: { entityKinds: [ORGANIZATION, FUNDING_ROUND] }'))).toEqual([byInvestment]);
    expect(chains(await paths('filter: { entityKinds: [ORGANIZATION] }'))).toEqual([]);
  });
});

describe('what held at one time', () => {
  test('is judged claim by claim and not by the hull, and what did not is said', async () => {
    const [only, ...others] = (
      await paths('sameTime: true', 'timeFit overlap { edtf earliestStart latestEnd ongoing }')
    ).paths;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      // Bought into in April 2018; the supply of 2016/2017 was over, the one since 2019 was not.
      timeFit: 'CERTAIN',
      overlap: { edtf: '2019-02/..', earliestStart: '2019-02-01', latestEnd: null, ongoing: true },
    });
    const early = await paths('sameTime: true, filter: { sources: ["gazette-1"] }');
    expect(early.paths).toEqual([]);
    expect(early.leftOut).toEqual([
      'Left out: The blue-lens – The acme-round-2018 – The acme-optics – The harbour-cameras (3 lines), because its lines did not all hold at one time, as far as their sources say.',
    ]);
  });

  test('may have, where a line has no date, unless such lines are left out', async () => {
    const filter = 'modalities: [ASSERTED, ALLEGED]';
    const [undated] = (await paths(`sameTime: true, first: 1, filter: { ${filter} }`, 'timeFit overlap { edtf }'))
      .paths;
    expect(undated).toMatchObject({ timeFit: 'UNDATED', overlap: null });
    expect(chains(await paths(`sameTime: true, filter: { ${filter}, undated: EXCLUDE }`))).toEqual([byInvestment]);
    const partners = (await paths('withDisputed: true, first: 1', 'timeFit overlap { edtf }')).paths;
    expect(partners).toMatchObject([{ timeFit: null, overlap: null }]);
    expect(chains(await paths('sameTime: true, withDisputed: true'))).toEqual([byInvestment]);
  });
});

test('a path can be quoted in three languages, with modality, dispute, dates and sources in words', async () => {
  const text = 'text en: text(lang: en) fr: text(lang: fr) zh: text(lang: zh_Hans)';
  const args = 'withDisputed: true, filter: { modalities: [ASSERTED, ALLEGED] }';
  expect((await paths(args, text)).paths.map(({ en, fr, zh }) => [en, fr, zh])).toMatchInlineSnapshot(`
    [
      [
        "The blue-lens partners with The clear-sight (2014 to 2015; Report wire-1, April 2018); The clear-sight supplies The harbour-cameras (disputed; 2017 to 2019; The Herald, April 2018, which is disputed).",
        "The blue-lens est partenaire de The clear-sight (de 2014 à 2015 ; Report wire-1, avril 2018) ; The clear-sight fournit The harbour-cameras (contesté ; de 2017 à 2019 ; The Herald, avril 2018, ce qui est contesté).",
        "The blue-lens 合作方为 The clear-sight (2014年至2015年；Report wire-1，2018年4月)；The clear-sight 供货给 The harbour-cameras (有争议；2017年至2019年；The Herald，2018年4月（有争议）)。",
      ],
      [
        "The blue-lens is alleged to own The deep-watch (no date given; alleged by unnamed officials, as reported by The Herald, April 2018); The deep-watch supplies The harbour-cameras (no date given; Report wire-1, April 2018).",
        "The blue-lens détiendrait, selon une allégation, The deep-watch (sans date ; allégué par unnamed officials, d’après The Herald, avril 2018) ; The deep-watch fournit The harbour-cameras (sans date ; Report wire-1, avril 2018).",
        "The blue-lens 据称持有 The deep-watch (无日期；据The Herald，2018年4月报道，unnamed officials指称)；The deep-watch 供货给 The harbour-cameras (无日期；Report wire-1，2018年4月)。",
      ],
      [
        "The blue-lens invested in The acme-round-2018 (April 2018; The Gazette, April 9, 2018); The acme-optics raised The acme-round-2018 (April 2018; The Gazette, April 9, 2018); The acme-optics supplies The harbour-cameras (2016 to 2017, since February 2019; Report wire-1, April 2018; The Gazette, April 9, 2018).",
        "The blue-lens a investi dans The acme-round-2018 (avril 2018 ; The Gazette, 9 avril 2018) ; The acme-optics a levé The acme-round-2018 (avril 2018 ; The Gazette, 9 avril 2018) ; The acme-optics fournit The harbour-cameras (de 2016 à 2017, depuis février 2019 ; Report wire-1, avril 2018 ; The Gazette, 9 avril 2018).",
        "The blue-lens 投资了 The acme-round-2018 (2018年4月；The Gazette，2018年4月9日)；The acme-optics 完成了 The acme-round-2018 (2018年4月；The Gazette，2018年4月9日)；The acme-optics 供货给 The harbour-cameras (2016年至2017年、自2019年2月起；Report wire-1，2018年4月；The Gazette，2018年4月9日)。",
      ],
    ]
  `);
  const ends = 'from: "acme-optics", to: "privacy"';
  expect(
    (await paths('', text, { 'accept-language': 'fr' }, ends)).paths.map(({ en, text: own }) => [en, own]),
  ).toMatchInlineSnapshot(`
    [
      [
        "The acme-optics develops The lamp-eye (no date given; Report wire-1, April 2018); The lamp-eye raises The privacy (no date given; inferred by the editors from Report wire-1, April 2018).",
        "The acme-optics développe The lamp-eye (sans date ; Report wire-1, avril 2018) ; The lamp-eye soulève The privacy (sans date ; déduit par les éditeurs de Report wire-1, avril 2018).",
      ],
    ]
  `);
});

describe('what cannot be answered', () => {
  const refusal = async (args: string) => {
    const { data, errors } = await endpoint.ask(`{ paths(${args}) { searched } }`);
    expect(data).toEqual({ paths: null });
    return errors.map(({ message, extensions }) => ({ message, ...extensions }));
  };

  test('names the nearest id, or what is wrong with the argument', async () => {
    expect(await refusal('from: "blue-lens", to: "acme-optic"')).toMatchObject([
      { code: 'NOT_FOUND', id: 'acme-optic', nearest: 'acme-optics' },
    ]);
    expect(await refusal('from: "blue-lense", to: "acme-optics"')).toMatchObject([
      { code: 'NOT_FOUND', id: 'blue-lense', nearest: 'blue-lens' },
    ]);
    expect(await refusal('from: "acme-optics", to: "acme-optics"')).toEqual([
      {
        code: 'BAD_INPUT',
        argument: 'to',
        message: 'from and to are both “acme-optics”; name two different entities.',
      },
    ]);
    for (const [argument, value] of [
      ['maxLength', 0],
      ['maxLength', 9],
      ['first', 0],
      ['first', 21],
    ])
      expect(await refusal(`from: "blue-lens", to: "acme-optics", ${argument}: ${value}`)).toMatchObject([
        { code: 'BAD_INPUT', argument },
      ]);
  });

  const find = (budget: Partial<Budget>, args: object = {}, signal?: AbortSignal) =>
    findPaths(
      { database, revision: 1, signal },
      pathsQuestion({ from: 'blue-lens', to: 'harbour-cameras', ...args }),
      { entities: noFields, relations: noFields, leftOut: null },
      { ...defaultBudget, milliseconds: 60_000, ...budget },
    );

  test('is refused where it costs too much, and what was found by then is answered with a word', async () => {
    await expect(find({ lines: 3 })).rejects.toMatchObject({ code: 'TOO_MUCH' });
    await expect(find({ steps: 10 })).rejects.toMatchObject({ code: 'TOO_MUCH' });
    await expect(find({ milliseconds: 0 })).rejects.toMatchObject({ code: 'TOO_MUCH' });
    const whole = await find({}, { to: 'ministry-of-lamps' });
    expect(whole).toMatchObject({ stoppedAt: null, paths: [{}] });
  });

  test('ends when nobody waits any more', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(find({}, {}, controller.signal)).rejects.toMatchObject({ reason: 'abandoned' });
  });
});

test('the answer at a revision stays what it was', async () => {
  const question =
    '{ paths(from: "blue-lens", to: "harbour-cameras", knownAt: 1, sameTime: false) { searched leftOut paths { text timeFit weakest { id claimCount disputed } entities { id name } relations { id claims { nodes { id status } } } } } }';
  const before = await endpoint.ask(question);
  await published(ledger, second(), 'Later');
  expect((await endpoint.ask(question)).text).toBe(before.text);
  expect(chains(await paths())).toEqual([
    ['PARTNERS_WITH.blue-lens.clear-sight', 'SUPPLIES.clear-sight.harbour-cameras'],
    ['PARTNERS_WITH.blue-lens.deep-watch', 'SUPPLIES.deep-watch.harbour-cameras'],
    byInvestment,
  ]);
});
