import type { RelationAnswer } from '../graph/answers.ts';
import { lineFacts } from '../graph/line-facts.ts';
import { relationKinds } from '../ontology/index.ts';
import type { EntityRecord, ValueRecord } from '../record/records.ts';
import { type Language, labelIn, nameIn } from './language.ts';
import { phrasesOf } from './phrases/of-language.ts';
import { reading } from './reading.ts';
import { valueText } from './value-text.ts';

/** What belongs to a line’s identity beside its ends, in words: `product: Lamp Eye`; null where nothing does. */
export const qualifierText = (
  { kind, qualifier }: RelationAnswer,
  named: EntityRecord | undefined,
  language: Language,
): string | null => {
  const identity = relationKinds.get(kind)?.identity;
  if (identity === undefined || qualifier === null) return null;
  const value: ValueRecord =
    identity.value === 'entity' ? { type: 'entity', entity: qualifier } : { type: 'choice', choice: qualifier };
  const phrases = phrasesOf[language];
  const said = valueText(value, identity, language, phrases, named === undefined ? [] : [named]);
  return `${labelIn(identity.label, language)}${phrases.colon}${said}`;
};

/** The entities that a line’s sentence names. */
export interface LineEnds {
  from: EntityRecord;
  to: EntityRecord;
  qualifier?: EntityRecord | undefined;
}

/** A line as it reads from its start, with its modality in the words. */
export const lineCore = (line: RelationAnswer, { from, to }: LineEnds, language: Language): string =>
  `${nameIn(from.names, language)} ${reading(line, 'out', language)} ${nameIn(to.names, language)}`;

/** What must be said with it: what belongs to its identity, and that it is inferred or disputed. */
export const lineDetails = (line: RelationAnswer, { qualifier }: LineEnds, language: Language): readonly string[] => {
  const phrases = phrasesOf[language];
  return [
    qualifierText(line, qualifier, language) ?? [],
    lineFacts(line).inferred ? phrases.inferred : [],
    line.contested ? phrases.disputed : [],
  ].flat();
};

/**
 * A line in one sentence, with its modality in the reading; that it is inferred or disputed is said with it, so that
 * nobody can quote the one without the other.
 */
export const lineText = (line: RelationAnswer, ends: LineEnds, language: Language): string => {
  const details = lineDetails(line, ends, language);
  const core = lineCore(line, ends, language);
  return details.length === 0 ? core : `${core} (${details.join('; ')})`;
};
