import { modalityList } from '../../server/ontology/index.ts';
import { claimId } from '../../server/record/ids.ts';
import { parseLocator } from '../../server/record/locator.ts';
import { isUnreadable } from '../../server/record/problems.ts';
import type { ClaimRecord, SourceRecord } from '../../server/record/records.ts';
import type { Fields } from '../yaml/fields.ts';
import { partsOf } from '../yaml/parts.ts';
import { readContent, readQualifiers } from './claim-content.ts';
import { readPeriod } from './claim-period.ts';
import { claimAddress, slug } from './grammar.ts';
import { claimKeys, findPredicate, qualifiersOf } from './predicate.ts';
import { present } from './present.ts';
import type { RecordPlaces, SeedFile } from './reader.ts';
import { readRetraction } from './retraction.ts';

const modalities = modalityList.map((definition) => definition.modality);

/** Reads one claim of a source; `undefined` when it lacks what makes it a claim, which has then been reported. */
export const readClaim = (fields: Fields, source: SourceRecord, note: SeedFile['note']): ClaimRecord | undefined => {
  const predicate = findPredicate(fields);
  fields.require('subject', 'at');
  const subject = fields.parsed('subject', slug);
  const content = predicate && readContent(fields, predicate);
  const at = fields.parsedList('at', (text) => {
    const locator = parseLocator(text);
    return isUnreadable(locator) ? locator : text;
  });
  const rest = present({
    key: fields.parsed('key', slug),
    qualifiers: readQualifiers(fields, qualifiersOf(predicate)),
    period: predicate && readPeriod(fields, predicate, source.published),
    attributedTo: fields.entry('attributedTo') && fields.parsedList('attributedTo', slug),
    attribution: fields.text('attribution'),
    quote: fields.text('quote'),
    note: fields.text('note'),
    replaces: fields.parsed('replaces', claimAddress),
    retracted: readRetraction(fields),
  });
  const modality = fields.choice('modality', modalities) ?? 'asserted';
  const rank = fields.choice('rank', ['preferred', 'normal', 'deprecated'] as const) ?? 'normal';
  const basis = fields.choice('basis', ['stated', 'inferred'] as const) ?? 'stated';
  if (!predicate || !content || subject === undefined) return undefined;
  const said = { source: source.id, subject, predicate: predicate.name, ...content, ...rest };
  const id = claimId(said);
  note(id, placesOf(fields, predicate.name));
  return { id, ...said, modality, rank, basis, at };
};

/** The ledger speaks of a record's fields, the file has keys of its own: both name the same places. */
const placesOf = (fields: Fields, predicate: string): RecordPlaces => {
  const parts = partsOf(fields.map);
  const alias = (path: string, written: string) => {
    const place = parts.get(written);
    if (place && !parts.has(path)) parts.set(path, place);
  };
  const key = fields.entry(predicate)?.place;
  if (key) parts.set('predicate', key);
  for (const path of ['object', 'value']) alias(path, predicate);
  alias('period', 'when');
  const known = new Set<string>([...claimKeys, predicate]);
  for (const name of fields.map.entries.keys()) if (!known.has(name)) alias(`qualifiers.${name}`, name);
  return { whole: fields.map.place, parts };
};
