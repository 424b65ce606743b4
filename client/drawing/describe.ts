/** The lines of a picture as sentences: for those who hear it, and for those who read it without its legend. */
import type { Relation } from '../state/graph.ts';
import type { Subject } from './subject.ts';

/** How certain a line is, in words: its modality first, then what is held against it. */
export function certaintyOf(relation: Relation, { ontology, words }: Pick<Subject, 'ontology' | 'words'>): string {
  return [
    ontology.modalities.get(relation.modality)?.label ?? relation.modality,
    relation.disputed ? words.disputed : '',
    relation.inferred ? words.inferredLine : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** One sentence for each line, in the order of the picture. */
export function sentencesOf(subject: Pick<Subject, 'picture' | 'ontology' | 'words'>): readonly string[] {
  const names = new Map(subject.picture.entities.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  return subject.picture.relations.map(
    (relation) =>
      `${name(relation.from.id)} ${relation.label} ${name(relation.to.id)} (${certaintyOf(relation, subject)})`,
  );
}
