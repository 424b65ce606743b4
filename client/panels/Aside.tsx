/** Beside the picture: the page of what is selected, or else the outline. On a narrow screen a sheet from below. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { closeDetails } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { attention, leaveDetails } from '../state/attention.ts';
import { picture } from '../state/picture.ts';
import { words } from '../words/words.ts';
import { AsideTabs } from './AsideTabs.tsx';
import { Icon } from './Icon.tsx';
import { lazily } from './lazily.tsx';
import { Outline } from './Outline.tsx';

const Details = lazily(async () => {
  const pages = await import('./Details.tsx');
  pages.followPages();
  return pages.Details;
});
const Table = lazily(async () => (await import('./Table.tsx')).Table);

/** Puts the focus where an action asked for it in the outline, as soon as that place is rendered. */
function useAttention(): void {
  useSignalEffect(() => {
    const place = attention.value;
    void view.value;
    if (place?.to !== 'outline') return;
    const target = document.getElementById(place.id);
    if (!target) return;
    target.focus();
    attention.value = undefined;
  });
}

export function Aside() {
  const raised = useSignal(false);
  useAttention();
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
          {!Details.isThere.value && <p class="waiting">{words.value.loading}</p>}
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
