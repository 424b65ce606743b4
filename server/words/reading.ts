import type { DrawnModality, RelationKind } from '../ontology/index.ts';
import { relationKinds } from '../ontology/index.ts';
import { type Language, labelIn } from './language.ts';

/** How a line reads, with its modality in the words: from its start (`out`) or from its end (`in`). */
export const reading = (
  { kind, modality }: { kind: RelationKind; modality: DrawnModality },
  direction: 'out' | 'in' | 'both',
  language: Language,
): string => {
  const words = relationKinds.get(kind)?.readings[direction === 'in' ? 'in' : 'out'][modality];
  return words ? labelIn(words, language) : kind;
};
