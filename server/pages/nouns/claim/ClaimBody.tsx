/** @jsxRuntime automatic @jsxImportSource preact */
import { dateText } from '../../../words/date-text.ts';
import { citedPage } from '../../cite/cited.ts';
import { Disputes, SourceLine } from '../../parts/ClaimCard.tsx';
import { AsData, Cite, ClosedNotice, History } from '../../parts/Closing.tsx';
import { EntityName } from '../../parts/links.tsx';
import { LineMarks, ModalityMark } from '../../parts/marks.tsx';
import { Facts, Part } from '../../parts/Part.tsx';
import { linkTo, type Telling } from '../../telling.ts';
import { periodText } from '../../told/period.ts';
import { type ClaimPageTold, claimTitle } from './tell.ts';

interface Props {
  told: ClaimPageTold;
  telling: Telling;
}

const Retraction = ({ told: { retraction, correction }, telling }: Props) =>
  retraction === null ? null : (
    <p class="notice contested" role="note">
      {telling.say.retractedOn(dateText(retraction.on, telling.language), retraction.reason)}{' '}
      {telling.say.retractedBy[retraction.by]}{' '}
      {correction !== null && (
        <>
          {telling.say.correction}: <a href={linkTo(telling, 'source', correction.id)}>{correction.title}</a>
        </>
      )}
    </p>
  );

/** Who disagrees, and with whom it disagrees itself: before anything else is said of it. */
const Contests = ({ told: { disputes, disputedBy }, telling }: Props) => (
  <section aria-label={telling.say.disputedBy}>
    {disputes.length + disputedBy.length === 0 && <p class="fine">{telling.say.nobodyDisputes}</p>}
    <Disputes disputes={disputedBy} heading={telling.say.disputedBy} telling={telling} />
    <Disputes disputes={disputes} heading={telling.say.disputes} telling={telling} />
  </section>
);

const Places = ({ told: { places }, telling }: Props) => (
  <ul>
    {places.map(({ locator, text, sha256 }) => (
      <li key={locator}>
        {text}
        {sha256 !== null && (
          <>
            {' · '}
            <span class="fine hash">{telling.say.hash(sha256)}</span>
          </>
        )}
      </li>
    ))}
  </ul>
);

const Details = ({ told, telling }: Props) => {
  const { say } = telling;
  const { modality, source, line } = told;
  return (
    <Part id="details" heading={say.details}>
      <Facts
        facts={[
          [say.whoSays, told.saidBy],
          [
            say.modality,
            <>
              <ModalityMark modality={modality} /> <span class="fine">{modality.description}</span>
            </>,
          ],
          [
            say.status,
            <>
              {say.statuses[told.status]} <span class="fine">{say.statusHelp[told.status]}</span>
            </>,
          ],
          [say.basis, say.bases[told.basis]],
          [say.rank, say.ranks[told.rank]],
          [say.period, told.period === null ? say.undated : periodText(told.period)],
          [say.about, <EntityName entity={told.subject} telling={telling} />],
          [say.says, told.predicate.label],
          [say.value, told.object === null ? told.value?.text : <EntityName entity={told.object} telling={telling} />],
          ...told.qualifiers.map(({ label, text }) => [label, text] as const),
          [say.nouns.source, <SourceLine claim={told} telling={telling} />],
          [say.place, <Places told={told} telling={telling} />],
          [
            say.quote,
            told.quote === null ? null : <blockquote lang={source.language ?? undefined}>{told.quote}</blockquote>,
          ],
          [say.note, told.note],
          [
            say.line,
            line === null ? null : (
              <>
                <a href={linkTo(telling, 'relation', line.id)}>{line.text}</a>
                <p class="marks">
                  <LineMarks line={line} telling={telling} />
                </p>
              </>
            ),
          ],
          [
            say.replacedBy,
            told.replacedBy === null ? null : <a href={linkTo(telling, 'claim', told.replacedBy)}>{told.replacedBy}</a>,
          ],
        ]}
      />
    </Part>
  );
};

export const ClaimBody = ({ told, telling }: Props) => {
  const { say } = telling;
  return (
    <>
      <p class="eyebrow">
        {say.claimBy(told.source.publisher ?? told.source.title)} · <ModalityMark modality={told.modality} />
        {told.status !== 'live' && (
          <>
            {' · '}
            <strong class="contested">{say.statuses[told.status]}</strong>
          </>
        )}
      </p>
      <h1 class="statement">{told.text}</h1>
      <ClosedNotice removedIn={told.removedIn} telling={telling} />
      <Retraction told={told} telling={telling} />
      <Contests told={told} telling={telling} />
      <Details told={told} telling={telling} />
      <History history={told.history} telling={telling} />
      <Cite
        noun="claim"
        id={told.id}
        cited={citedPage('claim', told.id, claimTitle(told, telling), telling)}
        telling={telling}
      />
      <AsData noun="claim" id={told.id} telling={telling} />
    </>
  );
};
