/** How certain something is, in a row of words: what the marks on a page show, for a text that leaves the page. */
import { ontology } from '../state/ontology.ts';
import { words } from '../words/words.ts';

interface Said {
  readonly modality: string;
  readonly disputed: boolean;
  readonly inferred: boolean;
}

export const certaintyInWords = ({ modality, disputed, inferred }: Said): readonly string[] => [
  ontology.value.modalities.get(modality)?.label ?? modality,
  ...(disputed ? [words.value.disputed] : []),
  ...(inferred ? [words.value.inferred] : []),
];
