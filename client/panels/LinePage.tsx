/** The page of a line: the stack of claims that it is. */
import type { RelationAnswer } from '../api/page-documents.ts';
import { select } from '../state/actions.ts';
import type { RelationDetails } from '../state/details.ts';
import { lang } from '../state/language.ts';
import { ontology } from '../state/ontology.ts';
import { valueInWords } from '../words/amounts.ts';
import { detailsWords } from '../words/areas/details.ts';
import { evidenceWords } from '../words/areas/evidence.ts';
import { inWords } from '../words/dates.ts';
import { certaintyInWords } from './certainty.ts';
import { Evidence } from './Evidence.tsx';
import { History } from './History.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { DisputedMark, InferredMark, ModalityMark } from './Marks.tsx';
import { NoteField } from './NoteField.tsx';
import { ReportLink } from './ReportLink.tsx';
import { StoodUntil } from './StoodUntil.tsx';
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
  const past = relation.removedIn !== null;
  return (
    <>
      <p class="eyebrow">
        {past ? <LineGlyph modality="" /> : <LineGlyph modality={relation.modality} kind={relation.kind} />}
        {kind?.label ?? detailsWords.value.linePage}
      </p>
      <h2 class="statement" data-past={past} tabIndex={-1}>
        <End entity={relation.from} /> <span class="reading">{relation.label}</span> <End entity={relation.to} />
      </h2>
      <StoodUntil {...relation} />
      <p class="marks">
        {past && <span class="mark mark-gone">{evidenceWords.value.standsNoLonger}</span>}
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
        <Evidence claims={claims} past={past} />
        {claimCount > claims.length && <p class="fine">{detailsWords.value.firstOnly(claims.length, claimCount)}</p>}
      </section>
      <History id={relation.id} of={`${relation.from.name} ${relation.label} ${relation.to.name}`} />
    </>
  );
}
