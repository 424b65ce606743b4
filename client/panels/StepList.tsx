/** The steps of the reader's story, in order: each can be changed, moved and deleted. */
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { lang } from '../state/language.ts';
import { type Draft, draft, moved, without } from '../state/stories/draft.ts';
import { toldIn } from '../state/stories/story.ts';
import { storiesWords } from '../words/areas/stories.ts';
import { IconButton } from './IconButton.tsx';
import { focusMoved } from './moved-row.ts';

export function StepList({ editing }: { editing: Signal<number | undefined> }) {
  const list = useRef<HTMLOListElement>(null);
  const { stepsOfDraft, edit, remove, earlier, later } = storiesWords.value;
  const { steps } = draft.value.value;
  if (steps.length === 0) return null;
  const change = (how: (of: Draft) => Draft): void => {
    editing.value = undefined;
    draft.change(how);
  };
  const move = (index: number, by: 1 | -1): void => {
    change((of) => moved(of, index, by));
    focusMoved(list.current, index + by, by);
  };
  return (
    <ol class="draft-steps" ref={list} aria-label={stepsOfDraft}>
      {steps.map((step, index) => (
        <li key={index} aria-current={editing.value === index ? 'true' : undefined}>
          {toldIn(step.sentence, lang.value)}
          <div class="row">
            <IconButton
              icon="edit"
              label={edit(index + 1)}
              act={() => {
                editing.value = index;
              }}
            />
            <IconButton icon="up" label={earlier(index + 1)} act={() => move(index, -1)} off={index === 0} />
            <IconButton
              icon="down"
              label={later(index + 1)}
              act={() => move(index, 1)}
              off={index === steps.length - 1}
            />
            <IconButton
              icon="close"
              label={remove(index + 1)}
              act={() => {
                change((of) => without(of, index));
                document.getElementById('step-sentence')?.focus();
              }}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
