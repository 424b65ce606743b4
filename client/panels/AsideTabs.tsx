/** Outline or table: the same picture, as a text to walk through or as rows to compare. */
import type { ComponentChildren } from 'preact';
import { navigate, view } from '../state/address.ts';
import { words } from '../words/words.ts';

const TABS = [false, true];

const idOf = (table: boolean): string => (table ? 'tab-table' : 'tab-outline');

function Tab({ table }: { table: boolean }) {
  const chosen = view.value.table === table;
  return (
    <button
      type="button"
      role="tab"
      id={idOf(table)}
      class="tab"
      aria-selected={chosen}
      aria-controls="aside-panel"
      tabIndex={chosen ? 0 : -1}
      onClick={() => navigate({ table }, 'replace')}
    >
      {table ? words.value.table : words.value.outline}
    </button>
  );
}

export function AsideTabs({ children }: { children: ComponentChildren }) {
  const { table } = view.value;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    const next = event.key === 'End' || (event.key !== 'Home' && !table);
    navigate({ table: next }, 'replace');
    document.getElementById(idOf(next))?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="aside-parts">
      <div class="tabs" role="tablist" aria-label={words.value.outline} onKeyDown={onKeyDown}>
        {TABS.map((each) => (
          <Tab key={idOf(each)} table={each} />
        ))}
      </div>
      <div role="tabpanel" id="aside-panel" aria-labelledby={idOf(table)}>
        {children}
      </div>
    </div>
  );
}
