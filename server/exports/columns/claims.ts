import { predicates, relationKinds } from '../../ontology/index.ts';
import { pathOf } from '../../record/addresses.ts';
import { labelIn, nameIn } from '../../words/language.ts';
import { periodOf } from '../../words/period-answer.ts';
import { sentence } from '../../words/sentence.ts';
import type { TakenClaim } from '../taken.ts';
import { valueInBrief } from '../value-in-brief.ts';
import { type Column, text } from './column.ts';

const labelOf = (predicate: string) => (relationKinds.get(predicate) ?? predicates.get(predicate))?.label;

/** The number of a value, and what it is counted in: a unit or a currency. */
const quantityOf = ({ claim }: TakenClaim): { number?: string | undefined; unit?: string | undefined } => {
  const value = claim.record.value;
  if (value?.type === 'number') return { number: value.number, unit: value.unit };
  return value?.type === 'money' ? { number: value.amount, unit: value.currency } : {};
};

/** What one source says, and where. */
export const claimColumns: readonly Column<TakenClaim>[] = [
  text('claim', ({ claim }) => claim.id),
  text('text', ({ claim, parts }, { language }) => sentence(claim.record, parts, language)),
  text('modality', ({ claim }) => claim.record.modality.toUpperCase()),
  text('status', ({ claim }) => claim.status.toUpperCase()),
  text('disputed_by', ({ disputedBy }) => disputedBy.map((dispute) => dispute.claim.id)),
  text('basis', ({ claim }) => claim.record.basis.toUpperCase()),
  text('rank', ({ claim }) => claim.record.rank.toUpperCase()),
  text('line', ({ line }) => line),
  // Who answers for the ends at the revision; ids keep what was written.
  text('subject', ({ claim, parts }) => parts.subject?.id ?? claim.record.subject),
  text('subject_name', ({ parts }, { language }) => parts.subject && nameIn(parts.subject.names, language)),
  text('predicate', ({ claim }) => claim.record.predicate),
  text('predicate_label', ({ claim }, { language }) => {
    const label = labelOf(claim.record.predicate);
    return label && labelIn(label, language);
  }),
  text('object', ({ claim, parts }) => parts.object?.id ?? claim.record.object),
  text('object_name', ({ parts }, { language }) => parts.object && nameIn(parts.object.names, language)),
  text('value', ({ claim }) => valueInBrief(claim.record.value)),
  text('number', (row) => quantityOf(row).number),
  text('unit', (row) => quantityOf(row).unit),
  text('qualifiers', ({ claim }) =>
    Object.entries(claim.record.qualifiers ?? {}).map(([key, value]) => `${key}: ${valueInBrief(value)}`),
  ),
  text('attributed_to', ({ claim }) => claim.record.attributedTo),
  text('attribution', ({ claim }) => claim.record.attribution),
  text('period', ({ claim }) => claim.record.period?.edtf),
  text('earliest_start', ({ claim }) => periodOf(claim.record)?.earliestStart),
  text('latest_start', ({ claim }) => periodOf(claim.record)?.latestStart),
  text('earliest_end', ({ claim }) => periodOf(claim.record)?.earliestEnd),
  text('latest_end', ({ claim }) => periodOf(claim.record)?.latestEnd),
  text('source', ({ claim }) => claim.record.source),
  text('source_title', ({ parts }) => parts.source?.title),
  text('publisher', ({ parts }) => parts.source?.publisher),
  text('published', ({ parts }) => parts.source?.published),
  text('source_language', ({ parts }) => parts.source?.language),
  text('source_url', ({ parts }) => parts.source?.url),
  text('source_archive_url', ({ parts }) => parts.source?.archiveUrl),
  text('locator', ({ claim }) => claim.record.at),
  text('quote', ({ claim }) => claim.record.quote),
  text('note', ({ claim }) => claim.record.note),
  text('address', ({ claim }, { base, revision }) => `${base}${pathOf('claim', claim.id)}?revision=${revision.id}`),
];
