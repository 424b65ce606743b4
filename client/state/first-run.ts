/** What a reader is offered who comes for the first time: a story, and two questions about the opening picture. */
import { computed } from '@preact/signals';
import { picture } from './picture.ts';
import { keep } from './storage.ts';

export const firstStory = 'round-2018';

/** Questions as data; their words come from the picture's own names and readings. */
const questions = [
  { ask: 'paths', from: 'temasek', to: 'viper' },
  { ask: 'line', id: 'LOCATED_IN.sensetime.hong-kong' },
] as const;

export type Question =
  | { readonly ask: 'paths'; readonly from: End; readonly to: End }
  | { readonly ask: 'line'; readonly id: string; readonly from: string; readonly reading: string; readonly to: string };
interface End {
  readonly id: string;
  readonly name: string;
}

/** The questions that the picture can answer: both ends shown, the line still disputed. */
export const questionsNow = computed<readonly Question[]>(() => {
  const { entities, relations } = picture.value;
  const end = (id: string): End[] => entities.filter((entity) => entity.id === id).map(({ name }) => ({ id, name }));
  return questions.flatMap((question): Question[] => {
    if (question.ask === 'paths') {
      const [[from], [to]] = [end(question.from), end(question.to)];
      return from && to ? [{ ask: 'paths', from, to }] : [];
    }
    const line = relations.find(({ id, disputed }) => id === question.id && disputed);
    const [[from], [to]] = [end(line?.from.id ?? ''), end(line?.to.id ?? '')];
    return line && from && to ? [{ ask: 'line', id: line.id, from: from.name, reading: line.label, to: to.name }] : [];
  });
});

const dismissed = keep('no-first-run', (stored) => stored === true, false);

export const isDismissed = dismissed.value;
export const dismissFirstRun = (): void => dismissed.change(() => true);
