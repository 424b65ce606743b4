/** The claims of a line by what they say: for each statement who supports and who contests it, then every claim in full. */
import type { ClaimAnswer } from '../api/page-documents.ts';
import { contests } from '../state/contests.ts';
import { lang } from '../state/language.ts';
import { type Origin, type Statement, type StatementContest, statementsOf } from '../state/statements.ts';
import { valueInWords } from '../words/amounts.ts';
import { detailsWords } from '../words/areas/details.ts';
import { evidenceWords } from '../words/areas/evidence.ts';
import { inWords } from '../words/dates.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { Contested } from './Contest.tsx';
import { ModalityMark } from './Marks.tsx';
import '../styles/evidence.css';

const publisherOf = ({ source }: ClaimAnswer): string => source.publisher ?? source.title;

function Contests({ contests, several }: { contests: readonly StatementContest[]; several: boolean }) {
  return (
    <ul class="contests">
      {contests.map((contest) => (
        <Contested key={contest.id} contest={contest}>
          {several && evidenceWords.value.against(publisherOf(contest.against))}
        </Contested>
      ))}
    </ul>
  );
}

/** The original first, then what copies it, further in. */
function OriginRow({ origin }: { origin: Origin }) {
  const original = origin.claims.find(({ source }) => source.id === origin.id);
  const copies = origin.claims.filter((claim) => claim !== original);
  return (
    <li>
      {original && publisherOf(original)}
      {copies.map((claim) => (
        <span class="copy" key={claim.id}>
          {evidenceWords.value.copies(publisherOf(claim))}
        </span>
      ))}
    </li>
  );
}

function Sides({ statement, past }: { statement: Statement; past: boolean }) {
  const { claims, origins, contests: all, says } = statement;
  const denials = all.filter(({ denial }) => denial);
  const others = all.filter(({ denial }) => !denial);
  const several = claims.length > 1;
  const stands = !past && (says.status === 'LIVE' || says.status === 'DISPUTED');
  return (
    <>
      {denials.length > 0 && <Contests contests={denials} several={several} />}
      {(several || others.length > 0) && (
        <div class="sides">
          <div>
            <h5>
              {stands
                ? evidenceWords.value.supportedBy(claims.length, origins.length)
                : evidenceWords.value.noLongerBy(claims.length)}
            </h5>
            <ul class="origins">
              {origins.map((origin) => (
                <OriginRow key={origin.id} origin={origin} />
              ))}
            </ul>
          </div>
          {others.length > 0 && (
            <div>
              <h5>{evidenceWords.value.contestedBy(others.length)}</h5>
              <Contests contests={others} several={several} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

function Head({ says, past }: { says: ClaimAnswer; past: boolean }) {
  const { period, qualifiers, status } = says;
  const parts = [
    period ? inWords(period.edtf, lang.value) : evidenceWords.value.undatedStatement,
    ...qualifiers.map(({ label, value }) => detailsWords.value.qualifier(label, valueInWords(value, lang.value))),
  ];
  return (
    <h4>
      {parts.join(' · ')} {past && <span class="mark mark-gone">{evidenceWords.value.standsNoLonger}</span>}{' '}
      <ModalityMark modality={says.modality} />
      {status !== 'LIVE' && status !== 'DISPUTED' && (
        <span class="mark mark-disputed"> {detailsWords.value.status[status]}</span>
      )}
    </h4>
  );
}

interface Props {
  claims: readonly ClaimAnswer[];
  /** Whether the line was taken out, so that none of this stands any more. */
  past: boolean;
}

export function Evidence({ claims, past }: Props) {
  return (
    <>
      {statementsOf(claims, contests.value).map((statement) => (
        <article class="statement-group" key={statement.key}>
          <Head says={statement.says} past={past} />
          <Sides statement={statement} past={past} />
          <div class="in-full">
            {statement.claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} contestedAbove past={past} />
            ))}
          </div>
        </article>
      ))}
    </>
  );
}
