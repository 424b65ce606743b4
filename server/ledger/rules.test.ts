import { describe, expect, test } from 'vitest';
import { claimId } from '../record/ids.ts';
import type { ClaimRecord } from '../record/records.ts';
import type { ChangeSet } from './change-set.ts';
import { checked, codes } from './testing/checking.ts';
import { claim, dispute, entity, putting, source } from './testing/world.ts';

const owns = (more: Partial<ClaimRecord> = {}): ClaimRecord => {
  const record = claim({
    source: 'gazette-1',
    subject: 'acme-optics',
    predicate: 'OWNS',
    object: 'blue-lens',
    ...more,
  });
  return { ...record, id: claimId(record) };
};
const say = (more: Partial<ClaimRecord>) => putting({ claims: [owns(more)] });

test('what is right has no problem', () => {
  expect(checked(say({ period: { edtf: '2014/..' } }))).toEqual({ problems: [], warnings: [] });
});

test('every problem is told at once, each with its record, a sentence and the nearest right thing', () => {
  const { problems } = checked(
    putting({ claims: [owns({ subject: 'acme-optik', period: { edtf: '2019-02-29' }, at: ['p0'] })] }),
  );
  expect(problems.map(({ code, path, suggestion }) => [code, path, suggestion])).toEqual([
    ['UNKNOWN_ID', 'subject', 'acme-optics'],
    ['BAD_LOCATOR', 'at.0', undefined],
    ['BAD_DATE', 'period.edtf', undefined],
  ]);
});

