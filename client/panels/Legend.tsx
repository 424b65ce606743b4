/** The legend of what is on screen, with counts; made from the ontology and the picture. */
import type { ComponentChildren } from 'preact';
import { filterBy } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { countBy } from '../state/count-by.ts';
import { toggled } from '../state/filter.ts';
import { ontology } from '../state/ontology.ts';
import { everythingNamed } from '../state/picture.ts';
import { words } from '../words/words.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { LineGlyph } from './LineGlyph.tsx';

interface ToggleProps {
  description: string;
  on: boolean;
  toggle: () => void;
  children: ComponentChildren;
}

/** An entry that lets its like pass or not. */
function Toggle({ description, on, toggle, children }: ToggleProps) {
  return (
    <button type="button" class="legend-entry" title={description} aria-pressed={on} onClick={toggle}>
      {children}
    </button>
  );
}

/** Pictures of more than this are seen from so far that dashes run together. */
const FROM_AFAR = 200;

export function Legend() {
  const { entities, relations } = everythingNamed.value;
  if (entities.length === 0) return null;
  const { kinds, modalities } = ontology.value;
  const { filter } = view.value;
  const drawn = [...modalities.values()].filter((info) => info.drawn).map(({ modality }) => modality);
  const counts = countBy(entities, (entity) => entity.kind);
  const ways = countBy(relations, (relation) => relation.modality);
  const disputed = relations.filter((relation) => relation.disputed).length;
  return (
    <details class="legend" open={matchMedia('(min-width: 60rem) and (min-height: 48rem)').matches}>
      <summary>{words.value.legend}</summary>
      <div class="legend-parts">
        <ul aria-label={words.value.kinds}>
          {[...kinds.values()].map((kind) => {
            const count = counts.get(kind.kind);
            if (count === undefined) return null;
            return (
              <li key={kind.kind}>
                <Toggle
                  description={kind.description}
                  on={filter.entityKinds?.includes(kind.kind) ?? true}
                  toggle={() =>
                    filterBy({
                      entityKinds: toggled(
                        filter.entityKinds,
                        kind.kind,
                        [...kinds.values()].map((info) => info.kind),
                      ),
                    })
                  }
                >
                  <KindGlyph kind={kind.kind} size={18} /> {count === 1 ? kind.label : kind.plural}
                  <span class="count">{count}</span>
                </Toggle>
              </li>
            );
          })}
        </ul>
        <ul aria-label={words.value.certainty}>
          {[...modalities.values()].map(({ modality, label, description }) => {
            const count = ways.get(modality);
            if (count === undefined) return null;
            return (
              <li key={modality}>
                <Toggle
                  description={description}
                  on={filter.modalities?.includes(modality) ?? true}
                  toggle={() => filterBy({ modalities: toggled(filter.modalities, modality, drawn) })}
                >
                  <LineGlyph modality={modality} /> {label}
                  <span class="count">{count}</span>
                </Toggle>
              </li>
            );
          })}
          <li>
            <svg class="line-glyph" width="30" height="10" viewBox="0 0 30 10" aria-hidden="true">
              <path d="M0 4.3 30 2v6L0 5.7z" fill="currentColor" />
            </svg>
            {words.value.wider}
          </li>
          {entities.length + relations.length > FROM_AFAR && <li>{words.value.fromAfar}</li>}
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
