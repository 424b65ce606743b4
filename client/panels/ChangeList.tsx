/** The changes in words, each with the way to its line, claim or entity. */
import type { ComponentChildren } from 'preact';
import type { ChangedClaimAnswer, ChangedLine, ChangesAnswer } from '../api/revision-documents.ts';
import { openPage } from '../state/actions.ts';
import { ontology } from '../state/ontology.ts';
import { changesWords } from '../words/areas/changes.ts';
import { LineGlyph } from './LineGlyph.tsx';
import { DisputedMark, InferredMark, ModalityMark } from './Marks.tsx';
import { ViewLink } from './ViewLink.tsx';

const claimLists = ['added', 'changed', 'newlyDisputed', 'retracted', 'closed'] as const;
type ClaimList = (typeof claimLists)[number];

function To({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <ViewLink to={{ selected: id }} go={() => openPage(id)}>
      {children}
    </ViewLink>
  );
}

function Part<T>({ title, of, row }: { title: string; of: readonly T[]; row: (item: T) => ComponentChildren }) {
  if (of.length === 0) return null;
  return (
    <section class="changes-part">
      <h3>
        {title} <span class="count">{of.length}</span>
      </h3>
      <ul>{of.map(row)}</ul>
    </section>
  );
}

/** What stands no longer is struck out and says so; how its source put it is told as of then. */
function Stood({ is, modality }: { is: string; modality: string }) {
  const label = ontology.value.modalities.get(modality)?.label ?? modality;
  return (
    <>
      <strong>{is}</strong> · {changesWords.value.stoodAs(label)}
    </>
  );
}

const claimRow = (list: ClaimList) => (claim: ChangedClaimAnswer) => {
  const { id, text, modality, relation, subject, source, retraction } = claim;
  const gone = list === 'retracted' || list === 'closed';
  return (
    <li key={id} data-claim={id} data-gone={gone}>
      <To id={relation?.id ?? subject.id}>{text}</To>{' '}
      <span class="fine">
        {gone ? <Stood is={changesWords.value.gone[list]} modality={modality} /> : <ModalityMark modality={modality} />}{' '}
        · {source.publisher ?? source.title}
        {retraction && ` · ${changesWords.value.reason(retraction.reason)}`}
      </span>
    </li>
  );
};

const lineRow = ({ change, relation }: ChangedLine) => {
  const gone = change === 'CLOSED';
  return (
    <li key={relation.id} data-line-change={change} data-gone={gone}>
      <LineGlyph modality={gone ? 'NONE' : relation.modality} width={22} />{' '}
      <To id={relation.id}>
        {relation.from.name} {relation.label} {relation.to.name}
      </To>{' '}
      <span class="fine">
        {gone ? (
          <Stood is={changesWords.value.change[change]} modality={relation.modality} />
        ) : (
          <>
            <strong>{changesWords.value.change[change]}</strong> <ModalityMark modality={relation.modality} />{' '}
            {relation.inferred && <InferredMark />} {relation.disputed && <DisputedMark />}
          </>
        )}
      </span>
    </li>
  );
};

export function ChangeList({ changes }: { changes: ChangesAnswer }) {
  const { relations, entities, merges, truncated } = changes;
  const nothing =
    relations.length + entities.length + merges.length === 0 && claimLists.every((list) => changes[list].length === 0);
  return (
    <>
      {nothing && <p>{changesWords.value.nothing}</p>}
      <Part title={changesWords.value.lines} of={relations} row={lineRow} />
      {claimLists.map((list) => (
        <Part key={list} title={changesWords.value[list]} of={changes[list]} row={claimRow(list)} />
      ))}
      <Part
        title={changesWords.value.entities}
        of={entities}
        row={({ change, entity }) => (
          <li key={entity.id}>
            <To id={entity.id}>{entity.name}</To> <strong class="fine">{changesWords.value.change[change]}</strong>
          </li>
        )}
      />
      <Part
        title={changesWords.value.merges}
        of={merges}
        row={({ from, to }) => (
          <li key={from}>
            <To id={to}>{changesWords.value.merged(from, to)}</To>
          </li>
        )}
      />
      {truncated && <p class="fine">{changesWords.value.truncated}</p>}
    </>
  );
}
