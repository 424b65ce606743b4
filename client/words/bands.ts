/** What a layout puts together, in words: for the outline and for the headings on the picture. */
import type { Band } from '../state/layout/arrangement.ts';
import { ontology } from '../state/ontology.ts';
import { pictureGraph } from '../state/picture.ts';
import { layoutWords } from './areas/layout.ts';

export function bandInWords(means: Band['means']): string {
  const { undated, steps, unconnected, stage, aside, placeless } = layoutWords.value;
  switch (means.what) {
    case 'year':
      return String(means.year);
    case 'undated':
      return undated;
    case 'steps':
      return steps(means.steps);
    case 'unconnected':
      return unconnected;
    case 'flow':
      return stage(means.stage, means.of);
    case 'aside':
      return aside;
    case 'kind':
      return ontology.value.kinds.get(means.kind)?.plural ?? means.kind;
    case 'place':
      return pictureGraph.value.entities.get(means.id)?.name ?? means.id;
    case 'placeless':
      return placeless;
  }
}
