/** The records of an export as JSON: the words and the shapes of the API, so that a script reads both alike. */
import { described, type EntityAnswer, type SourceAnswer } from '../../graph/answers.ts';
import { summaryRestsOn } from '../../graph/batches/entities.ts';
import { lineFacts } from '../../graph/line-facts.ts';
import { enumKind } from '../../ontology/index.ts';
import type { ValueRecord } from '../../record/records.ts';
import { nameIn } from '../../words/language.ts';
import { lineLabel } from '../../words/line-label.ts';
import { hullOf, periodOf, periodsOf } from '../../words/period-answer.ts';
import { sentence } from '../../words/sentence.ts';
import { summaryIn } from '../../words/summary.ts';
import type { Head, TakenClaim, TakenLine } from '../taken.ts';

export const headJson = ({
  revision,
  lineage,
  licence,
  address,
  base,
  language,
  counts,
  missing,
  redirected,
  truncated,
}: Head): object => ({
  revision: {
    id: revision.id,
    number: revision.number,
    at: revision.at,
    sha256: revision.hash,
    // Which log it is of, and which ontology it was checked against.
    lineage,
    ontology: revision.ontology,
  },
  licence,
  address,
  base,
  language,
  counts,
  missing,
  redirected,
  truncated,
});

export const entityJson = (entity: EntityAnswer, { language }: Head): object => {
  const { record } = described(entity);
  return {
    id: entity.id,
    kind: enumKind(entity.kind),
    type: record.type ?? null,
    name: nameIn(record.names, language),
    names: record.names.map(({ text, lang, type }) => ({ text, lang: lang ?? null, type })),
    identifiers: Object.entries(record.identifiers ?? {}).map(([scheme, value]) => ({ scheme, value })),
    summary: summaryIn(record, summaryRestsOn.of(entity), language),
  };
};

export const lineJson = ({ line, from, to, claims }: TakenLine, { language }: Head): object => ({
  id: line.id,
  kind: line.kind,
  from: from.id,
  to: to.id,
  label: lineLabel(line, language),
  modality: line.modality.toUpperCase(),
  disputed: lineFacts(line).disputed,
  inferred: lineFacts(line).inferred,
  qualifier: line.qualifier,
  roles: [...new Set(line.entries.flatMap(({ role }) => role ?? []))].sort(),
  period: hullOf(claims),
  periods: periodsOf(claims),
  sourceCount: lineFacts(line).sources,
  claims: line.entries.map(({ claim }) => claim),
});

const valueJson = (value: ValueRecord): object =>
  'precision' in value ? { ...value, precision: value.precision.toUpperCase() } : value;

export const claimJson = ({ claim, line, parts, disputedBy }: TakenClaim, { language }: Head): object => {
  const { record } = claim;
  return {
    id: claim.id,
    line,
    subject: parts.subject?.id ?? record.subject,
    predicate: record.predicate,
    object: parts.object?.id ?? record.object ?? null,
    value: record.value === undefined ? null : valueJson(record.value),
    qualifiers: Object.entries(record.qualifiers ?? {}).map(([key, value]) => ({ key, value: valueJson(value) })),
    text: sentence(record, parts, language),
    modality: record.modality.toUpperCase(),
    status: claim.status.toUpperCase(),
    disputedBy: disputedBy.map(({ claim: disputing, by, note }) => ({
      claim: disputing.id,
      by: by.toUpperCase(),
      note,
    })),
    basis: record.basis.toUpperCase(),
    rank: record.rank.toUpperCase(),
    attributedTo: record.attributedTo ?? [],
    attribution: record.attribution ?? null,
    period: periodOf(record),
    source: record.source,
    locators: record.at,
    quote: record.quote ?? null,
    note: record.note ?? null,
    retraction: record.retracted ?? null,
  };
};

export const sourceJson = ({ record }: SourceAnswer): object => ({
  id: record.id,
  title: record.title,
  publisher: record.publisher ?? null,
  published: record.published ?? null,
  language: record.language ?? null,
  type: record.type,
  url: record.url ?? null,
  archiveUrl: record.archiveUrl ?? null,
  retrieved: record.retrieved ?? null,
  sha256: record.sha256 ?? null,
  copyOf: record.copyOf ?? null,
});
