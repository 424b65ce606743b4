/** A choice between a few, in the browser's own controls. */
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  legend: string;
  options: readonly T[];
  label: (option: T) => string;
  chosen: T;
  choose: (option: T) => void;
}

export function Radios<T extends string>({ legend, options, label, chosen, choose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => choose(option)} />
          <span>{label(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
