/** Whether something possibly or certainly held then, where its date is imprecise. */
import { filterBy } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { fits } from '../state/filter.ts';
import { filterWords } from '../words/areas/filter.ts';
import { Radios } from './Radios.tsx';

export function FitChoice() {
  return (
    <Radios
      legend={filterWords.value.fit}
      options={fits}
      label={(option) => filterWords.value[option]}
      chosen={view.value.filter.fit}
      choose={(option) => filterBy({ fit: option })}
    />
  );
}
