/** The properties of a version that are derived from its record for look-up. `verify` derives them again. */
import { queryBounds } from '../record/edtf.ts';
import { relationIdOf } from '../record/ids.ts';
import { sortName } from '../record/names.ts';
import { isUnreadable } from '../record/problems.ts';
import type {
  ClaimRecord,
  DifferentRecord,
  DisputeRecord,
  EntityRecord,
  SameRecord,
  SourceRecord,
} from '../record/records.ts';
import { fold } from '../record/spelling/fold.ts';
import { boundsOf } from './bounds.ts';
import type { Collection, RecordOf } from './change-set.ts';
import { saidIn } from './said-in.ts';

/** Absent properties are left out: Neo4j stores no null. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[]>>;

const present = (properties: Record<string, Properties[string] | undefined>): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Properties[string]] => entry[1] !== undefined),
  );

const ofSource = (source: SourceRecord): Properties =>
  present({
    id: source.id,
    type: source.type,
    publisher: source.publisher,
    language: source.language,
    published: source.published,
    title: source.title,
    folded: [fold(source.title)],
    sortName: fold(source.title),
    copyOf: source.copyOf,
  });

const ofEntity = (entity: EntityRecord): Properties => {
  const names = entity.names.map((name) => name.text);
  return present({
    id: entity.id,
    kind: entity.kind,
    type: entity.type,
    names,
    folded: names.map(fold),
    sortName: sortName(entity.names),
    restsOn: [...new Set(Object.values(entity.summary ?? {}).flatMap((summary) => summary.claims))],
  });
};

const ofClaim = (claim: ClaimRecord, number: number): Properties =>
  present({
    id: claim.id,
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object,
    source: claim.source,
    modality: claim.modality,
    rank: claim.rank,
    basis: claim.basis,
    retracted: claim.retracted !== undefined,
    ...boundsOf(claim),
    line: relationIdOf(claim),
    attributedTo: claim.attributedTo ?? [],
    replaces: claim.replaces,
    correction: claim.retracted?.correction,
    mentions: Object.values(claim.qualifiers ?? {}).flatMap((value) => (value.type === 'entity' ? [value.entity] : [])),
    ...ofValue(claim.value),
    ...saidIn(claim, number),
  });

// What a filter on attributes compares: floats are enough to find by, answers give the exact text.
const ofValue = (value: ClaimRecord['value']): Record<string, Properties[string] | undefined> => {
  if (value?.type === 'number')
    return { number: value.number === undefined ? undefined : Number(value.number), precision: value.precision };
  if (value?.type === 'money')
    return {
      number: value.amount === undefined ? undefined : Number(value.amount),
      currency: value.currency,
      precision: value.precision,
    };
  if (value?.type === 'text') return { folded: fold(value.text) };
  if (value?.type === 'choice') return { folded: fold(value.choice) };
  if (value?.type !== 'date') return {};
  const days = queryBounds(value.edtf);
  return isUnreadable(days) ? {} : { dateFrom: days.from, dateTo: days.to };
};

const ofDispute = ({ id, claim, disputes, by, note }: DisputeRecord): Properties => ({ id, claim, disputes, by, note });

const ofSame = ({ id, keep, merge }: SameRecord): Properties => ({ id, keep, merge });

const ofDifferent = ({ id, entities }: DifferentRecord): Properties => ({ id, entities });

const derivations: { readonly [C in Collection]: (record: RecordOf[C], number: number) => Properties } = {
  sources: ofSource,
  entities: ofEntity,
  claims: ofClaim,
  disputes: ofDispute,
  same: ofSame,
  different: ofDifferent,
};

/** The properties of the version that revision `number` writes. */
export const propertiesOf = <C extends Collection>(collection: C, record: RecordOf[C], number: number): Properties =>
  derivations[collection](record, number);
