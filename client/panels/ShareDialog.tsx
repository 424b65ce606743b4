/** What others can have of the picture: a pinned link, a citation, files, the question; in the browser's own dialog. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { view } from '../state/address.ts';
import { lang } from '../state/language.ts';
import { known } from '../state/loading.ts';
import { everythingNamed, pictureLoading, type RevisionInfo } from '../state/picture.ts';
import { fileAddress, fileFormats } from '../state/sharing.ts';
import { citationNow, linkNow, questionNow } from '../take-away/current.ts';
import { shareWords } from '../words/areas/share.ts';
import { words } from '../words/words.ts';
import { copyText } from './copy-text.ts';
import { Dialog } from './Dialog.tsx';
import { PasteBack } from './PasteBack.tsx';
import { TakeAway } from './TakeAway.tsx';

/** A text to be taken along: by the button, or by hand where a browser keeps its clipboard to itself. */
function Copyable({ label, text, rows = 1 }: { label: string; text: string; rows?: number }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Said here, because nothing outside an open dialog is read out.
  const outcome = useSignal('');
  const copy = async (): Promise<void> => {
    field.current?.select();
    outcome.value = (await copyText(text)) ? shareWords.value.copied : shareWords.value.notCopied;
  };
  return (
    <div class="copyable">
      <label>
        <span>{label}</span>
        <textarea ref={field} readOnly rows={rows} value={text} />
      </label>
      <button type="button" class="button" aria-label={shareWords.value.copyOf(label)} onClick={() => void copy()}>
        {shareWords.value.copy}
      </button>
      <span class="fine" role="status">
        {outcome.value}
      </span>
    </div>
  );
}

function Share({ revision, closed }: { revision: RevisionInfo; closed: () => void }) {
  const link = linkNow(revision);
  const frame = `<iframe src="${link.replaceAll('&', '&amp;')}&amp;embed=1" title="watchgraph" width="100%" height="480" loading="lazy"></iframe>`;
  return (
    <>
      <p class="fine">{shareWords.value.shareHelp}</p>
      <Copyable label={shareWords.value.pinnedLink} text={link} rows={2} />
      <Copyable label={shareWords.value.cite} text={citationNow(revision)} rows={5} />
      <h3>{shareWords.value.takeAway}</h3>
      <ul class="files">
        {fileFormats.map((format) => (
          <li key={format}>
            <a href={fileAddress(view.value, everythingNamed.value, revision.id, lang.value, format)} download="">
              {shareWords.value.fileFormats[format]}
            </a>
          </li>
        ))}
      </ul>
      <TakeAway revision={revision} />
      <Copyable label={shareWords.value.embedCode} text={frame} rows={3} />
      <Copyable label={shareWords.value.asGraphQL} text={questionNow(revision)} rows={4} />
      <PasteBack closed={closed} />
    </>
  );
}

export function ShareDialog({ closed }: { closed: () => void }) {
  const revision = known(pictureLoading.value);
  return (
    <Dialog title={shareWords.value.title} closed={closed}>
      {revision ? <Share revision={revision} closed={closed} /> : <p class="waiting">{words.value.loading}</p>}
    </Dialog>
  );
}
