import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLedger } from '../ledger/ledger.ts';
import type { Database } from '../neo4j/database.ts';
import { suiteDatabase } from '../neo4j/testing.ts';
import { shippedFolder } from '../watchgraph.ts';
import { endpointOver } from './testing/endpoint.ts';
import { type Searching, searchingIn } from './testing/searching.ts';

let database: Database;
let searching: Searching;
let folder: string;
beforeAll(async () => {
  database = await suiteDatabase();
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-search-'));
  await openLedger(database, { logFolder: folder, shippedFolder });
  searching = searchingIn(endpointOver(database));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

describe('over the shipped graph', () => {
  test.each([
    ['SenseTime', 'sensetime', '“SenseTime” is the English name'],
    ['sense time', 'sensetime', '“SenseTime” is the English name'],
    ['sens time', 'sensetime', '“SenseTime” is the English name; one letter different'],
    ['ＳｅｎｓｅＴｉｍｅ', 'sensetime', '“SenseTime” is the English name'],
    ['SenseTime Group Inc.', 'sensetime', '“SenseTime” is the English name; legal form left out'],
    ['商汤', 'sensetime', '“商汤科技” is the Chinese name; it begins so'],
    ['商湯', 'sensetime', '“商湯科技” is the Chinese name; it begins so'],
    ['Shangtang', 'sensetime', '“商汤科技” is the Chinese name; it begins so; found by its pinyin (shang tang ke ji)'],
    ['shāng tāng kē jì', 'sensetime', '“商汤科技” is the Chinese name; found by its pinyin (shang tang ke ji)'],
    ['Group Alibaba', 'alibaba-group', '“Alibaba Group” is the English name; words in another order'],
    ['阿里巴巴', 'alibaba-group', '“阿里巴巴集团” is the Chinese name; legal form left out'],
    ['smiletopay', 'smile-to-pay', '“Smile to Pay” is the English name'],
    ['smile to pya', 'smile-to-pay', '“Smile to Pay” is the English name; one letter different'],
    ['Yun Ma', 'jack-ma', '“马云” is the Chinese name; found by its pinyin (ma yun); words in another order'],
    ['馬雲', 'jack-ma', '“馬雲” is the Chinese name'],
    ['苏宁', 'suning', '“苏宁易购” is the Chinese name; it begins so'],
    ['pekin', 'beijing', '“Pékin” is the French name'],
    ['xinjiapo', 'singapore', '“新加坡” is the Chinese name; found by its pinyin (xin jia po)'],
    [
      'municipalities chinese',
      'chinese-municipalities',
      '“Chinese municipalities” is the English name; words in another order',
    ],
    ['facial recogniton', 'facial-recognition', '“facial recognition” is the English name; one letter different'],
    ['techpulp', 'techpulp-2018-04', '“TechPulp” is the publisher'],
    ['cn-ngaidp-2017', 'cn-ngaidp-2017', '“cn-ngaidp-2017” is the id'],
    [
      'techpulp-2018-04:sensetime.valuation',
      'techpulp-2018-04:sensetime.valuation',
      '“techpulp-2018-04:sensetime.valuation” is the id',
    ],
  ])('%s finds %s', async (query, id, reason) => {
    const [first] = await searching.hits(query);
    expect({ id: first?.id, reason: first?.reason }).toEqual({ id, reason });
  });

  test('the reason is in the language of the request', async () => {
    const reason = async (language: string) => (await searching.hits('shangtang', {}, language))[0]?.reason;
    expect(await reason('fr')).toBe(
      '« 商汤科技 » est un nom (chinois) ; il commence ainsi ; trouvé par son pinyin (shang tang ke ji)',
    );
    expect(await reason('zh')).toBe('“商汤科技”是中文名称；以此开头；按拼音找到（shang tang ke ji）');
  });

  test('no script is crossed where that is switched off', async () => {
    const ids = async (query: string) => (await searching.hits(query, { crossScript: false })).map(({ id }) => id);
    expect(await ids('shangtang')).toEqual([]);
    expect(await ids('苏寧')).toEqual([]);
    expect(await ids('pekin')).toContain('beijing');
  });

  test('a kind leaves out everything else, sources and claims too', async () => {
    const hits = await searching.hits('alibaba', { kinds: ['ORGANIZATION'] });
    expect(hits.map(({ type }) => type)).toEqual(['Organization']);
    const all = (await searching.hits('alibaba', { first: 100 })).map(({ type }) => type);
    expect(new Set(all)).toEqual(new Set(['Organization', 'Source', 'Claim']));
  });

  test('sources are found by title and publisher, claims by what they say, and they come last', async () => {
    const hits = await searching.hits('camera surveillance');
    expect(hits.map(({ id }) => id)).toContain('flashnews-2018-12');
    const said = await searching.hits('mammoth facial firm funding');
    expect(said.map(({ type }) => type)).toEqual(['Source']);
    const note = await searching.hits('sensetime hong kong', { first: 100 });
    const types = note.map(({ type }) => type);
    expect(types).toContain('Claim');
    expect(types.lastIndexOf('Source')).toBeLessThan(types.indexOf('Claim'));
  });

  test.each([
    '*'.repeat(200),
    '?'.repeat(200),
    '"'.repeat(200),
    '\\'.repeat(200),
    '😀'.repeat(200),
    '\u202e\u200f\u061c',
    '()[]{}^~!&|-+:/',
    'AND OR NOT',
    'a'.repeat(200),
    'a '.repeat(100),
    '商'.repeat(200),
    'sensetime '.repeat(20),
    'exact:sensetime',
    's',
    '商',
    'é',
    '\u0000',
    '/s.*/',
    'İ',
  ])('%j is answered', async (query) => {
    await searching.hits(query);
  });

  test('two hundred characters are the most, and they are counted as a reader counts them', async () => {
    expect(await searching.errors('x'.repeat(201))).toMatchObject([
      { extensions: { code: 'BAD_INPUT', argument: 'query' } },
    ]);
    expect(await searching.errors('😀'.repeat(201))).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    expect(await searching.errors('')).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});
