/** The legend of what is on screen, with counts; made from the ontology and the picture. */
import { ontology } from '../state/ontology.ts';
import { picture } from '../state/picture.ts';
import { words } from '../words/words.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { LineGlyph } from './LineGlyph.tsx';

const countBy = <T,>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};

export function Legend() {
  const { entities, relations } = picture.value;
  if (entities.length === 0) return null;
  const kinds = countBy(entities, (entity) => entity.kind);
  const modalities = countBy(relations, (relation) => relation.modality);
  const disputed = relations.filter((relation) => relation.disputed).length;
  return (
    <details class="legend" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>{words.value.legend}</summary>
      <div class="legend-parts">
        <ul aria-label={words.value.kinds}>
          {[...ontology.value.kinds.values()].map((kind) => {
            const count = kinds.get(kind.kind);
            if (count === undefined) return null;
            return (
              <li key={kind.kind} title={kind.description}>
                <KindGlyph kind={kind.kind} size={18} /> {count === 1 ? kind.label : kind.plural}
                <span class="count">{count}</span>
              </li>
            );
          })}
        </ul>
        <ul aria-label={words.value.certainty}>
          {[...ontology.value.modalities.values()].map(({ modality, label, description }) => {
            const count = modalities.get(modality);
            if (count === undefined) return null;
            return (
              <li key={modality} title={description}>
                <LineGlyph modality={modality} /> {label}
                <span class="count">{count}</span>
              </li>
            );
          })}
          <li>
            <svg class="line-glyph" width="30" height="10" viewBox="0 0 30 10" aria-hidden="true">
              <path d="M0 4.3 30 2v6L0 5.7z" fill="currentColor" />
            </svg>
            {words.value.wider}
          </li>
          {disputed > 0 && (
            <li title={words.value.disputedLine}>
              <span class="disputed-sample" aria-hidden="true">
                ≠
              </span>
              {words.value.disputed}
              <span class="count">{disputed}</span>
            </li>
          )}
        </ul>
      </div>
    </details>
  );
}