describe('a change set is refused', () => {
  const round = (amount: string, more: Partial<ClaimRecord> = {}) => ({
    ...claim({
      source: 'gazette-1',
      subject: 'acme-round-2018',
      predicate: 'amount',
      value: { type: 'money', amount, currency: 'USD', precision: 'exact' },
    }),
    ...more,
  });
  const part = (subject: string, amount: string, from = 'gazette-1') =>
    claim({
      source: from,
      subject,
      predicate: 'INVESTED_IN',
      object: 'acme-round-2018',
      qualifiers: { amount: { type: 'money', amount, currency: 'USD', precision: 'exact' } },
    });
  const stage = (choice: string) =>
    claim({
      source: 'gazette-1',
      subject: 'harbour-cameras',
      predicate: 'stage',
      value: { type: 'choice', choice },
    });
  const deploys = claim({
    source: 'gazette-1',
    subject: 'ministry-of-lamps',
    predicate: 'DEPLOYS',
    object: 'harbour-cameras',
  });

  /** A summary of an entity whose only ground is one claim. */
  const summarised = (ground: ClaimRecord) =>
    putting({
      claims: [ground],
      entities: [entity('acme-optics', 'Organization', { summary: { en: { text: 'It owns.', claims: [ground.id] } } })],
    });

  test.each<[string, ChangeSet, string]>([
    ['an id that does not follow', putting({ claims: [{ ...owns(), id: 'gazette-1:x.OWNS.y' }] }), 'BAD_ID id'],
    ['a key with a dot', say({ key: 'a.b' }), 'BAD_ID key'],
    ['a reserved slug', putting({ entities: [entity('12-3fa9c1', 'Technology')] }), 'BAD_ID id'],
    ['a modality as slug', putting({ sources: [source('planned')] }), 'BAD_ID id'],
    ['an ending as slug', putting({ entities: [entity('json', 'Technology')] }), 'BAD_ID id'],
    ['an ending as key', say({ key: 'jsonld' }), 'BAD_ID key'],
    ['an id of another kind', putting({ entities: [entity('privacy', 'Technology')] }), 'ID_TAKEN id'],
    ['a source id for an entity', putting({ entities: [entity('wire-1', 'Technology')] }), 'ID_TAKEN id'],
    ['two claims without a key', putting({ claims: [owns(), owns({ note: 'Again' })] }), 'GIVEN_TWICE id'],
    ['closing what is not said', putting({}, ['gazette-1:acme-optics.OWNS.blue-lens']), 'UNKNOWN_ID'],
    ['an unknown predicate', say({ predicate: 'OWN' }), 'UNKNOWN_PREDICATE predicate'],
    ['a wrong start', say({ subject: 'lamp-eye' }), 'NOT_ALLOWED_HERE subject'],
    ['a wrong end', say({ object: 'port-town' }), 'NOT_ALLOWED_HERE object'],
    ['a line to itself', say({ object: 'acme-optics' }), 'NOT_ALLOWED_HERE object'],
    ['ends of two kinds', say({ predicate: 'PART_OF', object: 'ministry-of-lamps' }), 'NOT_ALLOWED_HERE object'],
    [
      'an unknown qualifier',
      say({ qualifiers: { percnt: { type: 'text', text: '5' } } }),
      'UNKNOWN_QUALIFIER qualifiers.percnt',
    ],
    ['a value on a line', say({ value: { type: 'text', text: 'x' } }), 'NOT_ALLOWED_HERE value'],
    [
      'an attribute without value',
      say({ predicate: 'series', subject: 'acme-round-2018', object: undefined }),
      'NOT_ALLOWED_HERE value',
    ],
    [
      'an attribute on a wrong kind',
      putting({ claims: [round('5', { subject: 'lamp-eye', id: 'gazette-1:lamp-eye.amount' })] }),
      'NOT_ALLOWED_HERE predicate',
    ],
    [
      'a currency that is none',
      putting({ claims: [round('5', { value: { type: 'money', amount: '5', currency: 'XQQ', precision: 'exact' } })] }),
      'BAD_VALUE value',
    ],
    ['a stage outside the list', putting({ claims: [stage('plannned')] }), 'BAD_VALUE value'],
    ['an allegation of nobody', say({ modality: 'alleged' }), 'BAD_MODALITY attributedTo'],
    ['a denial of nobody', say({ modality: 'denied', attribution: ' ' }), 'BAD_MODALITY attributedTo'],
    [
      'a retraction without reason',
      say({ retracted: { by: 'editors', reason: ' ', on: '2019-01-01' } }),
      'BAD_TEXT retracted.reason',
    ],
    [
      'a source that takes back without correction',
      say({ retracted: { by: 'source', reason: 'Wrong', on: '2019' } }),
      'UNKNOWN_ID retracted.correction',
    ],
    ['an unknown source', say({ source: 'wire-9' }), 'UNKNOWN_ID source'],
    ['a stranger as speaker', say({ attributedTo: ['acme-optiks'] }), 'UNKNOWN_ID attributedTo.0'],
    [
      'a dispute of nothing',
      putting({ claims: [owns()], disputes: [dispute({ claim: owns().id, disputes: 'gazette-1:a.OWNS.b' })] }),
      'UNKNOWN_ID disputes',
    ],
    ['a replacement of nothing', say({ replaces: 'gazette-1:a.OWNS.b' }), 'UNKNOWN_ID replaces'],
    [
      'a source of an impossible day',
      putting({ sources: [source('wire-2', { published: '2018-04-31' })] }),
      'BAD_DATE published',
    ],
    ['an address that is none', putting({ sources: [source('wire-2', { url: 'ftp://x' })] }), 'BAD_VALUE url'],
    [
      'a type outside the list',
      putting({ entities: [entity('new-firm', 'Organization', { type: 'compny' })] }),
      'BAD_TYPE type',
    ],
    [
      'an unknown register',
      putting({ entities: [entity('new-firm', 'Organization', { identifiers: { wikidta: 'Q1' } })] }),
      'BAD_IDENTIFIER identifiers.wikidta',
    ],
    [
      'an identifier given twice',
      putting({
        entities: ['new-firm', 'old-firm'].map((id) => entity(id, 'Organization', { identifiers: { wikidata: 'Q1' } })),
      }),
      'BAD_IDENTIFIER identifiers.wikidata',
    ],
    [
      'text that is not NFC',
      putting({
        entities: [entity('new-firm', 'Organization', { names: [{ text: 'Socie\u0301te\u0301', type: 'official' }] })],
      }),
      'BAD_TEXT names.0.text',
    ],
    [
      'Chinese without a script',
      putting({
        entities: [entity('new-firm', 'Organization', { names: [{ text: 'X', lang: 'zh', type: 'official' }] })],
      }),
      'BAD_TEXT names.0.lang',
    ],
    [
      'a name in another script of nobody',
      putting({ entities: [entity('new-firm', 'Organization', { names: [{ text: '新公司', type: 'official' }] })] }),
      'BAD_TEXT names.0',
    ],
    [
      'a summary of nothing',
      putting({ entities: [entity('new-firm', 'Organization', { summary: { en: { text: 'A firm.', claims: [] } } })] }),
      'BAD_TEXT summary.en.claims',
    ],
    [
      'a summary of an unknown claim',
      putting({
        entities: [entity('new-firm', 'Organization', { summary: { en: { text: 'A firm.', claims: ['a:b.c'] } } })],
      }),
      'UNKNOWN_ID summary.en.claims.0',
    ],
    ['a person without a public role', putting({ entities: [entity('no-body', 'Person')] }), 'BAD_PERSON'],
    [
      'a person with a summary',
      putting({
        entities: [entity('ada-example', 'Person', { summary: { en: { text: 'x', claims: [owns().id] } } })],
        claims: [owns()],
      }),
      'BAD_PERSON summary',
    ],
    ['other things of persons', say({ subject: 'ada-example', predicate: 'PARTNERS_WITH' }), 'BAD_PERSON predicate'],
    [
      'descriptions of persons',
      say({ subject: 'ada-example', predicate: 'described', object: undefined, value: { type: 'text', text: 'x' } }),
      'BAD_PERSON predicate',
    ],
    [
      'a person as claimant',
      say({ subject: 'ada-example', predicate: 'PARTY_TO', object: 'harbour-judgment' }),
      'BAD_PERSON qualifiers.role',
    ],
    ['closing the last public role', putting({}, ['gazette-1:ada-example.publicRole']), 'BAD_PERSON'],
    ['closing what a claim stands on', putting({ claims: [owns()] }, ['blue-lens']), 'STILL_IN_USE'],
    ['closing a source that still speaks', putting({}, ['gazette-1']), 'STILL_IN_USE'],
    ['asserting what is only planned', putting({ claims: [stage('planned'), deploys] }), 'NOT_ALLOWED_HERE modality'],
    [
      'parts that exceed their round',
      putting({ claims: [round('10.5'), part('acme-optics', '6'), part('blue-lens', '4.6')] }),
      'BAD_SUM value',
    ],
    [
      'asserting what may only have begun',
      putting({
        claims: [
          stage('planned'),
          claim({
            source: 'gazette-2',
            subject: 'harbour-cameras',
            predicate: 'stage',
            value: { type: 'choice', choice: 'active' },
            modality: 'alleged',
            attribution: 'somebody',
          }),
          deploys,
        ],
      }),
      'NOT_ALLOWED_HERE modality',
    ],
    [
      'a summary that rests on what was retracted',
      summarised(owns({ retracted: { by: 'editors', reason: 'Misread.', on: '2026-01-01' } })),
      'STILL_IN_USE summary.en.claims.0',
    ],
    [
      'a summary that rests on another entity’s claims',
      summarised(owns({ subject: 'clear-sight' })),
      'NOT_ALLOWED_HERE summary.en.claims.0',
    ],
    [
      'a claim that disputes itself',
      putting({ claims: [owns()], disputes: [dispute({ claim: owns().id, disputes: owns().id })] }),
      'NOT_ALLOWED_HERE disputes',
    ],
    [
      'a dispute without a reason',
      putting({
        claims: [owns(), owns({ key: 'b' })],
        disputes: [dispute({ claim: owns().id, disputes: owns({ key: 'b' }).id, note: ' ' })],
      }),
      'BAD_TEXT note',
    ],
    ['one party named twice', say({ attributedTo: ['clear-sight', 'clear-sight'] }), 'NOT_ALLOWED_HERE attributedTo'],
    [
      'a character that nobody sees',
      putting({ sources: [source('gazette-3', { title: 'A \u202E title' })] }),
      'BAD_TEXT title',
    ],
    [
      'a name that no index holds',
      putting({
        entities: [entity('new-firm', 'Organization', { names: [{ text: 'x'.repeat(501), type: 'official' }] })],
      }),
      'BAD_TEXT names.0.text',
    ],
  ])('%s', (_, changes, problem) => {
    expect(codes(checked(changes).problems)).toEqual([problem]);
  });
});

test('a note that stands on a person is listed for review, whether or not it names the person', () => {
  const role = claim({
    source: 'gazette-1',
    subject: 'ada-example',
    predicate: 'HAS_ROLE',
    object: 'acme-optics',
    note: 'She is unwell.',
  });
  expect(codes(checked(putting({ claims: [role] })).warnings)).toEqual(['NAMES_A_PERSON note']);
});
