/** What the layout of the picture says, as text: who stands in which year, ring or stage. */
import '../styles/bands.css';
import { arrangement, picture } from '../state/picture.ts';
import { layoutWords } from '../words/areas/layout.ts';
import { bandInWords } from '../words/bands.ts';

/** These stand together by what they are, or by what is asserted and undisputed alone. */
const byGroups: ReadonlySet<string> = new Set(['kind', 'place', 'placeless']);

export function Bands() {
  const bands = arrangement.value?.bands ?? [];
  const names = new Map(picture.value.entities.map(({ id, name }) => [id, name]));
  return (
    <section class="bands" aria-labelledby="bands-title">
      <h3 id="bands-title">{layoutWords.value.bands}</h3>
      {bands.some(({ means }) => !byGroups.has(means.what)) && <p class="fine">{layoutWords.value.everyLineCounts}</p>}
      <dl>
        {bands.map(({ means, ids }) => (
          <div key={bandInWords(means)}>
            <dt>{bandInWords(means)}</dt>
            <dd>{ids.flatMap((id) => names.get(id) ?? []).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
