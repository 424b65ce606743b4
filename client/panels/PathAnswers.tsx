/** The chains between each two entities: a sentence each, its weakest link, and what was left out. */
import type { PathsAnswer } from '../api/paths-document.ts';
import { addAll } from '../state/actions.ts';
import { type Pair, paths } from '../state/paths.ts';
import { pathsWords } from '../words/areas/paths.ts';
import { words } from '../words/words.ts';
import { LineGlyph } from './LineGlyph.tsx';
import { DisputedMark, InferredMark, ModalityMark } from './Marks.tsx';
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
        {pathsWords.value.sources(weakest.sourceCount)} <ModalityMark modality={weakest.modality} />{' '}
        {weakest.inferred && <InferredMark />} {weakest.disputed && <DisputedMark />}
      </p>
      <button type="button" class="button" onClick={show}>
        {pathsWords.value.showPath}
      </button>
    </li>
  );
}

interface PairProps {
  pair: Pair;
  /** Stands above it where there are several pairs. */
  title: string | undefined;
  closed: () => void;
}

function PairAnswer({ pair: { answer }, title, closed }: PairProps) {
  const show = (path: Found): void => {
    closed();
    void addAll(path.entities.map(({ id }) => id));
  };
  return (
    <section>
      {title && <h3>{title}</h3>}
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
        <ul class="left-out">
          {answer.leftOut.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Props {
  /** The names of the entities that are asked about, by id. */
  names: ReadonlyMap<string, string>;
  retry: () => void;
  closed: () => void;
}

export function PathAnswers({ names, retry, closed }: Props) {
  const state = paths.value;
  const name = (id: string): string => names.get(id) ?? id;
  return (
    <div aria-live="polite">
      {state.status === 'loading' && <p class="waiting">{state.slow ? words.value.slow : words.value.loading}</p>}
      {state.status === 'failed' && <Problem problem={state.problem} retry={retry} />}
      {state.status === 'ready' &&
        state.data.map((pair) => (
          <PairAnswer
            key={`${pair.from} ${pair.to}`}
            pair={pair}
            title={state.data.length > 1 ? pathsWords.value.pair(name(pair.from), name(pair.to)) : undefined}
            closed={closed}
          />
        ))}
    </div>
  );
}
