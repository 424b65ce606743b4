/** The reader's private note on what is open. */
import { useMemo } from 'preact/hooks';
import { saved } from '../state/saved/keeping.ts';
import { noted, noteOn } from '../state/saved/saved.ts';
import { savedWords } from '../words/areas/saved.ts';
import '../styles/field.css';

export function NoteField({ of }: { of: string }) {
  const text = noteOn(saved.value.value, of);
  // As it was when the page was opened: it must not close on whoever empties it.
  const hadOne = useMemo(() => text !== '', [of]);
  const { note, noteHelp, notKept } = savedWords.value;
  return (
    <details class="note" open={hadOne}>
      <summary>{note}</summary>
      <label class="field">
        <span class="fine">{saved.safe.value ? noteHelp : notKept}</span>
        <textarea
          rows={3}
          aria-label={note}
          value={text}
          onInput={({ currentTarget }) => saved.change((now) => noted(now, of, currentTarget.value))}
        />
      </label>
    </details>
  );
}
