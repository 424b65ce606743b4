/** The list of keys, in the browser's own dialog. */
import type { RefObject } from 'preact';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';

export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
      <div class="aside-bar">
        <h2 id="keys-title">{words.value.keys}</h2>
        <button
          type="button"
          class="button plain square"
          aria-label={words.value.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl>
        {words.value.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
