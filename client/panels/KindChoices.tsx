/** Which kinds of entities and lines, and which ways of putting it, have to pass: of what is in the picture, with counts. */
import type { ComponentChildren } from 'preact';
import { filterBy } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { countBy } from '../state/count-by.ts';
import { type Filter, toggled } from '../state/filter.ts';
import { ontology } from '../state/ontology.ts';
import { everythingNamed } from '../state/picture.ts';
import { filterWords } from '../words/areas/filter.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { LineGlyph } from './LineGlyph.tsx';

interface Entry<T> {
  readonly of: T;
  readonly label: string;
  readonly glyph: ComponentChildren;
}

interface Props<T extends string> {
  legend: string;
  /** Everything that there is, also what the picture does not hold. */
  entries: readonly Entry<T>[];
  counts: ReadonlyMap<string, number>;
  kept: readonly T[] | undefined;
  keep: (kept: readonly T[] | undefined) => void;
}

function Choices<T extends string>({ legend, entries, counts, kept, keep }: Props<T>) {
  const all = entries.map(({ of }) => of);
  // What a link keeps out stays in sight, or nobody could let it in again.
  const listed = entries.filter(({ of }) => counts.has(of) || (kept !== undefined && !kept.includes(of)));
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {listed.map(({ of, label, glyph }) => (
        <div key={of} class="choice">
          <label>
            <input type="checkbox" checked={kept?.includes(of) ?? true} onChange={() => keep(toggled(kept, of, all))} />
            {glyph}
            <span>{label}</span>
            <span class="count">{counts.get(of) ?? 0}</span>
          </label>
          <button
            type="button"
            class="chip"
            aria-label={filterWords.value.onlyOf(label)}
            aria-pressed={kept?.length === 1 && kept[0] === of}
            onClick={() => keep([of])}
          >
            {filterWords.value.only}
          </button>
        </div>
      ))}
    </fieldset>
  );
}

export function KindChoices() {
  const { entities, relations } = everythingNamed.value;
  const { kinds, relationKinds, modalities } = ontology.value;
  const { filter } = view.value;
  const keep =
    <Key extends 'entityKinds' | 'kinds' | 'modalities'>(key: Key) =>
    (kept: Filter[Key]): void =>
      filterBy({ [key]: kept });
  return (
    <>
      <Choices
        legend={filterWords.value.entityKinds}
        entries={[...kinds.values()].map(({ kind, plural }) => ({
          of: kind,
          label: plural,
          glyph: <KindGlyph kind={kind} size={18} />,
        }))}
        counts={countBy(entities, ({ kind }) => kind)}
        kept={filter.entityKinds}
        keep={keep('entityKinds')}
      />
      <Choices
        legend={filterWords.value.kinds}
        entries={[...relationKinds.values()].map(({ kind, label }) => ({
          of: kind,
          label,
          glyph: <LineGlyph modality="ASSERTED" kind={kind} width={22} />,
        }))}
        counts={countBy(relations, ({ kind }) => kind)}
        kept={filter.kinds}
        keep={keep('kinds')}
      />
      <Choices
        legend={filterWords.value.modalities}
        entries={[...modalities.values()]
          .filter(({ drawn }) => drawn)
          .map(({ modality, label }) => ({ of: modality, label, glyph: <LineGlyph modality={modality} /> }))}
        counts={countBy(relations, ({ modality }) => modality)}
        kept={filter.modalities}
        keep={keep('modalities')}
      />
    </>
  );
}
