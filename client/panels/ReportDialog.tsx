/** A report or a reply: what it is about is written already, what the reader says is added, and it goes where it can. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { known } from '../state/loading.ts';
import { pictureLoading } from '../state/picture.ts';
import { isMail, letter, pageAddress, type Reported, reportAddress } from '../state/report.ts';
import { reportWords } from '../words/areas/report.ts';
import { words } from '../words/words.ts';
import { copyText } from './copy-text.ts';
import { Dialog } from './Dialog.tsx';
import '../styles/field.css';
import '../styles/report.css';

/** Where it can go; null where this copy names no address, undefined while it is asked. */
function Sending({ to, subject, text }: { to: string | null | undefined; subject: string; text: string }) {
  const { write, openForm, formHelp, noAddress } = reportWords.value;
  if (to === undefined) return <p class="waiting">{words.value.loading}</p>;
  if (to === null) return <p>{noAddress}</p>;
  if (isMail(to))
    return (
      <a class="button strong" href={letter(to, subject, text)}>
        {write}
      </a>
    );
  return (
    <>
      <p class="fine">{formHelp}</p>
      <a class="button strong" href={to} target="_blank" rel="noopener noreferrer">
        {openForm}
      </a>
    </>
  );
}

export function ReportDialog({ on, closed }: { on: Reported; closed: () => void }) {
  const said = reportWords.value;
  const reply = useSignal('');
  const to = useSignal<string | null | undefined>(undefined);
  const outcome = useSignal('');
  const whole = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void reportAddress().then((address) => {
      to.value = address ?? null;
    });
  }, []);
  const revision = known(pictureLoading.value)?.id;
  const certainty = on.certainty.length === 0 ? '' : ` (${on.certainty.join(', ')})`;
  if (revision === undefined) return null;
  const link = pageAddress(on, location.origin, revision);
  const text = said.text({ said: on.said, certainty, id: on.id, link, reply: reply.value });
  const copy = async (): Promise<void> => {
    whole.current?.select();
    outcome.value = (await copyText(text)) ? said.copied : said.notCopied;
  };
  return (
    <Dialog title={said.title} closed={closed}>
      <p>
        {said.about} <strong>{on.said}</strong>
        {certainty}
      </p>
      <label class="field">
        {said.yours}
        <span class="fine">{said.yoursHelp}</span>
        <textarea
          rows={5}
          value={reply.value}
          onInput={({ currentTarget }) => {
            reply.value = currentTarget.value;
          }}
        />
      </label>
      <label class="field">
        {said.whole}
        <textarea ref={whole} readOnly rows={6} value={text} />
      </label>
      <div class="row sending">
        <button type="button" class="button" onClick={() => void copy()}>
          {said.copy}
        </button>
        <Sending to={to.value} subject={said.subject(on.id)} text={text} />
      </div>
      <p class="fine" role="status">
        {outcome.value}
      </p>
    </Dialog>
  );
}
