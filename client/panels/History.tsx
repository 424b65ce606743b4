/** What happened to a claim, a line or an entity, revision by revision; asked when it is opened. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { attention } from '../state/attention.ts';
import { askHistory, type HistoryPage } from '../state/history.ts';
import { known, load } from '../state/loading.ts';
import { pin, pinning } from '../state/pinning.ts';
import { evidenceWords } from '../words/areas/evidence.ts';
import { dayInWords } from '../words/moments.ts';
import { words } from '../words/words.ts';
import { Problem } from './Problem.tsx';
import { ViewLink } from './ViewLink.tsx';
import '../styles/evidence.css';

type Entry = HistoryPage['nodes'][number];

function HistoryEntry({ revision, summary }: Entry) {
  // The page is asked anew at that revision, so the focus goes to its head.
  const go = (): void => {
    pin(revision.id);
    attention.value = { to: 'details' };
  };
  return (
    <li>
      {summary}{' '}
      <ViewLink class="fine" to={pinning(revision.id)} go={go} title={evidenceWords.value.showAt(revision.number)}>
        {evidenceWords.value.atRevision(revision.number, dayInWords(revision.at))}
      </ViewLink>
    </li>
  );
}

function Entries({ id }: { id: string }) {
  const loaded = useMemo(() => load<HistoryPage>(), [id]);
  const ask = (): void => {
    const before = known(loaded.state.peek());
    void loaded.start(async (signal) => {
      const page = await askHistory(id, before?.pageInfo.endCursor ?? null, signal);
      return { ...page, nodes: [...(before?.nodes ?? []), ...page.nodes] };
    });
  };
  useEffect(() => {
    ask();
    return () => loaded.clear();
  }, [loaded]);
  const state = loaded.state.value;
  const page = known(state);
  return (
    <div aria-live="polite">
      {page && (
        <ol>
          {page.nodes.map((entry) => (
            <HistoryEntry key={entry.revision.id + entry.change} {...entry} />
          ))}
        </ol>
      )}
      {state.status === 'loading' && <p class="waiting">{state.slow ? words.value.slow : words.value.loading}</p>}
      {state.status === 'failed' && <Problem problem={state.problem} retry={ask} />}
      {state.status === 'ready' && page?.pageInfo.hasNextPage && (
        <button type="button" class="chip" onClick={ask}>
          {evidenceWords.value.older}
        </button>
      )}
    </div>
  );
}

export function History({ id, of }: { id: string; of: string }) {
  const open = useSignal(false);
  return (
    <details
      class="on-demand history"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <span class="visually-hidden">{evidenceWords.value.historyOf(of)}</span>
        <span aria-hidden="true">{evidenceWords.value.history}</span>
      </summary>
      {open.value && <Entries id={id} />}
    </details>
  );
}
