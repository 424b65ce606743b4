/** Chooses the layout of the picture. It lies over a corner of it until the choice is made. */
import '../styles/over.css';
import { useSignal } from '@preact/signals';
import { view } from '../state/address.ts';
import { lang } from '../state/language.ts';
import { picture } from '../state/picture.ts';
import { choiceOf, type LayoutChoice, layOutBy, layoutChoices, tidy } from '../state/tidying.ts';
import { isLoose } from '../state/view.ts';
import { layoutWords } from '../words/areas/layout.ts';
import { Icon } from './Icon.tsx';
import { Side } from './Side.tsx';
import { LayoutProgress } from './Tidying.tsx';

/** Who stands in the middle of the rings: what is open, what the picture is about, or nobody in particular. */
const middleAtFirst = (ids: readonly string[]): string => {
  const { selected, focus } = view.peek();
  return [selected, focus].find((id) => id !== undefined && ids.includes(id)) ?? ids[0] ?? '';
};

export function LayoutMenu({ closed }: { closed: () => void }) {
  const entities = [...picture.value.entities].sort((a, b) => a.name.localeCompare(b.name, lang.value));
  const middle = useSignal(middleAtFirst(entities.map(({ id }) => id)));
  const busy = useSignal(false);
  const done = (work: Promise<void>): void => {
    busy.value = true;
    void work.finally(() => {
      closed();
      document.getElementById('canvas')?.focus();
    });
  };
  const current = isLoose(view.value) ? choiceOf(view.value.layout) : undefined;
  const choose = (choice: LayoutChoice): void =>
    done(layOutBy(choice, choice === 'rings' && middle.value !== '' ? middle.value : undefined));
  return (
    <Side title={layoutWords.value.title} closed={closed} class="layout-menu">
      {busy.value ? (
        <LayoutProgress />
      ) : (
        <>
          <ul>
            {layoutChoices.map((choice) => {
              const [name, means] = layoutWords.value.choices[choice];
              return (
                <li key={choice}>
                  <button
                    type="button"
                    class="button"
                    data-layout={choice}
                    aria-pressed={current === choice}
                    disabled={entities.length === 0}
                    onClick={() => choose(choice)}
                  >
                    <strong>{name}</strong> <span class="fine">{means}</span>
                  </button>
                  {choice === 'rings' && (
                    <label class="middle">
                      <span>{layoutWords.value.around}</span>
                      <select
                        value={middle.value}
                        onChange={(event) => {
                          middle.value = event.currentTarget.value;
                        }}
                      >
                        {entities.map(({ id, name: called }) => (
                          <option key={id} value={id}>
                            {called}
                          </option>
                        ))}
                      </select>
                    </label>
                  )}
                </li>
              );
            })}
          </ul>
          <button type="button" class="button" disabled={entities.length === 0} onClick={() => done(tidy())}>
            <Icon name="tidy" size={14} /> {layoutWords.value.tidy}
          </button>
          <p class="fine">{layoutWords.value.help}</p>
        </>
      )}
    </Side>
  );
}
