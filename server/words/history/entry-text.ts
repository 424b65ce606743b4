import type { HistoryEntry, Told } from '../../graph/history/entry.ts';
import type { ClaimRecord } from '../../record/records.ts';
import { type Language, nameIn } from '../language.ts';
import { phrasesOf } from '../phrases/of-language.ts';
import { differences, isSame } from './differences.ts';
import { disputeText, sourceName, undisputeText } from './disputes.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { lineChanges } from './line-changes.ts';
import type { HistoryPhrases } from './phrases.ts';
import { claimParts, entityParts, sourceParts } from './record-parts.ts';
import { zh } from './zh.ts';

const sayIn: Readonly<Record<Language, HistoryPhrases>> = { en, fr, 'zh-Hans': zh, 'zh-Hant': zh };

/** What happened to something at one revision, in a sentence. */
export const entryText = ({ told }: Pick<HistoryEntry, 'told'>, language: Language): string => {
  const say = sayIn[language];
  const parts = partsOf(told, say, language);
  // A part may end with a sentence of the editors' own; only the whole ends with a full stop.
  const text = (parts.length === 0 ? [say.corrected] : parts)
    .map((part) => part.replace(/[.。]$/u, ''))
    .join(say.separator);
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}${phrasesOf[language].stop}`;
};

type Of<N extends Told['noun']> = Extract<Told, { noun: N }>;

const partsOf = (told: Told, say: HistoryPhrases, language: Language): readonly string[] => {
  const { quote } = phrasesOf[language];
  switch (told.noun) {
    case 'entity':
      return described(
        told,
        say,
        quote,
        (record) => nameIn(record.names, language),
        (record) => entityParts(record, say, language),
      );
    case 'source':
      return described(
        told,
        say,
        quote,
        ({ title }) => title,
        (record) => sourceParts(record, say, language),
      );
    case 'claim':
      return saidOf(told, say, language);
    case 'line':
      return lineChanges(told, say, language);
    case 'disputes':
      return [
        ...told.came.map((dispute) => disputeText(dispute, say)),
        ...told.went.map((dispute) => undisputeText(dispute, say)),
      ];
    case 'merge':
      return [mergeText(told, say, language)];
  }
};

const described = <R>(
  { before, after, again }: { before: R | null; after: R | null; again: boolean },
  say: HistoryPhrases,
  quote: (text: string) => string,
  nameOf: (record: R) => string,
  parts: (record: R) => ReturnType<typeof entityParts>,
): readonly string[] => {
  if (after === null) return [say.closed];
  if (before === null) return [(again ? say.enteredAgain : say.entered)(quote(nameOf(after)))];
  return differences(parts(before), parts(after), say);
};

const saidOf = (told: Of<'claim'>, say: HistoryPhrases, language: Language): readonly string[] => {
  const { before, after, again, mentions, source } = told;
  if (after === null) return [say.unsaid];
  const name = sourceName(source) ?? after.source;
  if (before === null)
    return [
      (again ? say.saysAgain : say.says)(name),
      ...(after.replaces === undefined ? [] : [say.replaces(after.replaces)]),
      ...retractionOf(null, after, say),
    ];
  return [
    ...retractionOf(before, after, say),
    ...differences(claimParts(before, mentions, say, language), claimParts(after, mentions, say, language), say),
  ];
};

const retractionOf = (before: ClaimRecord | null, after: ClaimRecord, say: HistoryPhrases): readonly string[] => {
  if (after.retracted !== undefined && !isSame(before?.retracted ?? null, after.retracted))
    return [say.retracted[after.retracted.by](after.retracted.reason)];
  return before?.retracted !== undefined && after.retracted === undefined ? [say.restored] : [];
};

const mergeText = (
  { answers, other, otherId, reason, apart }: Of<'merge'>,
  say: HistoryPhrases,
  language: Language,
) => {
  const name = other === null ? otherId : nameIn(other.names, language);
  if (apart) return say.unmerged(name);
  return (answers ? say.merged : say.mergedInto)(name, reason);
};
