/** What was known when: the revisions, one of which is shown, and what changed between that and an earlier one. */
import { useEffect } from 'preact/hooks';
import type { ListedRevision } from '../api/revision-documents.ts';
import { view } from '../state/address.ts';
import { comparing, reloadComparison } from '../state/comparison.ts';
import { known } from '../state/loading.ts';
import { pictureLoading } from '../state/picture.ts';
import { compareWith, endComparison, pin } from '../state/pinning.ts';
import { moreRevisions, reloadRevisions, revisions, shownAmong, stepRevision } from '../state/revisions.ts';
import { revisionNumber } from '../state/view.ts';
import { changesWords } from '../words/areas/changes.ts';
import { dayInWords } from '../words/moments.ts';
import { words } from '../words/words.ts';
import { ChangeList } from './ChangeList.tsx';
import { OtherCopy } from './OtherCopy.tsx';
import { Problem } from './Problem.tsx';
import { Side } from './Side.tsx';
import '../styles/changes.css';

function Comparison() {
  if (view.value.since === undefined) return null;
  const state = comparing.value;
  const changes = known(state);
  return (
    <section class="comparison">
      <h3>{changesWords.value.sinceRevision(revisionNumber(view.value.since))}</h3>
      <OtherCopy />
      {state.status === 'loading' && !changes && (
        <p class="waiting">{state.slow ? words.value.slow : words.value.loading}</p>
      )}
      {state.status === 'failed' && <Problem problem={state.problem} retry={reloadComparison} />}
      {changes && <ChangeList changes={changes} />}
      <button type="button" class="button" onClick={endComparison}>
        {changesWords.value.end}
      </button>
    </section>
  );
}

function Row({ revision, shown, earlier }: { revision: ListedRevision; shown: boolean; earlier: boolean }) {
  const { number, at, message, addedClaims, changedClaims, closedClaims, id } = revision;
  return (
    <li aria-current={shown ? 'true' : undefined}>
      <button
        type="button"
        class="revision-button"
        aria-label={changesWords.value.show(number)}
        onClick={() => pin(id)}
      >
        <strong>{changesWords.value.revision(number)}</strong> <span class="fine">{dayInWords(at)}</span>
      </button>
      {message && <p>{message}</p>}
      <p class="fine">{changesWords.value.counts(addedClaims, changedClaims, closedClaims)}</p>
      {earlier && (
        <button
          type="button"
          class="chip"
          aria-label={changesWords.value.sinceRevision(number)}
          aria-pressed={view.value.since !== undefined && revisionNumber(view.value.since) === number}
          onClick={() => compareWith(id)}
        >
          {changesWords.value.sinceThen}
        </button>
      )}
    </li>
  );
}

function Steps({ nodes }: { nodes: readonly ListedRevision[] }) {
  const at = shownAmong(nodes);
  const total = known(revisions.value)?.totalCount ?? nodes.length;
  const isPinned = view.value.revision !== undefined;
  return (
    <div class="row">
      <button
        type="button"
        class="button"
        aria-keyshortcuts="["
        disabled={at < 0 || at >= total - 1}
        onClick={() => void stepRevision('older')}
      >
        {changesWords.value.older} <kbd>[</kbd>
      </button>
      <button
        type="button"
        class="button"
        aria-keyshortcuts="]"
        disabled={at <= 0}
        onClick={() => void stepRevision('newer')}
      >
        {changesWords.value.newer} <kbd>]</kbd>
      </button>
      {isPinned && (
        <button type="button" class="button" onClick={() => pin(undefined)}>
          {changesWords.value.newest}
        </button>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, 'older' | 'newer'>> = { '[': 'older', ']': 'newer' };

function useStepKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog');
      if (!step || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      void stepRevision(step);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

export function ChangesPanel({ closed }: { closed: () => void }) {
  useStepKeys();
  useEffect(() => void reloadRevisions(), []);
  const state = revisions.value;
  const nodes = known(state)?.nodes ?? [];
  const shown = known(pictureLoading.value);
  return (
    <Side title={changesWords.value.title} closed={closed} class="changes">
      <Comparison />
      <p class="fine">{changesWords.value.help}</p>
      <p role="status">{shown && changesWords.value.shownNow(shown.number, dayInWords(shown.at))}</p>
      <Steps nodes={nodes} />
      <ol class="revisions" aria-label={changesWords.value.list}>
        {nodes.map((revision, i) => (
          <Row key={revision.id} revision={revision} shown={i === shownAmong(nodes)} earlier={i > shownAmong(nodes)} />
        ))}
      </ol>
      {state.status === 'loading' && <p class="waiting">{state.slow ? words.value.slow : words.value.loading}</p>}
      {state.status === 'failed' && <Problem problem={state.problem} retry={() => void reloadRevisions()} />}
      {known(state)?.pageInfo.hasNextPage && (
        <button type="button" class="button" onClick={() => void moreRevisions()}>
          {changesWords.value.more}
        </button>
      )}
    </Side>
  );
}
