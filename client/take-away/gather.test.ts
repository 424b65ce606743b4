import { beforeEach, describe, expect, test, vi } from 'vitest';
import { standing } from '../drawing/sample.ts';
import { viewOf, visibleRelation } from '../state/sample.ts';
import { allClaims } from './evidence.ts';
import { gatherEvidence, type Wanted } from './gather.ts';
import { Incomplete } from './incomplete.ts';
import { readRecords } from './records.ts';
import { saidClaim } from './sample.ts';

// The tables of words know which language is in force by the address of a page.
vi.hoisted(() => {
  vi.stubGlobal('location', { search: '', pathname: '/' });
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('addEventListener', () => undefined);
});

const LINE = 'SUPPLIES.acme.bolt';
const CLAIMS = Array.from({ length: 120 }, (_, i) => `paper:${i}`);
const wanted: Wanted = {
  view: viewOf(['acme', 'bolt']),
  picture: {
    entities: [standing('acme', 0, 0), standing('bolt', 1, 1)],
    relations: [visibleRelation('acme', 'bolt', { id: LINE })],
  },
  revision: '12-3fa9c1',
  lang: 'en',
};
const counts = { entities: 2, lines: 1, claims: CLAIMS.length, sources: 1 };
const head = {
  revision: { id: '12-3fa9c1', number: 12, sha256: 'f'.repeat(64), lineage: 'a'.repeat(64) },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  address: 'https://example.org/export.records',
  counts,
  missing: [],
  redirected: [],
  truncated: false,
};
const rows = (): object[] => [
  { head },
  { source: { id: 'paper-2018-1', title: 'A paper' } },
  { entity: { id: 'acme' } },
  { entity: { id: 'bolt' } },
  ...CLAIMS.map((id) => ({
    claim: { id, line: LINE, modality: 'asserted', status: 'live', source: 'paper-2018-1', predicate: 'SUPPLIES' },
  })),
  { line: { id: LINE } },
  { end: counts },
];
const fileOf = (all: readonly object[]): string => `${all.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** An answer with every claim, which may be spoilt in its first root field. */
const answering =
  (
    spoil: (claims: readonly unknown[]) => readonly unknown[] = (claims) => claims,
    more: Parameters<typeof saidClaim>[1] = {},
  ) =>
  (ids: readonly string[]) => {
    const claims = ids.map((id) => saidClaim(id, more));
    return { data: { nodes: spoil(claims), contested: claims } };
  };

/** What the server answers, which each test may spoil. */
let file: string;
let answer: (ids: readonly string[]) => unknown;
const asked: string[][] = [];

const watch = { signal: new AbortController().signal, progress: () => undefined };
const gather = (more: Partial<Wanted> = {}) => gatherEvidence({ ...wanted, ...more }, watch);
const incomplete = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(Incomplete);

const server = async (address: string, init?: RequestInit): Promise<Response> => {
  if (address.startsWith('/export.records')) return new Response(file);
  const { variables } = JSON.parse(String(init?.body)) as { variables: { ids: string[] } };
  asked.push(variables.ids);
  return Response.json(answer(variables.ids));
};

beforeEach(() => {
  file = fileOf(rows());
  asked.length = 0;
  answer = answering();
  vi.stubGlobal('fetch', server);
});

describe('the evidence of a picture', () => {
  test('is gathered page by page, and it is told how far it is', async () => {
    const steps: string[] = [];
    const progress = (done: number, total: number): void => void steps.push(`${done}/${total}`);
    const evidence = await gatherEvidence(wanted, { ...watch, progress });
    expect(steps).toEqual([0, 20, 40, 60, 80, 100, 120].map((done) => `${done}/120`));
    // The API refuses a question that names more.
    expect(asked.map((ids) => ids.length)).toEqual([20, 20, 20, 20, 20, 20]);
    expect(allClaims(evidence).map(({ said }) => said.id)).toEqual(CLAIMS);
    expect(evidence.sources.map(({ id }) => id)).toEqual(['paper-2018-1']);
  });

  test.each(
    rows()
      .map((_, i) => [i] as const)
      .filter(([i]) => i < 6 || i > 122),
  )('is nothing where record %i of the file is missing', async (i) => {
    file = fileOf(rows().toSpliced(i, 1));
    await incomplete(gather());
  });

  test('is nothing where the end does not confirm what the beginning announces', async () => {
    file = fileOf([...rows().slice(0, -1), { end: { ...counts, claims: 119 } }]);
    await incomplete(gather());
  });

  test('is nothing where the file is cut anywhere', () => {
    for (let length = 0; length < file.length - 1; length += 97)
      expect(() => readRecords(file.slice(0, length)), `${length}`).toThrow(Incomplete);
  });

  test.each([
    ['a claim is null', answering((claims) => claims.with(3, null))],
    ['a page is short', answering((claims) => claims.slice(1))],
    ['claims are told otherwise', answering(undefined, { modality: 'ALLEGED' })],
    ['it is not said who disputes', answering(undefined, { status: 'DISPUTED' })],
    [
      'what is contested is missing',
      (ids: readonly string[]) => ({ data: { ...answering()(ids).data, contested: null } }),
    ],
  ])('is nothing where %s', async (_, spoilt) => {
    answer = spoilt;
    await incomplete(gather());
  });

  test('is nothing where a part of the answer failed', async () => {
    answer = (ids) => ({ ...answering()(ids), errors: [{ message: 'Too much.', extensions: { code: 'TOO_MUCH' } }] });
    await expect(gather()).rejects.toThrow('Too much.');
  });

  test('is asked for again where the database is away for a moment', async () => {
    let away = 1;
    answer = (ids) => {
      away -= 1;
      return away < 0 ? answering()(ids) : { errors: [{ message: 'Away.', extensions: { code: 'UNAVAILABLE' } }] };
    };
    expect(allClaims(await gather())).toHaveLength(CLAIMS.length);
  });

  test('is nothing where the lines, or the revision, are not those on screen', async () => {
    await incomplete(gather({ revision: '13-aaaaaa' }));
    const other = visibleRelation('bolt', 'acme');
    await incomplete(gather({ picture: { ...wanted.picture, relations: [...wanted.picture.relations, other] } }));
    await incomplete(gather({ picture: { ...wanted.picture, relations: [] } }));
  });

  test.each([
    ['truncated', { truncated: true }],
    ['without an entity', { missing: ['bolt'] }],
    ['of a merged entity', { redirected: [{ from: 'bolt', to: 'nut' }] }],
  ])('is nothing where the records are %s', async (_, more) => {
    file = fileOf([{ head: { ...head, ...more } }, ...rows().slice(1)]);
    await incomplete(gather());
  });

  describe('that is disputed', () => {
    const [disputed = ''] = CLAIMS;
    const dispute = { id: 'd', by: 'EDITORS', note: 'Both cannot be.', claim: { id: 'other:x' } } as const;
    const opponent = {
      __typename: 'Claim',
      id: 'other:x',
      text: 'No.',
      modality: 'ASSERTED',
      source: { id: 'other', title: 'Other' },
    };
    let opponents: readonly unknown[];

    beforeEach(() => {
      opponents = [opponent];
      answer = (ids) => {
        if (ids.includes(dispute.claim.id)) return { data: { nodes: opponents } };
        const claims = ids.map((id) => saidClaim(id, id === disputed ? { status: 'DISPUTED' } : {}));
        const contested = claims.map((claim) => ({ ...claim, disputedBy: claim.id === disputed ? [dispute] : [] }));
        return { data: { nodes: claims, contested } };
      };
      file = fileOf([...rows().slice(0, -2), { dispute: { id: 'd' } }, ...rows().slice(-2)]).replace(
        '"live"',
        '"disputed"',
      );
    });

    test('comes with its other side, and with the source of that', async () => {
      const evidence = await gather();
      expect(allClaims(evidence)[0]?.said.disputedBy).toEqual([
        { id: 'd', by: 'EDITORS', note: dispute.note, opponent },
      ]);
      expect(evidence.disputes).toHaveLength(1);
      expect(evidence.sources.map(({ id, elsewhere }) => [id, elsewhere])).toEqual([
        ['other', true],
        ['paper-2018-1', false],
      ]);
    });

    test('is nothing without the other side, or without the record of the dispute', async () => {
      file = file.replace('{"dispute":{"id":"d"}}\n', '');
      await incomplete(gather());
      opponents = [null];
      await incomplete(gather());
    });
  });
});
