/** The saved views in the reader's order: each can be opened, renamed, noted on, moved and deleted. */
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { navigate } from '../state/address.ts';
import { saved } from '../state/saved/keeping.ts';
import { changed, movedView, type SavedView, withoutView, withViewAt } from '../state/saved/saved.ts';
import { viewOfAddress } from '../state/stories/story.ts';
import { savedWords } from '../words/areas/saved.ts';
import { IconButton } from './IconButton.tsx';
import { focusMoved } from './moved-row.ts';
import { ViewLink } from './ViewLink.tsx';

function Rename({ view, done }: { view: SavedView; done: () => void }) {
  const name = useSignal(view.name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const { newName, keepName } = savedWords.value;
  const keep = (event: Event): void => {
    event.preventDefault();
    const wanted = name.value.trim();
    if (wanted !== '') saved.change((now) => changed(now, view.id, { name: wanted }));
    done();
  };
  return (
    <form class="field" onSubmit={keep}>
      <input
        type="text"
        maxLength={200}
        aria-label={newName(view.name)}
        value={name.value}
        ref={field}
        onInput={({ currentTarget }) => {
          name.value = currentTarget.value;
        }}
      />
      <button type="submit" class="button">
        {keepName}
      </button>
    </form>
  );
}

interface ItemProps {
  view: SavedView;
  first: boolean;
  last: boolean;
  renaming: Signal<string | undefined>;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

function Item({ view, first, last, renaming, move, remove }: ItemProps) {
  const said = savedWords.value;
  const to = { ...viewOfAddress(view.address), telling: undefined };
  const item = useRef<HTMLLIElement>(null);
  return (
    <li ref={item}>
      <ViewLink class="name" to={to} go={() => navigate(to)}>
        {view.name}
      </ViewLink>
      {renaming.value === view.id && (
        <Rename
          view={view}
          done={() => {
            renaming.value = undefined;
            item.current?.querySelector<HTMLElement>('.row button')?.focus();
          }}
        />
      )}
      <div class="row">
        <IconButton
          icon="edit"
          label={said.rename(view.name)}
          act={() => {
            renaming.value = view.id;
          }}
        />
        <IconButton icon="up" label={said.earlier(view.name)} act={() => move(-1)} off={first} />
        <IconButton icon="down" label={said.later(view.name)} act={() => move(1)} off={last} />
        <IconButton icon="close" label={said.remove(view.name)} act={remove} />
      </div>
      <details class="note">
        <summary>{said.noteOf(view.name)}</summary>
        <label class="field">
          <textarea
            rows={3}
            aria-label={said.noteOf(view.name)}
            value={view.note}
            onInput={({ currentTarget }) => saved.change((now) => changed(now, view.id, { note: currentTarget.value }))}
          />
        </label>
      </details>
    </li>
  );
}

export function SavedViews() {
  const list = useRef<HTMLUListElement>(null);
  const renaming = useSignal<string | undefined>(undefined);
  const gone = useSignal<{ readonly view: SavedView; readonly at: number } | undefined>(undefined);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), [gone.value]);
  const said = savedWords.value;
  const { views } = saved.value.value;
  const move = (view: SavedView, index: number, by: 1 | -1): void => {
    saved.change((now) => movedView(now, view.id, by));
    focusMoved(list.current, index + by, by);
  };
  const remove = (view: SavedView, at: number): void => {
    gone.value = { view, at };
    saved.change((now) => withoutView(now, view.id));
  };
  return (
    <>
      {views.length === 0 && <p class="fine">{said.noViews}</p>}
      <ul class="saved-views" ref={list}>
        {views.map((view, index) => (
          <Item
            key={view.id}
            view={view}
            first={index === 0}
            last={index === views.length - 1}
            renaming={renaming}
            move={(by) => move(view, index, by)}
            remove={() => remove(view, index)}
          />
        ))}
      </ul>
      <div role="status">
        {gone.value && (
          <p class="row">
            {said.removed(gone.value.view.name)}{' '}
            <button
              ref={back}
              type="button"
              class="button"
              onClick={() => {
                const last = gone.peek();
                if (last) saved.change((now) => withViewAt(now, last.view, last.at));
                gone.value = undefined;
              }}
            >
              {said.takeBack}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
