/** What is compared, its legend with counts, and the way out of it; in a row of its own above the picture. */
import { view } from '../state/address.ts';
import { comparing, drawnComparison, reloadComparison } from '../state/comparison.ts';
import { countsOf } from '../state/drawn-changes.ts';
import { known } from '../state/loading.ts';
import { endComparison } from '../state/pinning.ts';
import { changesWords } from '../words/areas/changes.ts';
import { dayInWords } from '../words/moments.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { OtherCopy } from './OtherCopy.tsx';
import { Problem } from './Problem.tsx';
import { isOpen, openTool } from './tools.ts';
import '../styles/changes.css';

/** Samples of the marks, as the canvas draws them. */
function Samples() {
  const drawn = drawnComparison.value;
  if (!drawn) return null;
  const { added, changed, gone, disputed } = countsOf(drawn);
  const { mark } = changesWords.value;
  const entries = [
    ['added', mark.added, added],
    ['changed', mark.changed, changed],
    ['gone', mark.gone, gone],
    ['disputed', mark.disputed, disputed],
  ] as const;
  return (
    <ul class="change-samples" aria-label={changesWords.value.legend}>
      {entries.map(([name, label, count]) => (
        <li key={name}>
          <span class="change-sample" data-change={name} aria-hidden="true">
            {name === 'gone' ? '✕' : name === 'disputed' ? '≠' : ''}
          </span>
          {label} <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

export function ComparisonBar() {
  const state = comparing.value;
  const changes = known(state);
  const drawn = drawnComparison.value;
  const end = (): void => {
    endComparison();
    document.getElementById('canvas')?.focus();
  };
  return (
    <section class="comparing" aria-label={changesWords.value.legend}>
      {state.status === 'failed' && <Problem problem={state.problem} retry={reloadComparison} />}
      {state.status === 'loading' && !changes && <p>{state.slow ? words.value.slow : words.value.loading}</p>}
      {changes && (
        <p>
          {changesWords.value.compared(
            changes.from.number,
            dayInWords(changes.from.at),
            changes.to.number,
            dayInWords(changes.to.at),
          )}
        </p>
      )}
      <OtherCopy />
      <Samples />
      <p class="visually-hidden" role="status">
        {drawn && changesWords.value.summary(countsOf(drawn))}
      </p>
      <div class="row">
        {!view.value.embed && !isOpen('changes') && (
          <button type="button" class="button" onClick={() => void openTool('changes')}>
            {changesWords.value.listChanges}
          </button>
        )}
        <button type="button" class="button" onClick={end}>
          <Icon name="close" size={13} /> {changesWords.value.end}
        </button>
      </div>
    </section>
  );
}
