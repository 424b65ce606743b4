/** Draws a question or an answer that a reader pastes. */
import '../styles/paste.css';
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type ApiProblem, Refused } from '../api/errors.ts';
import { drawPasted, type How, type Outcome } from '../state/draw-pasted.ts';
import { problemFrom } from '../state/loading.ts';
import { understand } from '../state/question.ts';
import { pasteWords } from '../words/areas/paste.ts';
import { sentence } from './Problem.tsx';

// The server says in its own words what is wrong with a question; of anything else there is a sentence of ours.
const said = (problem: ApiProblem): string => (problem instanceof Refused ? problem.message : sentence(problem));

function Told({ outcome }: { outcome: Outcome }) {
  const words = pasteWords.value;
  if (outcome.what === 'too-many') return <p>{words.tooMany(outcome.found, outcome.most)}</p>;
  if (outcome.what !== 'drawn' && outcome.what !== 'refused') return <p>{words[outcome.what]}</p>;
  return (
    <>
      <p>{outcome.what === 'drawn' ? words.partly : words.refused}</p>
      <ul>
        {[...new Set(outcome.problems.map(said))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

export function PasteBack({ closed }: { closed: () => void }) {
  const words = pasteWords.value;
  const pasted = useSignal('');
  const variables = useSignal('');
  const outcome = useSignal<Outcome | 'asking' | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  const heading = useId();
  useEffect(() => () => running.current?.abort(), []);
  const draw = async (how: How): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    outcome.value = 'asking';
    const became = await drawPasted(understand(pasted.value, variables.value), how, own.signal).catch(
      (error: unknown): Outcome => ({ what: 'refused', problems: [problemFrom(error)] }),
    );
    if (own.signal.aborted) return;
    if (became.what === 'drawn' && became.problems.length === 0) closed();
    else outcome.value = became;
  };
  return (
    <section class="paste" aria-labelledby={heading}>
      <h3 id={heading}>{words.title}</h3>
      <p class="fine">{words.help}</p>
      <label>
        <span>{words.pasted}</span>
        <textarea
          rows={5}
          spellcheck={false}
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
      </label>
      <label>
        <span>{words.variables}</span>
        <textarea
          rows={1}
          spellcheck={false}
          value={variables.value}
          onInput={(event) => {
            variables.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="row">
        <button type="button" class="button" onClick={() => void draw('alone')}>
          {words.alone}
        </button>
        <button type="button" class="button" onClick={() => void draw('added')}>
          {words.add}
        </button>
      </div>
      <div class="fine" role="status">
        {outcome.value === 'asking' ? <p>{words.asking}</p> : outcome.value && <Told outcome={outcome.value} />}
      </div>
    </section>
  );
}
