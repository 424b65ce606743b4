/** The list of keys. */
import { keysWords } from '../words/areas/keys.ts';
import { Dialog } from './Dialog.tsx';

export function KeysDialog({ closed }: { closed: () => void }) {
  return (
    <Dialog title={keysWords.value.title} closed={closed} class="keys">
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
