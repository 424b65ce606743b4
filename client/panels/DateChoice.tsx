/** When it has to have held: typed as EDTF, judged by the API. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { filterBy } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { undatedRules } from '../state/filter.ts';
import { isDate } from '../state/filter-url.ts';
import { filterWords } from '../words/areas/filter.ts';
import { FitChoice } from './FitChoice.tsx';
import { Radios } from './Radios.tsx';

export function DateChoice() {
  const wrong = useSignal(false);
  const help = useId();
  const { asOf, undated } = view.value.filter;
  const set = (text: string): void => {
    const date = text.trim();
    wrong.value = date !== '' && !isDate(date);
    if (!wrong.value) filterBy({ asOf: date === '' ? undefined : date });
  };
  return (
    <>
      <label class="row-field">
        <span>{filterWords.value.time}</span>
        <input
          type="text"
          inputMode="numeric"
          value={asOf ?? ''}
          aria-describedby={help}
          aria-invalid={wrong.value}
          onChange={(event) => set(event.currentTarget.value)}
        />
      </label>
      <p class="fine" id={help}>
        {wrong.value ? filterWords.value.timeWrong : filterWords.value.timeHelp}
      </p>
      {asOf !== undefined && <FitChoice />}
      <Radios
        legend={filterWords.value.undated}
        options={undatedRules}
        label={(option) => filterWords.value[option]}
        chosen={undated}
        choose={(option) => filterBy({ undated: option })}
      />
    </>
  );
}
