import type { SentenceParts } from '../graph/sentence-parts.ts';
import { isDrawn, type Modality, predicates, relationKinds } from '../ontology/index.ts';
import type { ClaimRecord, EntityRecord } from '../record/records.ts';
import { type Language, labelIn, nameIn } from './language.ts';
import { phrasesOf } from './phrases/of-language.ts';
import type { Phrases } from './phrases/phrases.ts';
import { qualifierDefinition } from './qualifier-definition.ts';
import { valueText } from './value-text.ts';

/**
 * A claim in one sentence. The modality is always in words: a drawn relation reads it ("is alleged to supply"), who alleges
 * or denies says it first, and anything else is framed by it. Nothing but an assertion can be read as one.
 */
export const sentence = (claim: ClaimRecord, parts: SentenceParts, language: Language): string => {
  const phrases = phrasesOf[language];
  const said = `${coreOf(claim, parts, language, phrases)}${detailsOf(claim, parts, language, phrases)}${phrases.stop}`;
  const who = whoSays(claim, parts, language, phrases);
  if (who === '') return framed(claim, said, phrases);
  const publisher = parts.source?.publisher ?? parts.source?.title ?? claim.source;
  if (claim.modality === 'alleged') return phrases.alleged(who, publisher, said);
  if (claim.modality === 'denied') return phrases.denied(who, publisher, said);
  return phrases.attributed(who, publisher, framed(claim, said, phrases));
};

/** The modality in front, unless the reading of a line has it already. */
const framed = ({ modality, predicate }: ClaimRecord, said: string, phrases: Phrases): string =>
  relationKinds.has(predicate) && isDrawn(modality) ? said : phrases.frame[modality](said);

const named = (entity: EntityRecord | undefined, id: string, language: Language): string =>
  entity ? nameIn(entity.names, language) : id;

const coreOf = (claim: ClaimRecord, parts: SentenceParts, language: Language, phrases: Phrases): string => {
  const subject = named(parts.subject, claim.subject, language);
  const relation = relationKinds.get(claim.predicate);
  const predicate = predicates.get(claim.predicate);
  const object =
    claim.object === undefined
      ? valueText(claim.value ?? { type: 'text', text: '' }, predicate, language, phrases, parts.mentions)
      : named(parts.object, claim.object, language);
  if (relation) {
    // A line's reading carries the drawn modalities itself; the others frame the plain reading.
    const reading = relation.readings.out[isDrawn(claim.modality) ? claim.modality : 'asserted'];
    return `${subject} ${labelIn(reading, language)} ${object}`;
  }
  const label = predicate ? labelIn(predicate.label, language) : claim.predicate;
  return predicate?.statement ? `${subject} ${label} ${object}` : phrases.attribute(subject, label, object);
};

const detailsOf = (claim: ClaimRecord, parts: SentenceParts, language: Language, phrases: Phrases): string => {
  const qualifiers = Object.entries(claim.qualifiers ?? {}).map(([key, value]) => {
    const definition = qualifierDefinition(claim.predicate, key);
    const label = definition ? labelIn(definition.label, language) : key;
    return `${label}${phrases.colon}${valueText(value, definition, language, phrases, parts.mentions)}`;
  });
  const details = [
    ...qualifiers,
    ...(claim.period ? [claim.period.edtf] : []),
    ...(claim.basis === 'inferred' ? [phrases.inferred] : []),
  ];
  return details.length === 0 ? '' : ` (${details.join('; ')})`;
};

const whoSays = (claim: ClaimRecord, parts: SentenceParts, language: Language, phrases: Phrases): string => {
  const names = parts.attributedTo.map((entity) => nameIn(entity.names, language));
  return [...names, ...(claim.attribution === undefined ? [] : [claim.attribution])].join(phrases.and);
};

/** From the most certain to the least. */
const certainty: readonly Modality[] = [
  'asserted',
  'planned',
  'conditional',
  'opinion',
  'speculative',
  'alleged',
  'denied',
];

/** A text that rests on claims of several modalities, framed by the least certain of them. */
export const framedByWorst = (text: string, modalities: readonly string[], language: Language): string => {
  const worst = certainty.findLast((modality) => modalities.includes(modality)) ?? 'asserted';
  return phrasesOf[language].frame[worst](text);
};
