/** What a layout puts together, in words: for the outline and for the headings on the picture. */
import type { Band } from '../state/layout/arrangement.ts';
import { layoutWords } from './areas/layout.ts';

export function bandInWords(means: Band['means']): string {
  const { undated, steps, unconnected, stage, aside } = layoutWords.value;
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
  }
}
