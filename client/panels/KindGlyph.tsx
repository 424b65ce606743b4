/** The mark of a kind, as the canvas draws it: shape, colour and icon. Its name always stands beside it in words. */
import { inkOn } from '../state/color.ts';
import { iconImage } from '../state/icons.ts';
import { ontology, type Shape } from '../state/ontology.ts';

const PATHS: Record<Shape, string> = {
  ELLIPSE: 'M16 2a14 14 0 1 1 0 28a14 14 0 1 1 0-28z',
  RECTANGLE: 'M3 3h26v26H3z',
  ROUND_RECTANGLE: 'M9 3h14a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6H9a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6z',
  DIAMOND: 'M16 0l16 16-16 16L0 16z',
  HEXAGON: 'M8 2.5h16L32 16l-8 13.5H8L0 16z',
  TRIANGLE: 'M16 0.5l16 30H0z',
  PENTAGON: 'M16 0.5l15.5 11.5-6 19h-19l-6-19z',
  OCTAGON: 'M10.2 2h11.6L30 10.2v11.6L21.8 30H10.2L2 21.8V10.2z',
  TAG: 'M1 4h22l8 12-8 12H1z',
  BARREL: 'M3 6q13-6 26 0v20q-13 6-26 0z',
  RHOMBOID: 'M8 4h24l-8 24H0z',
};

export function KindGlyph({ kind, size = 22 }: { kind: string; size?: number }) {
  const info = ontology.value.kinds.get(kind);
  if (!info) return null;
  const image = iconImage(info.icon, inkOn(info.color));
  const drop = info.shape === 'TRIANGLE' ? 5 : 0;
  return (
    <svg class="kind-glyph" width={size} height={size} viewBox="-1 -1 34 34" aria-hidden="true">
      <path d={PATHS[info.shape]} fill={info.color} />
      {image && <image href={image} x="8.5" y={8.5 + drop} width="15" height="15" />}
    </svg>
  );
}
