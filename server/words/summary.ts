import type { EntityRecord } from '../record/records.ts';
import type { Language } from './language.ts';
import { framedByWorst } from './sentence.ts';

/**
 * What the editors say of an entity, framed by the least certain modality of the claims that it rests on. It is never
 * translated by machine: where the language has none, it is the English or the French one, and `lang` says so.
 */
export const summaryIn = (
  record: EntityRecord,
  modalities: readonly string[],
  language: Language,
): { text: string; lang: string } | null => {
  const lang = [language, 'en', 'fr'].find((candidate) => record.summary?.[candidate] !== undefined);
  const text = lang === undefined ? undefined : record.summary?.[lang]?.text;
  return text === undefined || lang === undefined ? null : { text: framedByWorst(text, modalities, language), lang };
};
