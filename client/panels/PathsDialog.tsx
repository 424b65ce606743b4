/** How entities are connected, in sentences; in the browser's own dialog. */
import '../styles/filter.css';
import '../styles/paths.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { nameOf } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { type Allowances, allowancesOf, askAtFirst, findPaths, forgetPaths, MOST_ENDS } from '../state/paths.ts';
import { picture } from '../state/picture.ts';
import { pathsWords } from '../words/areas/paths.ts';
import { Dialog } from './Dialog.tsx';
import { EntityPicker, type Picked } from './EntityPicker.tsx';
import { Icon } from './Icon.tsx';
import { PathAnswers } from './PathAnswers.tsx';

const allowances = ['planned', 'alleged', 'disputed', 'sameTime'] as const;

/** Where a reader begins: what is asked for, else what is selected or in focus, and an open end. */
function firstEnds(): readonly (Picked | undefined)[] {
  const asked = askAtFirst.peek();
  const picked = (id: string): Picked => ({ id, name: nameOf(id) });
  if (asked) return [picked(asked.from), picked(asked.to)];
  const { selected, focus } = view.peek();
  const here = [selected, focus].find((id) => picture.peek().entities.some((entity) => entity.id === id));
  return [here === undefined ? undefined : picked(here), undefined];
}

interface AllowedProps {
  allowed: Allowances;
  allow: (allowed: Allowances) => void;
}

function Allowed({ allowed, allow }: AllowedProps) {
  return (
    <fieldset class="choices allowed">
      <legend>{pathsWords.value.allowed}</legend>
      {allowances.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={allowed[name]}
            onChange={() => allow({ ...allowed, [name]: !allowed[name] })}
          />
          <span>{pathsWords.value.allow[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function PathsDialog({ closed }: { closed: () => void }) {
  const ends = useSignal(firstEnds());
  const allowed = useSignal(allowancesOf(view.peek().filter));
  const ids = [...new Set(ends.value.flatMap((end) => (end ? [end.id] : [])))];
  const find = (): void => {
    if (ids.length > 1) void findPaths(ids, allowed.value);
    else forgetPaths();
  };
  useEffect(find, [ids.join(), allowed.value]);
  useEffect(() => {
    askAtFirst.value = undefined;
    return forgetPaths;
  }, []);
  return (
    <Dialog title={pathsWords.value.title} closed={closed}>
      <p class="fine">{pathsWords.value.pathsHelp}</p>
      <div class="ends">
        {ends.value.map((end, i) => (
          <EntityPicker
            key={i}
            label={i === 0 ? pathsWords.value.pathFrom : pathsWords.value.pathTo(i)}
            picked={end}
            pick={(picked) => {
              ends.value = ends.value.with(i, picked);
            }}
          />
        ))}
      </div>
      {ends.value.length < MOST_ENDS && (
        <button
          type="button"
          class="button"
          onClick={() => {
            ends.value = [...ends.value, undefined];
          }}
        >
          <Icon name="plus" size={14} /> {pathsWords.value.another}
        </button>
      )}
      <Allowed
        allowed={allowed.value}
        allow={(now) => {
          allowed.value = now;
        }}
      />
      <PathAnswers
        names={new Map(ends.value.flatMap((end) => (end ? [[end.id, end.name]] : [])))}
        retry={find}
        closed={closed}
      />
    </Dialog>
  );
}
