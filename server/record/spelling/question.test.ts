import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fit, fitOf, fits, questionOf } from './question.ts';
import { nameTokens } from './tokens.ts';

const things: Readonly<Record<string, readonly string[]>> = {
  sensetime: ['SenseTime', '商汤科技', '商湯科技'],
  alibaba: ['Alibaba Group', '阿里巴巴集团', '阿里巴巴集團'],
  hikvision: ['Hangzhou Hikvision Digital Technology Co., Ltd.', '杭州海康威视数字技术股份有限公司'],
  smile: ['Smile to Pay', '刷脸支付'],
  generale: ['Société Générale S.A.'],
  strasse: ['Straßenbau Müller GmbH & Co. KG'],
  yandex: ['Яндекс'],
  sberbank: ['ПАО Сбербанк'],
  samsung: ['삼성전자 주식회사'],
  softbank: ['ソフトバンク株式会社'],
  greenland: ['绿地集团'],
  oeuvre: ['Œuvre de secours aux enfants'],
  council: ['State Council of China'],
  att: ['AT&T Inc.'],
  huawei: ['هواوي'],
};

const found = (typed: string, crossScript = true): Readonly<Record<string, Fit>> =>
  Object.fromEntries(
    Object.entries(things).flatMap(([id, names]) => {
      const fit = fitOf(questionOf(typed, crossScript), nameTokens(names));
      return fit === undefined ? [] : [[id, fit]];
    }),
  );

test.each<[string, string, Fit]>([
  ['SENSETIME', 'sensetime', 'exact'],
  ['Sense Time', 'sensetime', 'exact'],
  ['ＳｅｎｓｅＴｉｍｅ', 'sensetime', 'exact'],
  ['商汤', 'sensetime', 'beginning'],
  ['商湯', 'sensetime', 'beginning'],
  ['汤科', 'sensetime', 'words'],
  ['shangtangkeji', 'sensetime', 'alike'],
  ['shang tang ke ji', 'sensetime', 'alike'],
  ['shāng tāng kē jì', 'sensetime', 'alike'],
  ['shang1 tang1 ke1 ji4', 'sensetime', 'alike'],
  ['shangtang', 'sensetime', 'alikeBeginning'],
  ['keji shangtang', 'sensetime', 'words'],
  ['sens time', 'sensetime', 'close'],
  ['shangtankeji', 'sensetime', 'close'],
  ['Alibaba', 'alibaba', 'alike'],
  ['Group Alibaba', 'alibaba', 'alike'],
  ['Alibaba Holding Ltd.', 'alibaba', 'alike'],
  ['阿里巴巴', 'alibaba', 'alike'],
  ['alibaba g', 'alibaba', 'beginning'],
  ['Hikvision Hangzhou', 'hikvision', 'words'],
  ['hikvision hangz', 'hikvision', 'words'],
  ['HangzhouHikvision', 'hikvision', 'beginning'],
  ['digital hikvison', 'hikvision', 'close'],
  ['海康威视', 'hikvision', 'words'],
  ['海康 杭州', 'hikvision', 'words'],
  ['haikang weishi', 'hikvision', 'words'],
  ['smiletopay', 'smile', 'exact'],
  ['SmileTo pay', 'smile', 'exact'],
  ['to smile pay', 'smile', 'alike'],
  ['smiletopya', 'smile', 'close'],
  ['smiletopaay', 'smile', 'close'],
  ['smletopay', 'smile', 'close'],
  ['smilatopay', 'smile', 'close'],
  ['societe generale sa', 'generale', 'exact'],
  ['Générale Société', 'generale', 'alike'],
  ['strassenbau muller', 'strasse', 'alike'],
  ['Strassenbau Mueller GmbH', 'strasse', 'alike'],
  ['yandeks', 'yandex', 'alike'],
  ['Sberbank', 'sberbank', 'alike'],
  ['samseongjeonja', 'samsung', 'alike'],
  ['sofutobanku', 'softbank', 'alike'],
  ['ソフトバンク', 'softbank', 'alike'],
  ['lvdi', 'greenland', 'alike'],
  ['lu di', 'greenland', 'alike'],
  ['lǜdì', 'greenland', 'alike'],
  ['綠地', 'greenland', 'alike'],
  ['oeuvre de secours', 'oeuvre', 'beginning'],
  ['China Council', 'council', 'words'],
  ['ATT', 'att', 'alike'],
  ['at t', 'att', 'alike'],
  ['hwwy', 'huawei', 'alike'],
])('%s finds %s: %s', (typed, id, fit) => {
  expect(found(typed)).toMatchObject({ [id]: fit });
});

