/** The story that is being told: follows the view, and shows its steps. */
import { computed, effect, signal } from '@preact/signals';
import { namesPicture, navigate, view } from '../address.ts';
import { named } from '../highlight.ts';
import { known, load } from '../loading.ts';
import { isPacked, unpack } from './packed.ts';
import { shippedStory } from './shipped.ts';
import { type Step, type Story, viewOf } from './story.ts';

/** A story that was asked for; without one, the link is broken or its id unknown. */
export interface Found {
  readonly name: string;
  readonly story: Story | undefined;
  /** Whether a reader made it: then its sentences are nobody's claims. */
  readonly byReader: boolean;
}

const loaded = load<Found>();
export const storyLoading = loaded.state;

const storyName = computed(() => view.value.telling?.story);
const stepAsked = computed(() => view.value.telling?.step ?? 1);

const find = async (name: string): Promise<Found> => {
  const byReader = isPacked(name);
  return { name, byReader, story: await (byReader ? unpack(name) : shippedStory(name)) };
};

export interface Present {
  readonly story: Story;
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  readonly byReader: boolean;
}

/** The step that is told now. A number past the end is the last step. */
export const present = computed<Present | undefined>(() => {
  const found = known(storyLoading.value);
  if (found?.story === undefined || found.name !== storyName.value) return undefined;
  const { story, byReader } = found;
  const number = Math.min(stepAsked.value, story.steps.length);
  const step = story.steps[number - 1];
  return step && { story, step, number, byReader };
});

export const reloadStory = (): void => {
  const name = storyName.peek();
  if (name === undefined) loaded.clear();
  else void loaded.start(() => find(name), true);
};

/** Whether a reader has just started a story here, and so wants to be taken to it; a link to one leaves the focus alone. */
export const started = signal(false);

/** Starts a story at its first step; rejects where it cannot be fetched. */
export async function tell(name: string): Promise<void> {
  const first = (await find(name)).story?.steps[0];
  started.value = true;
  // What cannot be told is said where the story would be.
  navigate({ ...(first && viewOf(first)), telling: { story: name, step: 1 } });
}

export function goToStep(number: number): void {
  const now = present.peek();
  const name = storyName.peek();
  const step = now?.story.steps[number - 1];
  if (step && name !== undefined) navigate({ ...viewOf(step), telling: { story: name, step: number } });
}

/** The picture stays. */
export const leaveStory = (): void => navigate({ telling: undefined });

/** Follows the story and the step in the view. */
export const followTelling = (): (() => void) => {
  const stops = [
    effect(() => {
      void storyName.value;
      reloadStory();
    }),
    effect(() => {
      named.value = present.value?.step.highlight ?? [];
    }),
    effect(() => {
      const step = present.value?.step;
      // Afterwards, because the view changes before the address does.
      if (step)
        queueMicrotask(() => present.peek()?.step === step && !namesPicture() && navigate(viewOf(step), 'replace'));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    named.value = [];
  };
};
