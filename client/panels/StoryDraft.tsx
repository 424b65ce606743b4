/** Where a reader makes a story: the present view as a step, with a sentence; and what can be done with the whole. */
import { useSignal } from '@preact/signals';
import { lang } from '../state/language.ts';
import { draft, emptyDraft, readStoryFile, storyOf, withTitle } from '../state/stories/draft.ts';
import { pack } from '../state/stories/packed.ts';
import { LIMITS, toldIn } from '../state/stories/story.ts';
import { jsonFile, save } from '../take-away/save.ts';
import { storiesWords } from '../words/areas/stories.ts';
import { copyText } from './copy-text.ts';
import { FileButton } from './FileButton.tsx';
import { StepForm } from './StepForm.tsx';
import { StepList } from './StepList.tsx';
import '../styles/field.css';

/** What became of the last thing that was asked for. */
type Outcome = 'copied' | 'tooLong' | 'badFile' | { readonly link: string } | undefined;

function Said({ outcome }: { outcome: Outcome }) {
  if (outcome === undefined) return null;
  if (typeof outcome === 'string') return <p>{storiesWords.value[outcome]}</p>;
  return (
    <label class="field">
      {storiesWords.value.linkHere}
      <textarea readOnly rows={3} value={outcome.link} />
    </label>
  );
}

export function StoryDraft({ play }: { play: (packed: string) => void }) {
  const said = storiesWords.value;
  const outcome = useSignal<Outcome>(undefined);
  const editing = useSignal<number | undefined>(undefined);
  const now = draft.value.value;
  const packed = async (): Promise<string | undefined> => {
    const text = await pack(storyOf(draft.value.peek(), said.untitled)).catch(() => undefined);
    outcome.value = text === undefined ? 'tooLong' : undefined;
    return text;
  };
  const playIt = async (): Promise<void> => {
    const text = await packed();
    if (text !== undefined) play(text);
  };
  const copyLink = async (): Promise<void> => {
    const text = await packed();
    if (text === undefined) return;
    const link = `${location.origin}/?story=${text}`;
    outcome.value = (await copyText(link)) ? 'copied' : { link };
  };
  const open = async (file: File): Promise<void> => {
    const story = await readStoryFile(file);
    outcome.value = story ? undefined : 'badFile';
    editing.value = undefined;
    if (story) draft.change(() => ({ title: toldIn(story.title, lang.peek()), steps: story.steps }));
  };
  return (
    <section aria-labelledby="own-story">
      <h3 id="own-story">{said.own}</h3>
      <p class="fine">{said.ownIntro}</p>
      <label class="field">
        {said.storyTitle}
        <input
          type="text"
          maxLength={LIMITS.title}
          value={now.title}
          onInput={({ currentTarget }) => draft.change((of) => withTitle(of, currentTarget.value))}
        />
      </label>
      <StepList editing={editing} />
      <StepForm key={editing.value ?? 'new'} editing={editing} />
      <div class="row">
        {now.steps.length > 0 && (
          <>
            <button type="button" class="button strong" onClick={() => void playIt()}>
              {said.play}
            </button>
            <button type="button" class="button" onClick={() => void copyLink()}>
              {said.copyLink}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => save(jsonFile(JSON.stringify(storyOf(now, said.untitled), null, 2)), 'story.json')}
            >
              {said.download}
            </button>
          </>
        )}
        <FileButton
          label={said.openFile}
          accept=".json,.yaml,.yml,application/json"
          chosen={(file) => void open(file)}
        />
        {(now.steps.length > 0 || now.title !== '') && (
          <button type="button" class="button" onClick={() => draft.change(() => emptyDraft)}>
            {said.discard}
          </button>
        )}
      </div>
      <div role="status">
        <Said outcome={outcome.value} />
      </div>
      <p class="fine">{draft.safe.value ? said.kept : said.notKept}</p>
    </section>
  );
}
