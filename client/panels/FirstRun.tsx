/** One line below the opening picture: a story, and questions that it answers. */
import { openPage } from '../state/actions.ts';
import { announce } from '../state/announce.ts';
import { attention } from '../state/attention.ts';
import { dismissFirstRun, firstStory, isDismissed, type Question, questionsNow } from '../state/first-run.ts';
import { lang } from '../state/language.ts';
import { problemFrom } from '../state/loading.ts';
import { askAtFirst } from '../state/paths.ts';
import { shippedStories } from '../state/stories/shipped.ts';
import { toldIn } from '../state/stories/story.ts';
import { tell } from '../state/stories/telling.ts';
import { storiesWords } from '../words/areas/stories.ts';
import { Icon } from './Icon.tsx';
import { openTool } from './tools.ts';
import '../styles/stories.css';

function inWords(question: Question): string {
  const { howLinked, whyDisputed } = storiesWords.value;
  if (question.ask === 'paths') return howLinked(question.from.name, question.to.name);
  return whyDisputed(`${question.from} ${question.reading} ${question.to}`);
}

function answer(question: Question): void {
  if (question.ask === 'paths') {
    askAtFirst.value = { from: question.from.id, to: question.to.id };
    void openTool('paths');
  } else openPage(question.id);
}

export function FirstRun() {
  if (isDismissed.value) return null;
  const { firstTime, inSteps, dismiss } = storiesWords.value;
  const story = shippedStories.find(({ id }) => id === firstStory);
  const start = (id: string): void =>
    void tell(id).catch((error: unknown) => announce({ what: 'failed', problem: problemFrom(error) }));
  return (
    <section class="first-run" aria-label={firstTime}>
      <span class="first-run-hello">{firstTime}</span>
      <div class="first-run-offers">
        {story && (
          <button type="button" class="button strong" onClick={() => start(story.id)}>
            {inSteps(toldIn(story.title, lang.value), story.steps)}
          </button>
        )}
        {questionsNow.value.map((question) => (
          <button type="button" class="button" key={question.ask} onClick={() => answer(question)}>
            {inWords(question)}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="button plain square"
        aria-label={dismiss}
        onClick={() => {
          dismissFirstRun();
          attention.value = { to: 'canvas' };
        }}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
