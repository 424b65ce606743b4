/** What can be done with an entity; the same as by key on the canvas. */
import { add, fold, goAlone, remove, reported, unfold } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { chooseBranch, EXPAND_BY } from '../state/choosing.ts';
import { canFold, legsToFold } from '../state/folding.ts';
import { entries, hiddenCounts, picture, unfiltered } from '../state/picture.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';

const pin = async (id: string): Promise<void> => (await import('../state/tidying.ts')).togglePin(id);
// Both come with the canvas, which uses them too.
const expand = (id: string): Promise<void> => reported(async () => (await import('../state/expanding.ts')).expand(id));
const collapse = (id: string): Promise<void> =>
  reported(async () => (await import('../state/expanding.ts')).collapse(id));

/** `dense` leaves the words of the lesser two to their names for assistive technology and their tooltips. */
export function EntityActions({ id, name, dense = false }: { id: string; name: string; dense?: boolean }) {
  const entry = entries.value.get(id);
  if (!entry) {
    return (
      <div class="actions">
        {view.value.folded.includes(id) && (
          <button type="button" class="button" onClick={() => unfold(id)}>
            <Icon name="simplify" size={14} /> {words.value.unfold}
          </button>
        )}
        <button type="button" class="button" aria-label={words.value.addOf(name)} onClick={() => void add(id)}>
          <Icon name="plus" /> {words.value.addToPicture}
        </button>
      </div>
    );
  }
  const { entity: shown, legs } = entry;
  const foldable =
    canFold(shown) &&
    typeof legsToFold(shown, picture.value, hiddenCounts.value.get(id) ?? [], unfiltered.value) !== 'string';
  const choose = ({ currentTarget }: { readonly currentTarget: Element }): void => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    chooseBranch(id, { x: left, y: bottom + 4 });
  };
  return (
    <div class="actions">
      {shown.hidden > 0 && (
        <button
          type="button"
          class="button"
          aria-haspopup={shown.hidden > EXPAND_BY ? 'menu' : undefined}
          onClick={(event) => (shown.hidden > EXPAND_BY ? choose(event) : void expand(id))}
        >
          <Icon name="expand" size={14} /> {words.value.expand}
          <span class="visually-hidden">{name}, </span>
          <span class="count">{words.value.hiddenShort(shown.hidden)}</span>
        </button>
      )}
      {shown.hidden > 0 && shown.hidden <= EXPAND_BY && (
        <button
          type="button"
          class="button square"
          aria-haspopup="menu"
          aria-label={words.value.chooseOf(name)}
          title={words.value.choose}
          onClick={choose}
        >
          <Icon name="down" size={14} />
        </button>
      )}
      {legs.length > 0 && (
        <button
          type="button"
          class="button"
          aria-label={words.value.collapseOf(name)}
          title={dense ? words.value.collapse : undefined}
          onClick={() => void collapse(id)}
        >
          <Icon name="collapse" size={14} /> {!dense && words.value.collapse}
        </button>
      )}
      {foldable && (
        <button
          type="button"
          class="button"
          aria-label={words.value.foldOf(name)}
          title={dense ? words.value.fold : undefined}
          onClick={() => fold(id)}
        >
          <Icon name="simplify" size={14} /> {!dense && words.value.fold}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label={words.value.aloneOf(name)}
        title={dense ? words.value.alone : undefined}
        onClick={() => goAlone(id)}
      >
        <Icon name="alone" size={14} /> {!dense && words.value.alone}
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={shown.at.pinned === true}
        aria-label={words.value.pinOf(name)}
        title={words.value.pinOf(name)}
        onClick={() => void pin(id)}
      >
        <Icon name="pin" size={14} />
      </button>
      <button
        type="button"
        class="button"
        aria-label={words.value.removeOf(name)}
        title={dense ? words.value.remove : undefined}
        onClick={() => remove(id)}
      >
        <Icon name="remove" size={14} /> {!dense && words.value.remove}
      </button>
    </div>
  );
}
