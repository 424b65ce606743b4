/** The list of keys, and the way to have single letters act no longer. */
import { LETTER_KEYS } from '../state/letter-keys.ts';
import { keep } from '../state/storage.ts';
import { keysWords } from '../words/areas/keys.ts';
import { Dialog } from './Dialog.tsx';

const letters = keep(LETTER_KEYS, (stored) => (typeof stored === 'boolean' ? stored : undefined), true);

export function KeysDialog({ closed }: { closed: () => void }) {
  return (
    <Dialog title={keysWords.value.title} closed={closed} class="keys">
      <label class="letter-keys">
        <input type="checkbox" checked={letters.value.value} onChange={() => letters.change((on) => !on)} />
        <span>{keysWords.value.letters}</span>
      </label>
      <dl>
        {keysWords.value.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
