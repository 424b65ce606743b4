/** Adds the present view as a step, or changes a step that is there. */
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { view } from '../state/address.ts';
import { lang } from '../state/language.ts';
import { known } from '../state/loading.ts';
import { everythingNamed, picture, pictureLoading } from '../state/picture.ts';
import { pinned } from '../state/sharing.ts';
import { draft, isFull, withChanged, withStep } from '../state/stories/draft.ts';
import { asStepView, LIMITS, toldIn } from '../state/stories/story.ts';
import { nameIn } from '../state/visible.ts';
import { storiesWords } from '../words/areas/stories.ts';

/**
 * The present picture as a step keeps it: every place named, also of what is folded or left out by its filter, and at its
 * revision. What is selected is lit instead.
 */
function here(): string | undefined {
  const revision = known(pictureLoading.peek());
  return revision && asStepView(pinned({ ...view.peek(), selected: undefined }, everythingNamed.peek(), revision.id));
}

/** What the sentence is about: what is selected, while a step is added. */
function About() {
  const { selected } = view.value;
  const { about, aboutAll } = storiesWords.value;
  return <p class="fine">{selected === undefined ? aboutAll : about(nameIn(picture.value, selected))}</p>;
}

/** Made anew for each step, so that what was typed for one is never kept for another. */
export function StepForm({ editing }: { editing: Signal<number | undefined> }) {
  const said = storiesWords.value;
  const index = editing.value;
  const now = draft.value.value;
  const step = index === undefined ? undefined : now.steps[index];
  const text = useSignal(step ? toldIn(step.sentence, lang.peek()) : '');
  const retaken = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (step) field.current?.focus();
  }, []);
  const lit = (): readonly string[] => {
    const { selected } = view.peek();
    return selected === undefined ? [] : [selected];
  };
  const done = (): void => {
    editing.value = undefined;
    text.value = '';
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    const sentence = text.value.trim();
    const present = here();
    if (sentence === '') return;
    if (step && index !== undefined) {
      const view = retaken.value && present !== undefined ? { view: present, highlight: lit() } : {};
      draft.change((of) => withChanged(of, index, { ...step, ...view, sentence }));
    } else if (present !== undefined) draft.change((of) => withStep(of, { sentence, view: present, highlight: lit() }));
    done();
  };
  const full = step === undefined && isFull(now);
  return (
    <form onSubmit={keep}>
      <label class="field">
        {said.sentence}
        <textarea
          ref={field}
          id="step-sentence"
          rows={3}
          maxLength={LIMITS.sentence}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </label>
      {step && (
        <label class="check">
          <input
            type="checkbox"
            checked={retaken.value}
            onChange={({ currentTarget }) => {
              retaken.value = currentTarget.checked;
            }}
          />{' '}
          {said.takeView}
        </label>
      )}
      {(!step || retaken.value) && <About />}
      {full && <p class="fine">{said.full}</p>}
      <div class="row">
        <button type="submit" class="button" disabled={full || text.value.trim() === ''}>
          {step ? said.saveStep : said.addStep}
        </button>
        {step && (
          <button type="button" class="button" onClick={done}>
            {said.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
