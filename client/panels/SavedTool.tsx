/** What the reader keeps: views under names, notes, and the file to take them along. */
import { useSignal } from '@preact/signals';
import { openPage } from '../state/actions.ts';
import { picture } from '../state/picture.ts';
import { addFile, asFile, saved, saveView } from '../state/saved/keeping.ts';
import { nameIn } from '../state/visible.ts';
import { jsonFile, save } from '../take-away/save.ts';
import { savedWords } from '../words/areas/saved.ts';
import { FileButton } from './FileButton.tsx';
import { SavedViews } from './SavedViews.tsx';
import { Side } from './Side.tsx';
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
  return (
    <ul class="saved-notes">
      {notes.map(({ of, text }) => (
        <li key={of}>
          <ViewLink class="name" to={{ selected: of }} go={() => openPage(of)}>
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
  const add = async (file: File): Promise<void> => {
    const leftOut = await addFile(file);
    outcome.value = leftOut === undefined ? said.badFile : leftOut === 0 ? said.added : said.addedPartly(leftOut);
  };
  return (
    <>
      <div class="row">
        <button type="button" class="button" onClick={() => save(jsonFile(asFile()), 'watchgraph-saved.json')}>
          {said.download}
        </button>
        <FileButton label={said.openFile} accept=".json,application/json" chosen={(file) => void add(file)} />
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
