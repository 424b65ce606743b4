/** The page of a line: the stack of claims that it is. */
import type { RelationAnswer } from '../api/documents.ts';
import { select } from '../state/actions.ts';
import type { RelationDetails } from '../state/details.ts';
import { lang } from '../state/language.ts';
import { ontology } from '../state/ontology.ts';
import { valueInWords } from '../words/amounts.ts';
import { detailsWords } from '../words/areas/details.ts';
import { inWords } from '../words/dates.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { certaintyInWords } from './certainty.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { DisputedMark, InferredMark, ModalityMark } from './Marks.tsx';
import { NoteField } from './NoteField.tsx';
import { ReportLink } from './ReportLink.tsx';
import { ViewLink } from './ViewLink.tsx';

function End({ entity }: { entity: RelationAnswer['from'] }) {
  return (
    <ViewLink class="end" to={{ selected: entity.id }} go={() => select(entity.id)}>
      <KindGlyph kind={entity.kind} size={20} />
      {entity.name}
    </ViewLink>
  );
}

export function LinePage({ relation, claims, claimCount }: RelationDetails) {
  const kind = ontology.value.relationKinds.get(relation.kind);
  return (
    <>
      <p class="eyebrow">
        <LineGlyph modality={relation.modality} kind={relation.kind} />
        {kind?.label ?? detailsWords.value.linePage}
      </p>
      <h2 class="statement" tabIndex={-1}>
        <End entity={relation.from} /> <span class="reading">{relation.label}</span> <End entity={relation.to} />
      </h2>
      <p class="marks">
        <ModalityMark modality={relation.modality} />
        {relation.inferred && <InferredMark />}
        {relation.disputed && <DisputedMark />}
        {relation.period && <span class="mark">{inWords(relation.period.edtf, lang.value)}</span>}
        {relation.qualifiers.map((qualifier) => (
          <span class="mark" key={qualifier.key}>
            {detailsWords.value.qualifier(qualifier.label, valueInWords(qualifier.value, lang.value))}
          </span>
        ))}
      </p>
      <NoteField of={relation.id} />
      <ReportLink
        what="relation"
        id={relation.id}
        said={`${relation.from.name} ${relation.label} ${relation.to.name}`}
        certainty={certaintyInWords(relation)}
      />
      <section>
        <h3>{detailsWords.value.claims}</h3>
        <p class="fine">{detailsWords.value.claimsBehind(relation.claimCount, relation.sourceCount)}</p>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
        {claimCount > claims.length && <p class="fine">{detailsWords.value.firstOnly(claims.length, claimCount)}</p>}
      </section>
    </>
  );
}
