/** The page of what is selected, as it loads, fails and stands. It comes when something is first selected. */
import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { attention, isAwaited } from '../state/attention.ts';
import { followContests } from '../state/contests.ts';
import { details, followDetails, reloadDetails } from '../state/details.ts';
import { known } from '../state/loading.ts';
import { words } from '../words/words.ts';
import { EntityPage } from './EntityPage.tsx';
import { LinePage } from './LinePage.tsx';
import { Problem } from './Problem.tsx';
import { ReportPlace } from './ReportLink.tsx';

/** From when it is first shown on, the pages follow the selection. */
export function followPages(): void {
  followDetails();
  followContests();
}

export function Details() {
  const page = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    void details.value;
    if (attention.value?.to !== 'details') return;
    const heading = page.current?.querySelector<HTMLElement>('h2');
    if (!heading) return;
    if (isAwaited()) heading.focus();
    attention.value = undefined;
  });
  const state = details.value;
  const told = known(state);
  return (
    <div ref={page}>
      {state.status === 'loading' && !told && (
        <p class="waiting">{state.slow ? words.value.slow : words.value.loading}</p>
      )}
      {state.status === 'failed' && <Problem problem={state.problem} retry={reloadDetails} />}
      {told && (told.of === 'entity' ? <EntityPage {...told} /> : <LinePage {...told} />)}
      <ReportPlace />
    </div>
  );
}
