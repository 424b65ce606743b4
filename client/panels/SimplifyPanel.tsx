/** How the picture is drawn with fewer lines: rounds as lines, parallel lines as one. Nothing is lost by it. */
import '../styles/filter.css';
import { fold, nameOf, unfold } from '../state/actions.ts';
import { navigate, view } from '../state/address.ts';
import { canFold, legsToFold } from '../state/folding.ts';
import { everythingNamed, hiddenCounts, unfiltered } from '../state/picture.ts';
import { simplifyWords } from '../words/areas/simplify.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { Side } from './Side.tsx';

function Folds() {
  const named = everythingNamed.value;
  const { folded } = view.value;
  const entities = named.entities.filter(canFold);
  if (entities.length === 0) return <p class="fine">{simplifyWords.value.nothingFolds}</p>;
  return (
    <fieldset class="choices">
      <legend>{simplifyWords.value.fold}</legend>
      {entities.map((entity) => {
        const { id } = entity;
        const legs = legsToFold(entity, named, hiddenCounts.value.get(id) ?? [], unfiltered.value);
        const whyNot = typeof legs === 'string' ? simplifyWords.value.whyNot[legs] : undefined;
        return (
          <div key={id}>
            <label>
              <input
                type="checkbox"
                checked={folded.includes(id)}
                disabled={whyNot !== undefined && !folded.includes(id)}
                onChange={() => (folded.includes(id) ? unfold(id) : fold(id))}
              />
              <KindGlyph kind={entity.kind} size={18} />
              <span>{nameOf(id)}</span>
            </label>
            {whyNot && <p class="fine">{whyNot}</p>}
          </div>
        );
      })}
    </fieldset>
  );
}

export function SimplifyPanel({ closed }: { closed: () => void }) {
  const { bundled } = view.value;
  return (
    <Side title={simplifyWords.value.title} closed={closed} class="filter">
      <Folds />
      <fieldset class="choices">
        <legend>{simplifyWords.value.parallel}</legend>
        <label>
          <input type="checkbox" checked={bundled} onChange={() => navigate({ bundled: !bundled })} />
          <span>{simplifyWords.value.bundle}</span>
        </label>
      </fieldset>
      <p class="fine">{simplifyWords.value.help}</p>
    </Side>
  );
}
