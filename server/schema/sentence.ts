import type { SentenceParts } from '../graph/sentence-parts.ts';
import { isDrawn, predicates, relationKinds } from '../ontology/index.ts';
import type { ClaimRecord, EntityRecord } from '../record/records.ts';
import { type Language, labelIn, nameIn } from './language.ts';
import { en } from './phrases/en.ts';
import { fr } from './phrases/fr.ts';
import type { Phrases } from './phrases/phrases.ts';
import { zh } from './phrases/zh.ts';
import { qualifierDefinition } from './qualifier.ts';
import { valueText } from './value-text.ts';

const phrasesOf: Readonly<Record<Language, Phrases>> = { en, fr, 'zh-Hans': zh, 'zh-Hant': zh };

/**
 * A claim in one sentence. The modality is always in words: a drawn relation reads it ("is alleged to supply"), anything
 * else is framed by it, and whose statement it is comes first. Nothing but an assertion can be read as one.
 */
export const sentence = (claim: ClaimRecord, parts: SentenceParts, language: Language): string => {
  const phrases = phrasesOf[language];
  const core = `${coreOf(claim, parts, language, phrases)}${detailsOf(claim, parts, language, phrases)}${phrases.stop}`;
  return attributed(claim, parts, language, phrases, core);
};

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
    const { modality } = claim;
    const words = labelIn(relation.readings.out[isDrawn(modality) ? modality : 'asserted'], language);
    const core = `${subject} ${words} ${object}`;
    return isDrawn(modality) ? core : phrases.frame[modality](core);
  }
  const label = predicate ? labelIn(predicate.label, language) : claim.predicate;
  const core = predicate?.statement ? `${subject} ${label} ${object}` : phrases.attribute(subject, label, object);
  return phrases.frame[claim.modality](core);
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

const attributed = (
  claim: ClaimRecord,
  parts: SentenceParts,
  language: Language,
  phrases: Phrases,
  core: string,
): string => {
  const names = parts.attributedTo.map((entity) => nameIn(entity.names, language));
  const who = [...names, ...(claim.attribution === undefined ? [] : [claim.attribution])].join(phrases.and);
  if (who === '') return core;
  const publisher = parts.source?.publisher ?? parts.source?.title ?? claim.source;
  const say =
    claim.modality === 'alleged' ? phrases.alleged : claim.modality === 'denied' ? phrases.denied : phrases.attributed;
  return say(who, publisher, core);
};