test.each(['shangtang', '商湯科技公司', 'Sberbank', 'lvdi', 'hwwy', 'yandeks', '綠地'])(
  '%s finds nothing by its spelling in another script where that is switched off',
  (typed) => {
    const within = Object.values(found(typed, false));
    expect(within.filter((fit) => fit !== 'beginning' && fit !== 'exact')).toEqual(
      typed === '商湯科技公司' ? ['alike'] : [],
    );
  },
);

test.each([
  'sensetme x',
  'senstme',
  'alibebe',
  'council chine',
  'smile',
  '2018',
  'yandex',
  '尚堂科技',
  'pay to smile now',
])('%s is no more than what it is', (typed) => {
  const close = Object.entries(found(typed)).filter(([, fit]) => fit === 'exact' || fit === 'alike');
  expect(close).toEqual([]);
});

test('one typing error is forgiven from six letters on, and a digit is never taken for another', () => {
  const close = (typed: string, name: string) => fitOf(questionOf(typed, true), nameTokens([name]));
  expect(close('vipre', 'Viper')).toBeUndefined();
  expect(close('vipers', 'Vipers Ltd')).toBe('alike');
  expect(close('vpers', 'Vipers Ltd')).toBe('close');
  expect(close('vipres', 'Vipers Ltd')).toBe('close');
  expect(close('vipresx', 'Vipers Ltd')).toBeUndefined();
  expect(close('round 2018', 'Round 2017')).toBeUndefined();
  expect(close('product12345', 'product12346')).toBeUndefined();
});

describe('any name', () => {
  const letters = fc.constantFrom(...'abcdefghijklmnoprstuvwzäéßœłñ商汤阿里巴海康威视жиклвαβγ한국어'.split(''));
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const fitting = (typed: string, of: string): Fit | undefined => fitOf(questionOf(typed, true), nameTokens([of]));
  const atLeast = (typed: string, of: string, least: Fit) => {
    const is = fitting(typed, of);
    expect(is === undefined ? -1 : fits.indexOf(is)).toBeGreaterThanOrEqual(0);
    expect(fits.indexOf(is ?? 'close')).toBeLessThanOrEqual(fits.indexOf(least));
  };

  test('is found by itself, in any case, and with its words as one', () => {
    fc.assert(
      fc.property(name, (of) => {
        expect(fitting(of, of)).toBe('exact');
        expect(fitting(of.toUpperCase(), of)).toBe('exact');
        expect(fitting(of.replaceAll(' ', ''), of)).toBe('exact');
      }),
    );
  });

  test('is found by its words in another order, and by its beginning', () => {
    fc.assert(
      fc.property(name, fc.nat(), (of, pick) => {
        const words = of.split(' ');
        const turned = [...words.slice(pick % words.length), ...words.slice(0, pick % words.length)];
        atLeast(turned.join(' '), of, 'words');
        atLeast(of.slice(0, 1 + (pick % of.length)), of, 'beginning');
      }),
    );
  });

  test('is found with one typing error from six letters on', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvwz'), minLength: 6, maxLength: 30 });
    const error = fc.constantFrom('insert', 'delete', 'replace', 'swap');
    fc.assert(
      fc.property(latin, error, fc.nat(), (of, kind, pick) => {
        const at = pick % of.length;
        const typed = {
          insert: `${of.slice(0, at)}x${of.slice(at)}`,
          delete: of.slice(0, at) + of.slice(at + 1),
          replace: `${of.slice(0, at)}x${of.slice(at + 1)}`,
          swap: of.slice(0, at) + (of[at + 1] ?? '') + of[at] + of.slice(at + 2),
        }[kind];
        atLeast(typed, of, 'close');
      }),
    );
  });
});

test.each(['', ' ', '***', '?!', '“”', '\u200f\u202e', '😀'.repeat(100), '()[]{}', '\u0000'])(
  '%j is asked of no name',
  (typed) => {
    expect(found(typed)).toEqual({});
  },
);
