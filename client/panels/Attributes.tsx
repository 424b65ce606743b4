/** What is claimed of an entity besides its relations: every value with its precision, certainty and source. */
import type { EntityAnswer } from '../api/documents.ts';
import { lang } from '../state/language.ts';
import { valueInWords } from '../words/amounts.ts';
import { inWords } from '../words/dates.ts';
import { words } from '../words/words.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { DisputedMark, ModalityMark } from './Marks.tsx';

type Attribute = NonNullable<EntityAnswer['attributes']>[number];
type Value = Attribute['values'][number];

function AttributeValue({ value, of }: { value: Value; of: string }) {
  const said = valueInWords(value.value, lang.value, words.value);
  const claims = value.claims?.nodes ?? [];
  const publishers = [...new Set(claims.map(({ source }) => source.publisher ?? source.title))].join(', ');
  return (
    <dd>
      <span class="value">{said}</span>
      <span class="marks">
        {value.modality !== 'ASSERTED' && <ModalityMark modality={value.modality} />}
        {value.disputed && <DisputedMark />}
        {value.period && <span class="mark">{inWords(value.period.edtf, lang.value, words.value)}</span>}
      </span>
      {claims.length > 0 && (
        <details class="evidence">
          <summary aria-label={words.value.sourcesOf(`${of}, ${said}`)}>{publishers}</summary>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </details>
      )}
    </dd>
  );
}

export function Attributes({ attributes }: { attributes: readonly Attribute[] }) {
  return (
    <section>
      <h3>{words.value.attributes}</h3>
      <dl class="attributes">
        {attributes.map((attribute) => (
          <div key={attribute.predicate}>
            <dt>{attribute.label}</dt>
            {attribute.values.map((value, index) => (
              <AttributeValue key={value.claims?.nodes[0]?.id ?? index} value={value} of={attribute.label} />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
