import type { ClaimAnswer, DisputeAnswer } from '../../graph/answers.ts';
import { modalities, predicates, relationKinds } from '../../ontology/index.ts';
import { parseLocator } from '../../record/locator.ts';
import { isUnreadable } from '../../record/problems.ts';
import type { ValueRecord } from '../../record/records.ts';
import { labelIn, nameIn } from '../../words/language.ts';
import { phrasesOf } from '../../words/phrases/of-language.ts';
import { placeText } from '../../words/place-text.ts';
import { qualifierDefinition } from '../../words/qualifier-definition.ts';
import { sentence } from '../../words/sentence.ts';
import { valueText } from '../../words/value-text.ts';
import { addressOf, type Telling } from '../telling.ts';
import { type Background, partsOf } from './background.ts';
import { type PeriodTold, tellPeriod } from './period.ts';
import { type SourceTold, tellSource, voiceOf } from './source.ts';

/** A word of the ontology, as the API writes it, and what it means in the reader’s language. */
export interface Worded {
  name: string;
  label: string;
}

/** A claim as a page tells it: its sentence, who says so and where, how it is put and how it stands. */
export interface ClaimTold {
  id: string;
  address: string;
  /** One sentence with modality and attribution in words. */
  text: string;
  /** Whose statement it is, in words: the publisher, or whoever it reports. */
  saidBy: string;
  predicate: Worded;
  modality: Worded & { description: string };
  status: ClaimAnswer['status'];
  basis: 'stated' | 'inferred';
  rank: 'preferred' | 'normal' | 'deprecated';
  period: PeriodTold | null;
  source: SourceTold;
  places: readonly PlaceTold[];
  qualifiers: readonly { key: string; label: string; text: string; value: ValueRecord }[];
  quote: string | null;
  note: string | null;
  retraction: { by: 'editors' | 'source'; reason: string; on: string } | null;
  addedIn: number;
  changedIn: number;
  removedIn: number | null;
}

export interface PlaceTold {
  locator: string;
  text: string;
  /** The first digits of the SHA-256 of the passage. */
  sha256: string | null;
}

const tellPlace = (locator: string, { language }: Telling): PlaceTold => {
  const place = parseLocator(locator);
  return {
    locator,
    text: placeText(locator, language),
    sha256: isUnreadable(place) ? null : (place.sha256 ?? null),
  };
};

export const wordedModality = (name: string, { language }: Telling): ClaimTold['modality'] => {
  const known = modalities.get(name);
  return {
    name: name.toUpperCase(),
    label: known === undefined ? name : labelIn(known.label, language),
    description: known === undefined ? '' : labelIn(known.description, language),
  };
};

const wordedPredicate = (name: string, { language }: Telling): Worded => {
  const label = relationKinds.get(name)?.label ?? predicates.get(name)?.label;
  return { name, label: label === undefined ? name : labelIn(label, language) };
};

/** Who says so; of what no source says itself, that the editors do. */
const voicedBy = (basis: ClaimTold['basis'], reported: string, voice: string, { say }: Telling): string => {
  const from = reported === '' ? voice : say.reportedBy(reported, voice);
  if (basis === 'inferred') return say.inferredFrom(from);
  return reported === '' ? say.ownVoice(voice) : from;
};

/** Whatever keeps a claim from being a plain statement of its source. */
export const reservations = (
  { status, basis, rank }: Pick<ClaimTold, 'status' | 'basis' | 'rank'>,
  { say }: Pick<Telling, 'say'>,
): readonly string[] =>
  [
    status === 'live' ? [] : say.statuses[status],
    basis === 'inferred' ? say.bases.inferred : [],
    rank === 'deprecated' ? say.ranks.deprecated : [],
  ].flat();

export const tellClaim = (claim: ClaimAnswer, background: Pick<Background, 'parts'>, telling: Telling): ClaimTold => {
  const { language } = telling;
  const { record } = claim;
  const named = partsOf(background, claim);
  const { source: publication } = named;
  if (publication === undefined) throw new Error(`The source of ${claim.id} is not described.`);
  const source = tellSource(publication, telling);
  const reported = [
    ...named.attributedTo.map((entity) => nameIn(entity.names, language)),
    ...(record.attribution === undefined ? [] : [record.attribution]),
  ].join(phrasesOf[language].and);
  return {
    id: claim.id,
    address: addressOf(telling, 'claim', claim.id),
    text: sentence(record, named, language),
    saidBy: voicedBy(record.basis, reported, voiceOf(source), telling),
    predicate: wordedPredicate(record.predicate, telling),
    modality: wordedModality(record.modality, telling),
    status: claim.status,
    basis: record.basis,
    rank: record.rank,
    period: tellPeriod(record, telling),
    source,
    places: record.at.map((locator) => tellPlace(locator, telling)),
    qualifiers: Object.entries(record.qualifiers ?? {}).map(([key, value]) => {
      const definition = qualifierDefinition(record.predicate, key);
      return {
        key,
        label: definition === undefined ? key : labelIn(definition.label, language),
        text: valueText(value, definition, language, phrasesOf[language], named.mentions),
        value,
      };
    }),
    quote: record.quote ?? null,
    note: record.note ?? null,
    retraction: record.retracted
      ? { by: record.retracted.by, reason: record.retracted.reason, on: record.retracted.on }
      : null,
    addedIn: claim.addedIn,
    changedIn: claim.changedIn,
    removedIn: claim.removedIn,
  };
};

/** One side of a dispute as the page of the other side tells it. */
export interface DisputeTold {
  id: string;
  by: 'editors' | 'source';
  note: string;
  claim: ClaimTold;
}

export const tellDispute = (
  dispute: DisputeAnswer,
  side: 'claim' | 'disputes',
  background: Background,
  telling: Telling,
): DisputeTold => ({
  id: dispute.id,
  by: dispute.by,
  note: dispute.note,
  claim: tellClaim(dispute[side], background, telling),
});
