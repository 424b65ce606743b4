/** What the signs of the picture mean, with counts. */
import { legendOf } from '../../drawing/counts.ts';
import { glyph } from '../../drawing/entity-svg.ts';
import { PATTERNS } from '../../drawing/lines.ts';
import { papers } from '../../drawing/papers.ts';
import type { Telling } from '../telling.ts';

/** The mark of a kind, which is markup of our own, drawn from the ontology. */
function Sign({ markup, width }: { markup: string; width: number }) {
  return (
    <svg
      class="sign"
      width={width}
      height="22"
      viewBox={`${-width / 2} -11 ${width} 22`}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

export function Legend({ subject, own }: Telling) {
  const { kinds, modalities, disputed, inferred } = legendOf(subject);
  const { words } = subject;
  return (
    <section>
      <h2>{own.legend}</h2>
      <ul class="legend-row" aria-label={words.kinds}>
        {kinds.map(({ kind, label, count }) => (
          <li key={kind}>
            <Sign markup={glyph(kind, 0.36, subject, papers.white)} width={26} /> {label} {count}
          </li>
        ))}
      </ul>
      <ul class="legend-row" aria-label={words.certainty}>
        {modalities.map(({ label, line, count }) => (
          <li key={line}>
            <svg class="sign" width="34" height="22" viewBox="0 -11 34 22" aria-hidden="true">
              <path d="M0 0H34" stroke="#17191d" stroke-width="2.2" stroke-dasharray={PATTERNS[line]?.join(' ')} />
            </svg>{' '}
            {label} {count}
          </li>
        ))}
        {disputed > 0 && (
          <li>
            <span class="mark disputed">≠</span> {words.disputedLine} {disputed}
          </li>
        )}
        {inferred > 0 && (
          <li>
            ({words.inferredLine}) {words.inferred} {inferred}
          </li>
        )}
        <li>{words.wider}</li>
      </ul>
    </section>
  );
}
