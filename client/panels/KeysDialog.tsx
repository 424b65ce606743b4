/** The list of keys. */
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';

export function KeysDialog({ closed }: { closed: () => void }) {
  return (
    <Dialog title={words.value.keys} closed={closed} class="keys">
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
    </Dialog>
  );
}
