import type { RelationAnswer } from '../graph/answers.ts';
import { lineFacts } from '../graph/line-facts.ts';
import type { Language } from './language.ts';
import { phrasesOf } from './phrases/of-language.ts';
import { reading } from './reading.ts';

/**
 * How a line reads between its ends, with everything in the words that keeps it from being a plain fact: “is alleged to
 * supply (disputed)”. Programs that draw a graph drop dashes and columns, and show labels.
 */
export const lineLabel = (line: RelationAnswer, language: Language): string => {
  const phrases = phrasesOf[language];
  const marks = [lineFacts(line).inferred ? phrases.inferred : [], line.contested ? phrases.disputed : []].flat();
  const label = reading(line, 'out', language);
  return marks.length === 0 ? label : `${label} (${marks.join('; ')})`;
};
