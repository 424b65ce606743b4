import { describe, expect, test } from 'vitest';
import type { SentenceParts } from '../graph/sentence-parts.ts';
import { claim, entity, source } from '../ledger/testing/world.ts';
import { modalityList, relationKindList } from '../ontology/index.ts';
import { languages } from './language.ts';
import { sentence } from './sentence.ts';

const parts: SentenceParts = {
  subject: entity('acme-optics', 'Organization'),
  object: entity('ministry-of-lamps', 'GovernmentBody'),
  attributedTo: [],
  mentions: [entity('lamp-eye', 'Product')],
  source: source('gazette-1', { publisher: 'The Gazette' }),
};
const supply = claim({
  source: 'gazette-1',
  subject: 'acme-optics',
  predicate: 'SUPPLIES',
  object: 'ministry-of-lamps',
});

describe('sentences', () => {
  test('an assertion is said plainly, with its qualifiers and period', () => {
    const said = {
      ...supply,
      period: { edtf: '2015/2016' },
      qualifiers: { product: { type: 'entity', entity: 'lamp-eye' } as const },
    };
    expect(sentence(said, parts, 'en')).toBe(
      'The acme-optics supplies The ministry-of-lamps (product: The lamp-eye; 2015/2016).',
    );
  });

  test('an allegation says who alleges and who reports it', () => {
    const alleged = { ...supply, modality: 'alleged', attribution: 'unnamed officials' } as const;
    expect(sentence(alleged, parts, 'en')).toBe(
      'Alleged by unnamed officials, as reported by The Gazette: The acme-optics is alleged to supply The ministry-of-lamps.',
    );
  });

  test('a denial is never an assertion', () => {
    const denied = { ...supply, modality: 'denied' as const, attributedTo: ['acme-optics'] };
    const named = { ...parts, attributedTo: [entity('acme-optics', 'Organization')] };
    expect(sentence(denied, named, 'en')).toBe(
      'Denied by The acme-optics, as reported by The Gazette: The acme-optics supplies The ministry-of-lamps.',
    );
  });

  // Every kind of line, attribute and statement in every modality and language: only an assertion reads like one.
  test('no modality but the asserted reads like the asserted', () => {
    for (const language of languages)
      for (const predicate of [...relationKindList.map(({ kind }) => kind), 'described', 'COULD_USE']) {
        const value = predicate === 'described' ? { value: { type: 'text', text: 'a firm' } as const } : {};
        const said = { ...supply, predicate, ...value };
        const readings = modalityList.map(({ modality }) => sentence({ ...said, modality }, parts, language));
        expect(new Set(readings).size, `${predicate} in ${language}`).toBe(readings.length);
      }
  });

  test('numbers keep every digit and say how exact they are', () => {
    const worth = claim({
      source: 'gazette-1',
      subject: 'acme-optics',
      predicate: 'valuation',
      value: { type: 'money', amount: '12345678901234567890.5', currency: 'USD', precision: 'more_than' },
    });
    expect(sentence(worth, parts, 'en')).toBe(
      'The acme-optics — valuation: more than 12,345,678,901,234,567,890.5 USD.',
    );
    expect(sentence(worth, parts, 'fr').replace(/\s/gu, ' ')).toContain('plus de 12 345 678 901 234 567 890,5 USD');
  });

  test('a number that its source only put in words is quoted', () => {
    const cameras = claim({
      source: 'gazette-1',
      subject: 'lamp-eye',
      predicate: 'concurrentCameras',
      value: { type: 'number', unit: 'cameras', precision: 'about', asPrinted: 'a good many' },
    });
    expect(sentence(cameras, parts, 'en')).toContain('“a good many” cameras');
  });
});
