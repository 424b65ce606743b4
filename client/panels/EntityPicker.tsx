/** Chooses one entity by its name: of the picture at once, of all others by the API's search. A combobox after the ARIA practices. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { known } from '../state/loading.ts';
import { picture } from '../state/picture.ts';
import { searching } from '../state/search.ts';
import { KindGlyph } from './KindGlyph.tsx';

/** What is chosen. */
export interface Picked {
  readonly id: string;
  readonly name: string;
}
interface Option extends Picked {
  readonly kind: string;
  /** Why the search found it, where its name does not say so. */
  readonly reason: string | undefined;
}

const MOST = 8;

/** The picture's own first, by their names; then what the search finds. */
function optionsFor(text: string, hits: readonly Option[]): readonly Option[] {
  const wanted = text.trim().toLowerCase();
  const here = picture.value.entities
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ id, name, kind }): Option => ({ id, name, kind, reason: undefined }));
  return [...new Map([...here, ...hits].map((option) => [option.id, option])).values()].slice(0, MOST);
}

interface Props {
  label: string;
  picked: Picked | undefined;
  pick: (picked: Picked) => void;
}

export function EntityPicker({ label, picked, pick }: Props) {
  const search = useMemo(searching, []);
  useEffect(search.follow, [search]);
  const list = useId();
  const open = useSignal(false);
  const at = useSignal(0);
  const text = open.value ? search.text.value : (picked?.name ?? '');
  const hits = (known(search.found.value)?.hits ?? []).map(({ entity: { id, name, kind }, matched, reason }) => ({
    id,
    name,
    kind,
    reason: matched === name ? undefined : reason,
  }));
  const options = open.value ? optionsFor(search.text.value, hits) : [];
  const choose = (option: Option | undefined): void => {
    open.value = false;
    search.type('');
    if (option) pick(option);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) at.value = (at.value + step + options.length) % options.length;
    else if (event.key === 'Enter' && open.value) choose(options[at.value]);
    else if (event.key === 'Escape' && open.value) choose(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="picker">
      <label>
        <span>{label}</span>
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={list}
          aria-activedescendant={options.length > 0 ? `${list}-${at.value}` : undefined}
          value={text}
          onInput={(event) => {
            search.type(event.currentTarget.value);
            open.value = true;
            at.value = 0;
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => choose(undefined)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div role="listbox" id={list} aria-label={label} class="picker-options" hidden={options.length === 0}>
        {options.map((option, i) => (
          <div
            key={option.id}
            role="option"
            id={`${list}-${i}`}
            class="option"
            tabIndex={-1}
            aria-selected={i === at.value}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onKeyDown={() => undefined}
          >
            <KindGlyph kind={option.kind} />
            <span>
              <span class="option-name">{option.name}</span>
              {option.reason && <span class="fine">{option.reason}</span>}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
