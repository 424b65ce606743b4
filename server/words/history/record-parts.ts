import { entityKinds, modalities, predicates, relationKinds, sourceTypeList } from '../../ontology/index.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../record/records.ts';
import { dateText } from '../date-text.ts';
import { type Language, labelIn, nameIn } from '../language.ts';
import { languageName } from '../language-names.ts';
import { phrasesOf } from '../phrases/of-language.ts';
import { placeText } from '../place-text.ts';
import { qualifierDefinition } from '../qualifier-definition.ts';
import { valueText } from '../value-text.ts';
import { type Held, held } from './differences.ts';
import type { HistoryPhrases } from './phrases.ts';

/** A language of a name or text, as the reader calls it; empty where none is given. */
const languageGiven = (tag: string | undefined, language: Language): string =>
  tag === undefined ? '' : languageName(tag, language);

/** What an entity’s record holds, in the reader’s words. */
export const entityParts = (record: EntityRecord, say: HistoryPhrases, language: Language): readonly Held[] => {
  const { quote } = phrasesOf[language];
  const types = entityKinds.get(record.kind)?.types ?? {};
  const type = record.type === undefined ? undefined : types[record.type];
  return [
    ...record.names.map(({ type: sort, lang, text }) => ({
      label: say.name[sort](languageGiven(lang, language)),
      text: quote(text),
    })),
    ...held(say.parts.type, type ? labelIn(type, language) : record.type),
    ...Object.entries(record.summary ?? {}).map(([lang, { text }]) => ({
      label: say.summary(languageGiven(lang, language)),
      text: quote(text),
      long: true as const,
    })),
    ...Object.entries(record.identifiers ?? {}).map(([scheme, id]) => ({ label: say.identifier(scheme), text: id })),
  ];
};

/** What a source’s record holds, in the reader’s words. */
export const sourceParts = (record: SourceRecord, say: HistoryPhrases, language: Language): readonly Held[] => {
  const { quote } = phrasesOf[language];
  const type = sourceTypeList.find((definition) => definition.type === record.type);
  const date = (text: string | undefined) => (text === undefined ? undefined : dateText(text, language));
  return [
    { label: say.parts.title, text: quote(record.title) },
    ...held(say.parts.publisher, record.publisher),
    ...held(say.parts.published, date(record.published)),
    ...held(say.parts.language, record.language && languageGiven(record.language, language)),
    { label: say.parts.type, text: type ? labelIn(type.label, language) : record.type },
    ...held(say.parts.address, record.url),
    ...held(say.parts.archive, record.archiveUrl),
    ...held(say.parts.retrieved, date(record.retrieved)),
    ...held(say.parts.original, record.copyOf),
    ...(record.sha256 === undefined
      ? []
      : [{ label: say.parts.fingerprint, text: record.sha256, long: true as const }]),
  ];
};

/** What a claim’s record holds beside its subject, predicate and object, which never change under one id. */
export const claimParts = (
  record: ClaimRecord,
  mentions: readonly EntityRecord[],
  say: HistoryPhrases,
  language: Language,
): readonly Held[] => {
  const phrases = phrasesOf[language];
  const definition = predicates.get(record.predicate);
  const label = (definition ?? relationKinds.get(record.predicate))?.label;
  const modality = modalities.get(record.modality);
  const nameOf = (id: string): string => {
    const entity = mentions.find((candidate) => candidate.id === id);
    return entity ? nameIn(entity.names, language) : id;
  };
  const whose = [...(record.attributedTo ?? []).map(nameOf), ...(record.attribution ? [record.attribution] : [])];
  return [
    ...held(
      label ? labelIn(label, language) : record.predicate,
      record.value && valueText(record.value, definition, language, phrases, mentions),
    ),
    ...Object.entries(record.qualifiers ?? {}).flatMap(([key, value]) => {
      const qualifier = qualifierDefinition(record.predicate, key);
      return held(
        qualifier ? labelIn(qualifier.label, language) : key,
        valueText(value, qualifier, language, phrases, mentions),
      );
    }),
    ...held(say.parts.date, record.period && dateText(record.period.edtf, language)),
    ...held(say.parts.said, record.period?.said && dateText(record.period.said, language)),
    { label: say.parts.modality, text: modality ? labelIn(modality.label, language) : record.modality },
    ...held(say.parts.attribution, whose.length === 0 ? undefined : whose.join(phrases.and)),
    { label: say.parts.rank, text: say.rank[record.rank] },
    { label: say.parts.basis, text: say.basis[record.basis] },
    { label: say.parts.place, text: record.at.map((place) => placeText(place, language)).join(say.separator) },
    ...held(say.parts.quote, record.quote && phrases.quote(record.quote)),
    ...held(say.parts.note, record.note && phrases.quote(record.note)),
  ];
};
