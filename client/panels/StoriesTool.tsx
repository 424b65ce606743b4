/** The stories that can be told, and the reader's own. */
import { view } from '../state/address.ts';
import { announce } from '../state/announce.ts';
import { lang } from '../state/language.ts';
import { problemFrom } from '../state/loading.ts';
import { shippedStories } from '../state/stories/shipped.ts';
import { toldIn } from '../state/stories/story.ts';
import { tell } from '../state/stories/telling.ts';
import { storiesWords } from '../words/areas/stories.ts';
import { Side } from './Side.tsx';
import { StoryDraft } from './StoryDraft.tsx';
import '../styles/stories.css';

const start = (name: string): Promise<void> =>
  tell(name).catch((error: unknown) => announce({ what: 'failed', problem: problemFrom(error) }));

export function StoriesTool({ closed }: { closed: () => void }) {
  const { title, intro, steps } = storiesWords.value;
  const told = view.value.telling?.story;
  return (
    <Side title={title} closed={closed} class="stories">
      <p class="fine">{intro}</p>
      <ul class="stories-list">
        {shippedStories.map((story) => (
          <li key={story.id}>
            <button
              type="button"
              class="button"
              aria-current={told === story.id ? 'true' : undefined}
              onClick={() => void start(story.id)}
            >
              {toldIn(story.title, lang.value)} <span class="count">{steps(story.steps)}</span>
            </button>
          </li>
        ))}
      </ul>
      <StoryDraft play={(packed) => void start(packed)} />
    </Side>
  );
}
