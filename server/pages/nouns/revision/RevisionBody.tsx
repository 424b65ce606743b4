/** @jsxRuntime automatic @jsxImportSource preact */
import { dayText } from '../../../words/date-text.ts';
import { citedPage } from '../../cite/cited.ts';
import { AsData, Cite } from '../../parts/Closing.tsx';
import { EntityName, RevisionLink } from '../../parts/links.tsx';
import { ModalityMark } from '../../parts/marks.tsx';
import { Extent, Facts, Part } from '../../parts/Part.tsx';
import { linkTo, type Telling } from '../../telling.ts';
import { reservations } from '../../told/claim.ts';
import type { RevisionTold } from './tell.ts';

interface Props {
  told: RevisionTold;
  telling: Telling;
}

const Claims = ({ told: { claims }, telling }: Props) => (
  <Part id="claims" heading={telling.say.changes}>
    <Extent list={claims} id="claims" telling={telling} />
    <ul class="rows">
      {claims.items.map(({ change, claim }) => (
        <li key={claim.id}>
          <p class="sentence">
            <a href={linkTo(telling, 'claim', claim.id)}>{claim.text}</a>
          </p>
          <p class="marks">
            <span class="mark">{telling.say.changeNames[change]}</span>
            <ModalityMark modality={claim.modality} />
            {reservations(claim, telling).map((reservation) => (
              <span key={reservation} class="mark">
                {reservation}
              </span>
            ))}
            <span class="mark">{claim.saidBy}</span>
          </p>
        </li>
      ))}
    </ul>
  </Part>
);

const Entities = ({ told: { entities }, telling }: Props) =>
  entities.totalCount === 0 ? null : (
    <Part id="entities" heading={telling.say.describedAnew}>
      <Extent list={entities} id="entities" telling={telling} />
      <ul class="rows">
        {entities.items.map(({ change, entity }) => (
          <li key={entity.id}>
            <span>
              <EntityName entity={entity} telling={telling} /> <span class="fine">{entity.kindLabel}</span>{' '}
              <span class="mark">{telling.say.changeNames[change]}</span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );

export const RevisionBody = ({ told, telling }: Props) => {
  const { say } = telling;
  return (
    <>
      <p class="eyebrow">{say.revisionTitle(told.id)}</p>
      <h1 class="statement">{told.message}</h1>
      <Facts
        facts={[
          [say.time, <time dateTime={told.at}>{`${dayText(told.at, telling.language)} (${told.at})`}</time>],
          [say.author, told.author],
          [say.hash256, <span class="hash">{told.hash}</span>],
          [
            say.claimsTouched,
            [say.added(told.addedClaims), say.changed(told.changedClaims), say.closedClaims(told.closedClaims)].join(
              ' · ',
            ),
          ],
          [say.previous, told.previous === null ? null : <RevisionLink number={told.previous} telling={telling} />],
          [say.following, told.following === null ? null : <RevisionLink number={told.following} telling={telling} />],
        ]}
      />
      <Claims told={told} telling={telling} />
      <Entities told={told} telling={telling} />
      <Cite
        noun="revision"
        id={told.id}
        cited={citedPage('revision', told.id, told.message, telling)}
        telling={telling}
      />
      <AsData noun="revision" id={told.id} telling={telling} />
    </>
  );
};
