/** What the reader keeps: views under names, notes, and the file to take them along. */
import { useSignal } from '@preact/signals';
import { select } from '../state/actions.ts';
import { enterDetails } from '../state/attention.ts';
import { picture } from '../state/picture.ts';
import { addFile, asFile, saved, saveView } from '../state/saved/keeping.ts';
import { nameIn } from '../state/visible.ts';
import { savedWords } from '../words/areas/saved.ts';
import { SavedViews } from './SavedViews.tsx';
import { Side } from './Side.tsx';
import { saveFile } from './save-file.ts';
import { ViewLink } from './ViewLink.tsx';
import '../styles/field.css';
import '../styles/stories.css';

function SaveForm() {
  const name = useSignal('');
  const said = savedWords.value;
  const save = (event: Event): void => {
    event.preventDefault();
    const wanted = name.value.trim();
    if (wanted === '') return;
    saveView(wanted);
    name.value = '';
  };
  return (
    <form onSubmit={save}>
      <label class="field">
        {said.name}
        <input
          type="text"
          maxLength={200}
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
        />
      </label>
      <div class="row">
        <button type="submit" class="button" disabled={name.value.trim() === ''}>
          {said.save}
        </button>
      </div>
    </form>
  );
}

function Notes() {
  const { notes } = saved.value.value;
  if (notes.length === 0) return <p class="fine">{savedWords.value.noNotes}</p>;
  const open = (id: string): void => {
    select(id);
    enterDetails({ to: 'canvas' });
  };
  return (
    <ul class="saved-notes">
      {notes.map(({ of, text }) => (
        <li key={of}>
          <ViewLink class="name" to={{ selected: of }} go={() => open(of)}>
            {nameIn(picture.value, of)}
          </ViewLink>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}

/** Takes all of it along, and brings it back without losing what is here. */
function Files() {
  const said = savedWords.value;
  const outcome = useSignal('');
  const add = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const leftOut = await addFile(file);
    outcome.value = leftOut === undefined ? said.badFile : leftOut === 0 ? said.added : said.addedPartly(leftOut);
  };
  return (
    <>
      <div class="row">
        <button type="button" class="button" onClick={() => saveFile('watchgraph-saved.json', asFile())}>
          {said.download}
        </button>
        <label class="button file">
          {said.openFile}
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              void add(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{outcome.value}</p>
    </>
  );
}

export function SavedTool({ closed }: { closed: () => void }) {
  const said = savedWords.value;
  return (
    <Side title={said.title} closed={closed} class="saved">
      <p class="fine">{said.intro}</p>
      <SaveForm />
      <h3>{said.views}</h3>
      <SavedViews />
      <h3>{said.notes}</h3>
      <Notes />
      <Files />
      <p class="fine">{saved.safe.value ? said.kept : said.notKept}</p>
    </Side>
  );
}
