/** @jsxRuntime automatic @jsxImportSource preact */
import { citedPage } from '../../cite/cited.ts';
import { ClaimCard } from '../../parts/ClaimCard.tsx';
import { AsData, Cite, ClosedNotice, History } from '../../parts/Closing.tsx';
import { EntityName } from '../../parts/links.tsx';
import { LineMarks, ModalityMark } from '../../parts/marks.tsx';
import { Extent, Facts, Part } from '../../parts/Part.tsx';
import { type Telling, withParameters } from '../../telling.ts';
import { periodText } from '../../told/period.ts';
import type { RelationTold } from './tell.ts';

interface Props {
  told: RelationTold;
  telling: Telling;
}

const explorerPath = ({ id, from, to }: RelationTold, { isPinned, revision }: Telling): string =>
  withParameters('/', {
    entities: [from.id, to.id].join(','),
    selected: id,
    revision: isPinned ? revision.id : undefined,
  });

export const RelationBody = ({ told, telling }: Props) => {
  const { say } = telling;
  return (
    <>
      <p class="eyebrow">
        {say.nouns.relation} · {told.kind.label}
      </p>
      <h1 class="statement">
        <EntityName entity={told.from} telling={telling} /> {told.reading}{' '}
        <EntityName entity={told.to} telling={telling} />
      </h1>
      <p class="marks">
        <LineMarks line={told} telling={telling} />
      </p>
      <ClosedNotice removedIn={told.removedIn} telling={telling} />
      <p>
        <a class="button" href={explorerPath(told, telling)}>
          {say.explorer}
        </a>
      </p>
      <Part id="details" heading={say.details}>
        <Facts
          facts={[
            [
              say.modality,
              <>
                <ModalityMark modality={told.modality} /> <span class="fine">{told.modality.description}</span>
              </>,
            ],
            [
              say.status,
              told.disputed ? (
                <strong class="contested">{say.disputedOf(told.disputedClaims, told.claims)}</strong>
              ) : (
                <>
                  {say.statuses.live} <span class="fine">{say.statusHelp.live}</span>
                </>
              ),
            ],
            [say.basis, told.inferred ? say.inferred : say.sources(told.sources)],
            [say.period, told.period === null ? say.undated : periodText(told.period)],
            [say.roles, told.roles.length === 0 ? null : told.roles.map(({ label }) => label).join(', ')],
            [say.lineKind, `${told.kind.label} (${told.kind.name})`],
          ]}
        />
      </Part>
      <Part id="claims" heading={say.claimsBehind}>
        <Extent list={told.claimList} id="claims" telling={telling} />
        {told.claimList.items.map((claim) => (
          <ClaimCard claim={claim} disputedBy={claim.disputedBy} telling={telling} key={claim.id} />
        ))}
      </Part>
      <History history={told.history} telling={telling} />
      <Cite noun="relation" id={told.id} cited={citedPage('relation', told.id, told.text, telling)} telling={telling} />
      <AsData noun="relation" id={told.id} telling={telling} />
    </>
  );
};
