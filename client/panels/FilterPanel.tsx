/** The one filter, beside the picture: every part of it is in the address, and everything obeys it. */
import '../styles/filter.css';
import { dropFilter, filterBy } from '../state/actions.ts';
import { navigate, view } from '../state/address.ts';
import { pictureLoading, shown } from '../state/picture.ts';
import { filterWords } from '../words/areas/filter.ts';
import { words } from '../words/words.ts';
import { DateChoice } from './DateChoice.tsx';
import { KindChoices } from './KindChoices.tsx';
import { Radios } from './Radios.tsx';
import { Side } from './Side.tsx';

const disputes = ['either', 'undisputed', 'disputed'] as const;
/** What each choice asks of the API. */
const asks = { either: undefined, undisputed: false, disputed: true } as const;

function MinSources() {
  const { minSources } = view.value.filter;
  return (
    <label class="row-field">
      <span>{filterWords.value.minSources}</span>
      <input
        type="number"
        min={1}
        max={20}
        value={minSources ?? 1}
        onChange={({ currentTarget: { valueAsNumber: n } }) =>
          filterBy({ minSources: Number.isInteger(n) && n > 1 ? Math.min(n, 100) : undefined })
        }
      />
    </label>
  );
}

export function FilterPanel({ closed }: { closed: () => void }) {
  const { relations, ofRelations, entities, ofEntities } = shown.value;
  const { filter, onlyPassing } = view.value;
  const dispute = disputes.find((choice) => asks[choice] === filter.disputed) ?? 'either';
  return (
    <Side title={filterWords.value.title} closed={closed} class="filter">
      <p role="status">
        {pictureLoading.value.status === 'loading'
          ? words.value.loading
          : filterWords.value.pass(relations, ofRelations, entities, ofEntities)}
      </p>
      <Radios
        legend={filterWords.value.whatDoesNot}
        options={['grey', 'leaveOut'] as const}
        label={(option) => filterWords.value[option]}
        chosen={onlyPassing ? 'leaveOut' : 'grey'}
        choose={(option) => navigate({ onlyPassing: option === 'leaveOut' })}
      />
      <button type="button" class="button" onClick={dropFilter}>
        {filterWords.value.clear}
      </button>
      <KindChoices />
      <Radios
        legend={filterWords.value.dispute}
        options={disputes}
        label={(option) => filterWords.value[option]}
        chosen={dispute}
        choose={(option) => filterBy({ disputed: asks[option] })}
      />
      <MinSources />
      <DateChoice />
      <p class="fine">{filterWords.value.help}</p>
    </Side>
  );
}
