/** The story that is being told: its sentence, and the way through it. It stands below the picture and covers nothing. */
import { useEffect, useRef } from 'preact/hooks';
import { view } from '../state/address.ts';
import { attention } from '../state/attention.ts';
import { lang } from '../state/language.ts';
import { known } from '../state/loading.ts';
import { isPacked } from '../state/stories/packed.ts';
import { toldIn } from '../state/stories/story.ts';
import {
  followTelling,
  goToStep,
  leaveStory,
  type Present,
  present,
  reloadStory,
  started,
  storyLoading,
} from '../state/stories/telling.ts';
import { storiesWords } from '../words/areas/stories.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { Problem } from './Problem.tsx';
import '../styles/stories.css';

function Leave() {
  const leave = (): void => {
    leaveStory();
    attention.value = { to: 'canvas' };
  };
  return (
    <button type="button" class="button plain square" aria-label={storiesWords.value.leave} onClick={leave}>
      <Icon name="close" />
    </button>
  );
}

function Dots({ number, of }: { number: number; of: number }) {
  const { stepOf } = storiesWords.value;
  return (
    <ol class="dots">
      {Array.from({ length: of }, (_, index) => index + 1).map((step) => (
        <li key={step}>
          <button
            type="button"
            aria-label={stepOf(step, of)}
            aria-current={step === number ? 'step' : undefined}
            onClick={() => goToStep(step)}
          />
        </li>
      ))}
    </ol>
  );
}

/** At an end the button keeps the focus that it may have, so it is never disabled. */
function Way({ label, to, of }: { label: string; to: number; of: number }) {
  const atEnd = to < 1 || to > of;
  return (
    <button type="button" class="button" aria-disabled={atEnd} onClick={() => !atEnd && goToStep(to)}>
      {label}
    </button>
  );
}

function Told({ story, step, number, byReader }: Present) {
  const { previous, next, stepOf } = storiesWords.value;
  const of = story.steps.length;
  return (
    <>
      <div class="story-head">
        <h2 id="story-title" tabIndex={-1}>
          {toldIn(story.title, lang.value)}
        </h2>
        <span class="count">{stepOf(number, of)}</span>
        <div class="story-way">
          <Way label={previous} to={number - 1} of={of} />
          <Dots number={number} of={of} />
          <Way label={next} to={number + 1} of={of} />
        </div>
        <Leave />
      </div>
      {byReader && <p class="story-reader">{storiesWords.value.byReader}</p>}
      <p class="story-sentence" role="status">
        {toldIn(step.sentence, lang.value)}
      </p>
    </>
  );
}

/** What stands in the place of a story that cannot be told. */
function Untold() {
  const state = storyLoading.value;
  const name = view.value.telling?.story ?? '';
  if (state.status === 'failed') return <Problem problem={state.problem} retry={reloadStory} />;
  if (known(state) === undefined) return <p class="waiting">{words.value.loading}</p>;
  const { brokenStory, unknownStory } = storiesWords.value;
  return (
    <div class="story-head">
      <p role="alert">{isPacked(name) ? brokenStory : unknownStory(name)}</p>
      <Leave />
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The arrows go through the story wherever nothing else has them: the picture, lists and fields keep theirs. */
function useKeys(section: { current: HTMLElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const inside = target instanceof Node && section.current?.contains(target) === true;
      if ((!inside && target !== document.body) || event.ctrlKey || event.metaKey || event.altKey) return;
      const by = STEPS[event.key];
      const now = present.peek();
      if (by !== undefined && now) goToStep(now.number + by);
      else if (event.key === 'Escape' && (inside || view.peek().selected === undefined)) {
        leaveStory();
        attention.value = { to: 'canvas' };
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the page's own keys, of which Escape is one.
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
}

export function StoryStrip() {
  const section = useRef<HTMLElement>(null);
  useEffect(followTelling, []);
  useKeys(section);
  const now = present.value;
  useEffect(() => {
    if (!now || !started.peek()) return;
    started.value = false;
    section.current?.querySelector('h2')?.focus();
  }, [now, started.value]);
  return (
    <section
      ref={section}
      class="story"
      aria-label={now && storiesWords.value.storyNamed(toldIn(now.story.title, lang.value))}
    >
      {now ? <Told {...now} /> : <Untold />}
    </section>
  );
}
