/** @jsxRuntime automatic @jsxImportSource preact */

import { Evidence } from '../../parts/ClaimCard.tsx';
import { ModalityMark } from '../../parts/marks.tsx';
import { Part } from '../../parts/Part.tsx';
import type { Telling } from '../../telling.ts';
import type { AttributeTold, ValueTold } from '../../told/attributes.ts';
import type { EntityTold } from './tell.ts';

const Value = ({ value, telling }: { value: ValueTold; telling: Telling }) => (
  <li>
    <p class="value">
      <ModalityMark modality={value.modality} /> <span class="value-text">{value.text}</span>{' '}
      <span class="mark">{value.period?.text ?? telling.say.undated}</span>
      {value.disputed && <span class="mark contested"> {telling.say.statuses.disputed}</span>}
    </p>
    {value.claims.map((claim) => (
      <Evidence claim={claim} disputedBy={claim.disputedBy} telling={telling} key={claim.id} />
    ))}
  </li>
);

const Attribute = ({ attribute, telling }: { attribute: AttributeTold; telling: Telling }) => (
  <section class="attribute" aria-labelledby={`attribute-${attribute.predicate}`}>
    <h3 id={`attribute-${attribute.predicate}`}>
      {attribute.label}
      {attribute.disputed && <span class="mark contested"> {telling.say.valuesDiffer}</span>}
    </h3>
    <ul class="values">
      {attribute.values.map((value) => (
        <Value value={value} telling={telling} key={value.claims[0]?.id ?? value.text} />
      ))}
    </ul>
  </section>
);

/** Every value that any source gives, side by side. */
export const Attributes = ({ told, telling }: { told: EntityTold; telling: Telling }) =>
  told.attributes.length === 0 ? null : (
    <Part id="attributes" heading={telling.say.attributes} help={telling.say.attributesHelp}>
      {told.attributes.map((attribute) => (
        <Attribute attribute={attribute} telling={telling} key={attribute.predicate} />
      ))}
    </Part>
  );
