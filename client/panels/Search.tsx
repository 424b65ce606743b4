/** The search box: a combobox after the ARIA practices, with its hits grouped by kind. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { add, goAlone } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { known } from '../state/loading.ts';
import { ontology } from '../state/ontology.ts';
import { found, groups, type Hit, searchText, type } from '../state/search.ts';
import { idsOf } from '../state/view.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { sentence } from './Problem.tsx';

const optionId = (hit: Hit): string => `hit-${hit.entity.id}`;

interface OptionProps {
  hit: Hit;
  active: boolean;
  choose: (hit: Hit, alone: boolean) => void;
}

function Option({ hit, active, choose }: OptionProps) {
  const { entity, matched, reason } = hit;
  return (
    // The keyboard reaches options through the input, which keeps the focus.
    <div
      role="option"
      id={optionId(hit)}
      class="option"
      aria-selected={active}
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => choose(hit, event.shiftKey)}
      onKeyDown={() => undefined}
    >
      <KindGlyph kind={entity.kind} />
      <span>
        <span class="option-name">{entity.name}</span>
        <span class="fine">{matched === entity.name ? entity.type?.replaceAll('_', ' ') : reason}</span>
      </span>
      {idsOf(view.value).includes(entity.id) && <span class="fine option-shown">{words.value.shownAlready}</span>}
    </div>
  );
}

function Hits({
  hits,
  active,
  choose,
}: {
  hits: readonly Hit[];
  active: Hit | undefined;
  choose: OptionProps['choose'];
}) {
  return (
    <div role="listbox" id="hits" aria-label={words.value.searchLabel}>
      {[...groups(hits)].map(([kind, members]) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a listbox.
        <div role="group" aria-labelledby={`hits-${kind}`} key={kind}>
          <div class="option-kind" id={`hits-${kind}`} role="presentation">
            {ontology.value.kinds.get(kind)?.plural ?? kind}
          </div>
          {members.map((hit) => (
            <Option key={hit.entity.id} hit={hit} active={hit === active} choose={choose} />
          ))}
        </div>
      ))}
    </div>
  );
}

export function Search() {
  const input = useRef<HTMLInputElement>(null);
  const open = useSignal(false);
  const at = useSignal(0);
  const state = found.value;
  const answer = known(state);
  // In the order in which the groups show them, which is the order that the arrows walk.
  const hits = answer ? [...groups(answer.hits).values()].flat() : [];
  const active = hits[at.value];
  const showing = open.value && searchText.value.trim() !== '';

  const close = (): void => {
    open.value = false;
    at.value = 0;
  };
  const choose = (hit: Hit, alone: boolean): void => {
    close();
    type('');
    if (alone) goAlone(hit.entity.id);
    else void add(hit.entity.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      open.value = true;
      at.value = (at.value + step + hits.length) % hits.length;
      const next = hits[at.value];
      if (next) document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && showing && active && answer?.query === searchText.value.trim()) {
      choose(active, event.shiftKey);
    } else if (event.key === 'Escape') {
      if (searchText.value === '') input.current?.blur();
      type('');
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.value.searchLabel}
        aria-autocomplete="list"
        aria-expanded={showing && hits.length > 0}
        aria-controls="hits"
        aria-activedescendant={showing && active ? optionId(active) : undefined}
        placeholder={words.value.searchPlaceholder}
        value={searchText.value}
        onInput={(event) => {
          type(event.currentTarget.value);
          open.value = true;
          at.value = 0;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      <div class="popup" hidden={!showing}>
        <Hits hits={hits} active={active} choose={choose} />
        {state.status === 'loading' && hits.length === 0 && <p class="fine">{words.value.searching}</p>}
        {state.status === 'failed' && <p class="fine">{sentence(state.problem)}</p>}
        {state.status === 'ready' && hits.length === 0 && (
          <p>
            {words.value.searchNothing(state.data.query)} <span class="fine">{words.value.searchTry}</span>
          </p>
        )}
        {hits.length > 0 && <p class="fine popup-hint">{words.value.searchHint}</p>}
      </div>
    </search>
  );
}
