/** Beside the picture: the page of what is selected, or else the outline. On a narrow screen a sheet from below. */
import { signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { closeDetails } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { announce } from '../state/announce.ts';
import { attention, leaveDetails } from '../state/attention.ts';
import { details, reloadDetails } from '../state/details.ts';
import { known, problemFrom } from '../state/loading.ts';
import { picture } from '../state/picture.ts';
import { words } from '../words/words.ts';
import { AsideTabs } from './AsideTabs.tsx';
import type { DetailsPage as DetailsPageComponent } from './DetailsPage.tsx';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { Outline } from './Outline.tsx';
import { Problem } from './Problem.tsx';

const Table = later(async () => (await import('./Table.tsx')).Table);

const detailsPage = signal<typeof DetailsPageComponent | undefined>(undefined);

const fetchDetailsPage = (): void => {
  import('./DetailsPage.tsx').then(
    ({ DetailsPage }) => {
      detailsPage.value = DetailsPage;
    },
    (error: unknown) => announce({ what: 'failed', problem: problemFrom(error) }),
  );
};

function Details() {
  const state = details.value;
  const DetailsPage = detailsPage.value;
  useEffect(fetchDetailsPage, []);
  const page = known(state);
  return (
    <>
      {(state.status === 'loading' ? !page : page && !DetailsPage) && (
        <p class="waiting">{state.status === 'loading' && state.slow ? words.value.slow : words.value.loading}</p>
      )}
      {state.status === 'failed' && <Problem problem={state.problem} retry={reloadDetails} />}
      {page && DetailsPage && <DetailsPage page={page} />}
    </>
  );
}

/** Puts the focus where an action asked for it, as soon as that place is rendered. */
function useAttention(panel: { current: HTMLElement | null }): void {
  useSignalEffect(() => {
    const place = attention.value;
    void [details.value, view.value, detailsPage.value];
    if (!place || place.to === 'canvas') return;
    const target =
      place.to === 'details'
        ? panel.current?.querySelector<HTMLElement>('.details h2')
        : document.getElementById(place.id);
    if (!target) return;
    target.focus();
    attention.value = undefined;
  });
}

export function Aside() {
  const panel = useRef<HTMLElement>(null);
  const raised = useSignal(false);
  useAttention(panel);
  const selected = view.value.selected !== undefined;
  const { entities, relations } = picture.value;
  const close = (): void => {
    closeDetails();
    leaveDetails();
  };
  return (
    <aside
      id="beside"
      class="aside"
      ref={panel}
      data-open={selected || raised.value}
      data-table={view.value.table}
      aria-label={words.value.outline}
    >
      {selected ? (
        <div class="details">
          <div class="aside-bar">
            <button type="button" class="button plain" onClick={close}>
              <Icon name="back" /> {words.value.backToOutline}
            </button>
            <button type="button" class="button plain square" aria-label={words.value.close} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          <Details />
        </div>
      ) : (
        <>
          <button
            type="button"
            class="sheet-handle"
            aria-expanded={raised.value}
            onClick={() => {
              raised.value = !raised.value;
            }}
          >
            <Icon name="list" /> {words.value.outline}
            <span class="fine">{words.value.outlineIntro(entities.length, relations.length)}</span>
          </button>
          <AsideTabs>{view.value.table ? <Table /> : <Outline />}</AsideTabs>
        </>
      )}
    </aside>
  );
}
