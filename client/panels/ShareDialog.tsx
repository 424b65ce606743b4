/** What others can have of the picture: a pinned link, a citation, files, the question; in the browser's own dialog. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { view } from '../state/address.ts';
import { lang } from '../state/language.ts';
import { known } from '../state/loading.ts';
import { picture, pictureLoading, type RevisionInfo } from '../state/picture.ts';
import { fileAddress, fileFormats, pinned, questionBehind, reservationsOf } from '../state/sharing.ts';
import { shareWords } from '../words/areas/share.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';

/** A text to be taken along: by the button, or by hand where a browser keeps its clipboard to itself. */
function Copyable({ label, text, rows = 1 }: { label: string; text: string; rows?: number }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Said here, because nothing outside an open dialog is read out.
  const outcome = useSignal('');
  const copy = async (): Promise<void> => {
    field.current?.select();
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    outcome.value = copied ? shareWords.value.copied : shareWords.value.notCopied;
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

function Share({ revision }: { revision: RevisionInfo }) {
  const link = `${location.origin}/?${pinned(view.value, picture.value, revision.id)}`;
  const entities = picture.value.entities.filter(({ out }) => !out);
  const relations = picture.value.relations.filter(({ out }) => !out);
  const date = new Intl.DateTimeFormat(lang.value, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(revision.at),
  );
  const focus = entities.find(({ id }) => id === view.value.focus)?.name;
  const cited = shareWords.value.citation({
    focus,
    entities: entities.length,
    relations: relations.length,
    reservations: words.value.reservations(reservationsOf(picture.value)),
    revision: revision.id,
    date,
    link,
  });
  const frame = `<iframe src="${link.replaceAll('&', '&amp;')}&amp;embed=1" title="watchgraph" width="100%" height="480" loading="lazy"></iframe>`;
  return (
    <>
      <p class="fine">{shareWords.value.shareHelp}</p>
      <Copyable label={shareWords.value.pinnedLink} text={link} rows={2} />
      <Copyable label={shareWords.value.cite} text={cited} rows={5} />
      <h3>{shareWords.value.takeAway}</h3>
      <ul class="files">
        {fileFormats.map((format) => (
          <li key={format}>
            <a href={fileAddress(view.value, picture.value, revision.id, lang.value, format)} download="">
              {shareWords.value.fileFormats[format]}
            </a>
          </li>
        ))}
      </ul>
      <Copyable label={shareWords.value.embedCode} text={frame} rows={3} />
      <Copyable
        label={shareWords.value.asGraphQL}
        text={questionBehind(view.value, revision.id, lang.value)}
        rows={4}
      />
    </>
  );
}

export function ShareDialog({ closed }: { closed: () => void }) {
  const revision = known(pictureLoading.value);
  return (
    <Dialog title={shareWords.value.title} closed={closed}>
      {revision ? <Share revision={revision} /> : <p class="waiting">{words.value.loading}</p>}
    </Dialog>
  );
}
