/** What is on a picture, counted for its legend. */
import type { ModalityInfo } from '../state/ontology.ts';
import type { Subject } from './subject.ts';

export interface LegendEntry {
  readonly label: string;
  readonly count: number;
}
export interface Legend {
  readonly kinds: readonly (LegendEntry & { readonly kind: string })[];
  readonly modalities: readonly (LegendEntry & Pick<ModalityInfo, 'line'>)[];
  readonly disputed: number;
  readonly inferred: number;
}

export function legendOf({ picture, ontology }: Pick<Subject, 'picture' | 'ontology'>): Legend {
  const { entities, relations } = picture;
  const kinds = [...ontology.kinds.values()].map(({ kind, label, plural }) => {
    const count = entities.filter((entity) => entity.kind === kind).length;
    return { kind, label: count === 1 ? label : plural, count };
  });
  const modalities = [...ontology.modalities.values()].map(({ modality, label, line }) => ({
    label,
    line,
    count: relations.filter((relation) => relation.modality === modality).length,
  }));
  return {
    kinds: kinds.filter(({ count }) => count > 0),
    modalities: modalities.filter(({ count }) => count > 0),
    disputed: relations.filter(({ disputed }) => disputed).length,
    inferred: relations.filter(({ inferred }) => inferred).length,
  };
}
