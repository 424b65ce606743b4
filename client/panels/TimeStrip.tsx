/** The strip of time below the picture: what begins when, a window that is asked as the filter's date, and the undated. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { filterBy } from '../state/actions.ts';
import { view } from '../state/address.ts';
import type { Filter } from '../state/filter.ts';
import { pictureLoading, shown } from '../state/picture.ts';
import { windowOf } from '../state/time-bins.ts';
import { isPlaying, play, settle, stop, timeline } from '../state/time-window.ts';
import { timeWords } from '../words/areas/time.ts';
import { words } from '../words/words.ts';
import { guardClosing } from './closing.ts';
import { FitChoice } from './FitChoice.tsx';
import { Icon } from './Icon.tsx';
import { sentence } from './Problem.tsx';
import { Side } from './Side.tsx';
import { TimeAxis, windowInWords } from './TimeAxis.tsx';
import '../styles/time.css';

type TimePart = Pick<Filter, 'asOf' | 'fit' | 'undated'>;
const timePart = ({ asOf, fit, undated }: Filter): TimePart => ({ asOf, fit, undated });
const isSame = (a: TimePart, b: TimePart): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What has no date stands in no bin: it has a lane and a switch of its own. */
function Undated() {
  const { undated, dated } = timeline.value;
  const { undated: rule } = view.value.filter;
  const share = undated / Math.max(1, undated + dated);
  return (
    <div class="time-undated">
      <span class="time-undated-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} data-out={rule === 'EXCLUDE'} />
      </span>
      <span>{timeWords.value.undatedCount(undated)}</span>
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={rule !== 'EXCLUDE'}
          checked={rule !== 'EXCLUDE'}
          onChange={() => filterBy({ undated: rule === 'INCLUDE' ? 'EXCLUDE' : 'INCLUDE' })}
        />
        <span>{timeWords.value.includeUndated}</span>
      </label>
      {rule === 'ONLY' && <span class="fine">{timeWords.value.onlyUndated}</span>}
    </div>
  );
}

function Question({ keep, restore }: { keep: () => void; restore: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="time-question">
      <legend>{timeWords.value.keepOrRestore}</legend>
      <button ref={first} type="button" class="button strong" onClick={keep}>
        {timeWords.value.keep}
      </button>
      <button type="button" class="button" onClick={restore}>
        {timeWords.value.restore}
      </button>
    </fieldset>
  );
}

/** How many lines pass, as soon as the API has said it of this window; never what it said of another. */
function Said() {
  const { relations, ofRelations } = shown.value;
  const state = pictureLoading.value;
  return (
    <p class="time-said" role="status">
      {state.status === 'failed'
        ? sentence(state.problem)
        : state.status === 'ready'
          ? timeWords.value.pass(relations, ofRelations, windowInWords())
          : `${windowInWords()}: ${words.value.loading}`}
    </p>
  );
}

function Controls() {
  const { asOf } = view.value.filter;
  const { bins } = timeline.value;
  const unshown = asOf !== undefined && windowOf(asOf, bins) === undefined;
  return (
    <div class="time-controls">
      <button type="button" class="button" disabled={bins.length < 2} onClick={isPlaying.value ? stop : play}>
        <Icon name={isPlaying.value ? 'stop' : 'play'} size={13} />{' '}
        {isPlaying.value ? timeWords.value.stop : timeWords.value.play}
      </button>
      <button
        type="button"
        class="button"
        disabled={asOf === undefined}
        onClick={() => {
          stop();
          filterBy({ asOf: undefined });
        }}
      >
        {timeWords.value.reset}
      </button>
      <FitChoice />
      {unshown && <p class="fine">{timeWords.value.typed(asOf)}</p>}
    </div>
  );
}

export function TimeStrip({ closed }: { closed: () => void }) {
  const before = useRef(timePart(view.peek().filter));
  const asking = useSignal(false);
  useEffect(() => {
    const free = guardClosing('time', () => {
      settle();
      stop();
      // Closed again without an answer, it keeps what is on screen.
      if (asking.peek() || isSame(before.current, timePart(view.peek().filter))) return true;
      asking.value = true;
      return false;
    });
    return () => {
      free();
      settle();
      stop();
    };
  }, []);
  const end = (restore: boolean): void => {
    if (restore) filterBy(before.current);
    closed();
    document.getElementById('canvas')?.focus();
  };
  return (
    <Side title={timeWords.value.title} closed={closed} class="time">
      {asking.value && <Question keep={() => end(false)} restore={() => end(true)} />}
      <Said />
      <TimeAxis />
      <Undated />
      <Controls />
      <p class="fine">{timeWords.value.legend}</p>
    </Side>
  );
}
