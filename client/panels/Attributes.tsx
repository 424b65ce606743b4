/** What is claimed of an entity besides its relations: every value with its precision, certainty and source. */
import type { AttributeAnswer, ClaimAnswer } from '../api/page-documents.ts';
import { lang } from '../state/language.ts';
import { valueInWords } from '../words/amounts.ts';
import { detailsWords } from '../words/areas/details.ts';
import { inWords } from '../words/dates.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { DisputedMark, ModalityMark } from './Marks.tsx';

interface ValueProps {
  value: AttributeAnswer['values'][number];
  of: string;
  claims: readonly ClaimAnswer[];
}

function AttributeValue({ value, of, claims }: ValueProps) {
  const said = valueInWords(value.value, lang.value);
  const publishers = [...new Set(claims.map(({ source }) => source.publisher ?? source.title))].join(', ');
  return (
    <dd>
      {/* The modality stands before the value, so that nobody reads a plan or a denial as a statement. */}
      <span class="value" data-modality={value.modality}>
        {value.modality !== 'ASSERTED' && <ModalityMark modality={value.modality} />} {said}
      </span>
      <span class="marks">
        {value.disputed && <DisputedMark />}
        {value.period && <span class="mark">{inWords(value.period.edtf, lang.value)}</span>}
      </span>
      {claims.length > 0 && (
        <details class="evidence">
          <summary>
            <span class="visually-hidden">{detailsWords.value.sourcesOf(`${of}, ${said}`)} </span>
            {publishers}
          </summary>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </details>
      )}
    </dd>
  );
}

interface Props {
  attributes: readonly AttributeAnswer[];
  /** The claims of the entity, among them those behind the values. */
  claims: readonly ClaimAnswer[];
}

export function Attributes({ attributes, claims }: Props) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const behind = (value: AttributeAnswer['values'][number]): ClaimAnswer[] =>
    (value.claims?.nodes ?? []).flatMap(({ id }) => byId.get(id) ?? []);
  return (
    <section>
      <h3>{detailsWords.value.attributes}</h3>
      <dl class="attributes">
        {attributes.map((attribute) => (
          <div key={attribute.predicate}>
            <dt>{attribute.label}</dt>
            {attribute.values.map((value, index) => (
              <AttributeValue
                key={value.claims?.nodes[0]?.id ?? index}
                value={value}
                of={attribute.label}
                claims={behind(value)}
              />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
