/** A reader's own copy of the source of a claim: compared with what the editors read, the passage marked in it. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ClaimAnswer } from '../api/page-documents.ts';
import { canHash } from '../state/hashing.ts';
import type { Compared, Found } from '../state/passage.ts';
import { forgetText, passageIn, takeText, textOfSource } from '../state/source-texts.ts';
import { evidenceWords } from '../words/areas/evidence.ts';
import { words } from '../words/words.ts';
import { textOfHtml } from './html-text.ts';
import '../styles/evidence.css';

const textOfFile = async (file: File): Promise<string> => {
  const text = await file.text();
  return file.type === 'text/html' || /\.html?$/i.test(file.name) ? textOfHtml(text) : text;
};

function foundInWords(found: Found, paragraph: number | null): string {
  const {
    exact,
    shifted,
    unproven,
    paragraphOfMarked,
    paragraph: plain,
    nowhereMarked,
    nowhere,
  } = evidenceWords.value.found;
  switch (found.how) {
    case 'exact':
      return exact;
    case 'shifted':
      return shifted(found.by);
    case 'unproven':
      return unproven;
    case 'paragraph':
      return (found.marked ? paragraphOfMarked : plain)(paragraph ?? 0);
    case 'nowhere':
      return found.marked ? nowhereMarked : nowhere;
  }
}

function Marked({ text, found, language }: { text: string; found: Found; language: string | null }) {
  const box = useRef<HTMLElement>(null);
  // The text scrolls in its own box; the page stays where the reader is.
  useEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [text, found]);
  const [start, end] = found.how === 'nowhere' ? [0, 0] : [found.start, found.end];
  return (
    <section
      ref={box}
      class="source-text"
      data-how={found.how}
      lang={language ?? undefined}
      aria-label={evidenceWords.value.sourceText}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
    >
      {text.slice(0, start)}
      {end > start && <mark>{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </section>
  );
}

function Verdict({ claim, text }: { claim: ClaimAnswer; text: Compared }) {
  const found = useSignal<Found | undefined>(undefined);
  useEffect(() => {
    let stale = false;
    void passageIn(text, claim).then((passage) => {
      if (!stale) found.value = passage;
    });
    return () => {
      stale = true;
    };
  }, [text, claim]);
  return (
    <>
      <div role="status">
        <p data-whole={text.is}>{evidenceWords.value.whole[text.is]}</p>
        <p>{found.value ? foundInWords(found.value, claim.locator.paragraph) : words.value.loading}</p>
      </div>
      {found.value && <Marked text={text.text} found={found.value} language={claim.source.language} />}
      <button type="button" class="chip" onClick={() => forgetText(claim.source.id)}>
        {evidenceWords.value.forget}
      </button>
    </>
  );
}

function Field({ claim }: { claim: ClaimAnswer }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const take = (text: string): void => {
    if (text.trim() !== '') void takeText(claim.source, text);
  };
  const takeFile = (file: File | undefined): void => {
    if (file) void textOfFile(file).then(take);
  };
  if (!canHash()) return <p class="fine">{evidenceWords.value.cannotCompare}</p>;
  return (
    <>
      <p class="fine" id={`${id}-help`}>
        {evidenceWords.value.ownCopyHelp}
      </p>
      <label>
        <span class="visually-hidden">{evidenceWords.value.pasteHere}</span>
        <textarea
          ref={field}
          rows={4}
          aria-describedby={`${id}-help`}
          placeholder={evidenceWords.value.pasteHere}
          // A pasted text is whole; what is typed waits for the button.
          onPaste={() => setTimeout(() => take(field.current?.value ?? ''))}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0];
            if (!file) return;
            event.preventDefault();
            takeFile(file);
          }}
        />
      </label>
      <div class="row">
        <button type="button" class="button" onClick={() => take(field.current?.value ?? '')}>
          {evidenceWords.value.compareText}
        </button>
        <label class="file">
          <span>{evidenceWords.value.chooseFile}</span>
          <input
            type="file"
            accept=".txt,.html,.htm,text/plain,text/html"
            onChange={(event) => takeFile(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
    </>
  );
}

export function SourceText({ claim }: { claim: ClaimAnswer }) {
  const { source } = claim;
  const text = textOfSource(source.id);
  return (
    <details class="on-demand">
      <summary>
        <span class="visually-hidden">{evidenceWords.value.ownCopyOf(source.publisher ?? source.title)}</span>
        <span aria-hidden="true">{evidenceWords.value.ownCopy}</span>
      </summary>
      {text ? <Verdict claim={claim} text={text} /> : <Field claim={claim} />}
    </details>
  );
}
