import { beforeAll, describe, expect, test } from 'vitest';
import { type Locator, parseLocator } from '../server/record/locator.ts';
import { isUnreadable } from '../server/record/problems.ts';
import type { ClaimRecord } from '../server/record/records.ts';
import { describeProblems } from './problem.ts';
import { readSeeds, type Seeds } from './read-seeds.ts';
import { dataFolder } from './session.ts';

const ARTICLE = 'techpulp-2018-04';
/** How long the article's text is, in UTF-16 units, and which part of it is the page's own furniture. */
const TEXT_ENDS = 3066;

let seeds: Seeds;
beforeAll(async () => {
  seeds = await readSeeds(dataFolder);
});

const articleClaims = (): readonly ClaimRecord[] => seeds.files.claims.filter(({ source }) => source === ARTICLE);

const passages = (): readonly Locator[] =>
  articleClaims()
    .flatMap(({ at }) => at)
    .map(parseLocator)
    .flatMap((locator) => (isUnreadable(locator) || locator.start === undefined ? [] : [locator]));

describe('the data', () => {
  test('has no problem of form', () => {
    expect(describeProblems(seeds.problems)).toEqual([]);
  });

  test('names only what it holds', () => {
    const { sources, entities, claims, disputes } = seeds.files;
    const ids = new Set([...sources, ...entities, ...claims].map(({ id }) => id));
    const named = [
      ...claims.flatMap(({ subject, object, attributedTo = [] }) => [subject, object ?? subject, ...attributedTo]),
      ...disputes.flatMap(({ claim, disputes: disputed }) => [claim, disputed]),
      ...entities.flatMap(({ names }) => names.flatMap(({ source }) => source ?? [])),
      ...entities.flatMap(({ summary = {} }) => Object.values(summary).flatMap((text) => text.claims)),
      ...sources.flatMap(({ copyOf }) => copyOf ?? []),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('says something of every entity', () => {
    const spoken = new Set(seeds.files.claims.flatMap(({ subject, object }) => [subject, object]));
    expect(seeds.files.entities.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
  });

  test('has no summary of a person', () => {
    expect(seeds.files.entities.filter(({ kind, summary }) => kind === 'Person' && summary)).toEqual([]);
  });
});

describe('the article', () => {
  test('is pointed at by passages inside its text, each with the digits of its hash', () => {
    expect(passages().length).toBeGreaterThan(50);
    for (const { text, start = 0, end = 0, sha256 } of passages()) {
      expect(sha256, text).toMatch(/^[0-9a-f]{16}$/);
      expect(end, text).toBeLessThanOrEqual(TEXT_ENDS);
      expect(end - start, text).toBeGreaterThan(0);
    }
  });

  test('has its paragraphs in the order of their offsets', () => {
    const inOrder = [...passages()].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
    const paragraphs = inOrder.map(({ paragraph }) => paragraph ?? 0);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  test('gives the same digits to the same passage, and others to others', () => {
    const digits = new Map(passages().map(({ start, end, sha256 }) => [`${start}-${end}`, sha256]));
    expect(new Set(digits.values()).size).toBe(digits.size);
  });

  test('is never quoted', () => {
    expect(articleClaims().filter(({ quote }) => quote)).toEqual([]);
  });

  test('puts no possibility, plan or opinion as a fact', () => {
    const modalities = Object.fromEntries(
      articleClaims().map(({ id, modality }) => [id.slice(ARTICLE.length + 1), modality]),
    );
    expect(modalities).toMatchObject({
      'viper-municipalities.plannedMunicipalities': 'planned',
      'sensetime.PARTNERS_WITH.chinese-municipalities': 'planned',
      'viper.COULD_LINK_TO.cn-national-id-files': 'conditional',
      'alibaba-group.COULD_USE.sensetime': 'speculative',
      'sensetime.NEEDS.cloud-computing': 'opinion',
      'cn-ngaidp-2017.target.2020': 'planned',
      'sensetime.plannedHeadcount': 'planned',
    });
  });

  test('is disputed where other sources contradict it, and nowhere else', () => {
    const disputed = seeds.files.disputes
      .map((dispute) => dispute.disputes)
      .filter((id) => id.startsWith(`${ARTICLE}:`));
    expect([...new Set(disputed)].sort().map((id) => id.slice(ARTICLE.length + 1))).toEqual([
      'alibaba-group.SUPPLIES.smile-to-pay-kfc-hangzhou',
      'china.surveillanceCameras',
      'cn-ngaidp-2017.target.2020',
      'cn-ngaidp-2017.target.2025',
      'kfc.DEPLOYS.smile-to-pay-kfc-hangzhou',
      'sensetime.LOCATED_IN.hong-kong',
      'sensetime.valuation',
      'viper-municipalities.plannedMunicipalities',
      'viper.concurrentCameras',
    ]);
  });
});
