/** A sample of a line: its pattern says the certainty. */
import { type LineStyle, ontology } from '../state/ontology.ts';

const DASHES: Record<LineStyle, string | undefined> = {
  SOLID: undefined,
  LONG_DASH: '9 4',
  SHORT_DASH: '3 3',
  NONE: '1 5',
};

export function LineGlyph({ modality, kind, width = 30 }: { modality: string; kind?: string; width?: number }) {
  const line = ontology.value.modalities.get(modality)?.line ?? 'NONE';
  const color = kind ? ontology.value.relationKinds.get(kind)?.color : undefined;
  return (
    <svg class="line-glyph" width={width} height="10" viewBox={`0 0 ${width} 10`} aria-hidden="true">
      <line
        x1="0"
        y1="5"
        x2={width}
        y2="5"
        stroke={color ?? 'currentColor'}
        stroke-width="2.2"
        stroke-dasharray={DASHES[line]}
      />
    </svg>
  );
}
