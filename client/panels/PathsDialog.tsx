/** How two entities of the picture are connected, in sentences; in the browser's own dialog. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PathsAnswer } from '../api/documents.ts';
import { addAll } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { lang } from '../state/language.ts';
import { askAtFirst, findPaths, forgetPaths, paths } from '../state/paths.ts';
import { picture } from '../state/picture.ts';
import { pathsWords } from '../words/areas/paths.ts';
import { words } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { DisputedMark, InferredMark } from './Marks.tsx';
import { Problem } from './Problem.tsx';

type Found = PathsAnswer['paths'][number];

function Path({ path, show }: { path: Found; show: () => void }) {
  const { weakest } = path;
  const names = new Map(path.entities.map(({ id, name }) => [id, name]));
  return (
    <li>
      <p>{path.text}</p>
      <p class="fine">
        {pathsWords.value.weakest} <LineGlyph modality={weakest.modality} kind={weakest.kind} width={22} />{' '}
        {names.get(weakest.from.id)} {weakest.label} {names.get(weakest.to.id)},{' '}
        {pathsWords.value.sources(weakest.sourceCount)} {weakest.inferred && <InferredMark />}{' '}
        {weakest.disputed && <DisputedMark />}
      </p>
      <button type="button" class="button" onClick={show}>
        {pathsWords.value.showPath}
      </button>
    </li>
  );
}

function Answer({ answer, closed }: { answer: PathsAnswer; closed: () => void }) {
  const show = (path: Found): void => {
    closed();
    void addAll(path.entities.map(({ id }) => id));
  };
  return (
    <>
      {answer.paths.length === 0 ? (
        <p>{pathsWords.value.noPath}</p>
      ) : (
        <ol class="paths">
          {answer.paths.map((path) => (
            <Path key={path.relations.map(({ id }) => id).join()} path={path} show={() => show(path)} />
          ))}
        </ol>
      )}
      {answer.leftOut.length > 0 && (
        <ul class="paths">
          {answer.leftOut.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Results({ retry, closed }: { retry: () => void; closed: () => void }) {
  const state = paths.value;
  return (
    <div aria-live="polite">
      {state.status === 'loading' && <p class="waiting">{state.slow ? words.value.slow : words.value.loading}</p>}
      {state.status === 'failed' && <Problem problem={state.problem} retry={retry} />}
      {state.status === 'ready' && <Answer answer={state.data} closed={closed} />}
    </div>
  );
}

export function PathsDialog({ closed }: { closed: () => void }) {
  const entities = [...picture.value.entities].sort((a, b) => a.name.localeCompare(b.name, lang.value));
  const isIn = (id: string | undefined): id is string => entities.some((entity) => entity.id === id);
  const { focus, selected } = view.value;
  const asked = askAtFirst.peek();
  const from = useSignal(
    isIn(asked?.from) ? asked.from : isIn(selected) ? selected : isIn(focus) ? focus : (entities[0]?.id ?? ''),
  );
  const to = useSignal(isIn(asked?.to) ? asked.to : '');
  const find = (): void => {
    if (from.value !== '' && to.value !== '' && from.value !== to.value) void findPaths(from.value, to.value);
    else forgetPaths();
  };
  useEffect(find, [from.value, to.value]);
  useEffect(() => {
    askAtFirst.value = undefined;
    return forgetPaths;
  }, []);
  return (
    <Dialog title={pathsWords.value.title} closed={closed}>
      <p class="fine">{pathsWords.value.pathsHelp}</p>
      <div class="ends">
        {[
          { label: pathsWords.value.pathFrom, end: from },
          { label: pathsWords.value.pathTo, end: to },
        ].map(({ label, end }) => (
          <label key={label}>
            <span>{label}</span>
            <select
              value={end.value}
              onChange={(event) => {
                end.value = event.currentTarget.value;
              }}
            >
              <option value="">{pathsWords.value.choose}</option>
              {entities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Results retry={find} closed={closed} />
    </Dialog>
  );
}
