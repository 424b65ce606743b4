/** One claim: what is said, how, when, by which source and where in it, and who disagrees. */
import type { ClaimAnswer } from '../api/page-documents.ts';
import { contests, contestsLoading, retryContests } from '../state/contests.ts';
import { lang } from '../state/language.ts';
import { valueInWords } from '../words/amounts.ts';
import { detailsWords } from '../words/areas/details.ts';
import { evidenceWords } from '../words/areas/evidence.ts';
import { inWords } from '../words/dates.ts';
import { placeInWords } from '../words/places.ts';
import { words } from '../words/words.ts';
import { Contested } from './Contest.tsx';
import { certaintyInWords } from './certainty.ts';
import { History } from './History.tsx';
import { Icon } from './Icon.tsx';
import { DisputedMark, ModalityMark } from './Marks.tsx';
import { ReportLink } from './ReportLink.tsx';
import { SourceText } from './SourceText.tsx';

const dateOf = (edtf: string): string => inWords(edtf, lang.value);

function SourceLine({ claim }: { claim: ClaimAnswer }) {
  const { source } = claim;
  return (
    <footer class="source">
      <cite lang={source.language ?? undefined}>{source.title}</cite>
      <span>
        {[
          source.publisher,
          source.published && dateOf(source.published),
          placeInWords(claim.locator, detailsWords.value),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {source.url && (
        <a class="out" href={source.url} rel="noopener noreferrer external" target="_blank">
          {detailsWords.value.readSource} <Icon name="out" size={12} />
        </a>
      )}
    </footer>
  );
}

interface Props {
  claim: ClaimAnswer;
  /** What disputes it stands above it already, beside what supports it. */
  contestedAbove?: boolean;
  /** The line that it spoke for was taken out. */
  past?: boolean;
}

function Contests({ claim, contestedAbove }: Props) {
  const told = contests.value.get(claim.id) ?? [];
  const all = contestedAbove ? told.filter(({ direction }) => direction === 'disputes') : told;
  const { status } = contestsLoading.value;
  if (all.length > 0)
    return (
      <ul class="contests">
        {all.map((contest) => (
          <Contested key={contest.id + contest.direction} contest={contest} />
        ))}
      </ul>
    );
  if (claim.status !== 'DISPUTED' || told.length > 0) return null;
  if (status === 'loading') return <p class="fine">{words.value.loading}</p>;
  if (status !== 'failed') return null;
  return (
    <p class="fine">
      {detailsWords.value.contestsUnknown}{' '}
      <button type="button" class="chip" onClick={retryContests}>
        {words.value.retry}
      </button>
    </p>
  );
}

export function ClaimCard({ claim, contestedAbove = false, past = false }: Props) {
  const says = [...claim.attributedTo.map((entity) => entity.name), claim.attribution].filter(Boolean).join(', ');
  const { status } = claim;
  return (
    <article class="claim" data-line={claim.modality} aria-label={claim.text}>
      <p class="claim-text">{claim.text}</p>
      <p class="marks">
        {past && <span class="mark mark-gone">{evidenceWords.value.standsNoLonger}</span>}
        <ModalityMark modality={claim.modality} />
        {status === 'DISPUTED' && <DisputedMark />}
        {status !== 'LIVE' && status !== 'DISPUTED' && (
          <span class="mark mark-disputed">{detailsWords.value.status[status]}</span>
        )}
        {claim.basis === 'INFERRED' && <span class="mark">{words.value.inferred}</span>}
        {says !== '' && <span class="mark">{detailsWords.value.attributedTo(says)}</span>}
        <span class="mark">{claim.period ? dateOf(claim.period.edtf) : detailsWords.value.undated}</span>
        {claim.qualifiers.map((qualifier) => (
          <span class="mark" key={qualifier.key}>
            {detailsWords.value.qualifier(qualifier.label, valueInWords(qualifier.value, lang.value))}
          </span>
        ))}
      </p>
      {claim.quote && <blockquote lang={claim.source.language ?? undefined}>{claim.quote}</blockquote>}
      {claim.note && (
        <p class="fine">
          {detailsWords.value.note}: {claim.note}
        </p>
      )}
      {claim.retraction && (
        <p class="fine">{detailsWords.value.retractedOn(dateOf(claim.retraction.on), claim.retraction.reason)}</p>
      )}
      <SourceLine claim={claim} />
      <Contests claim={claim} contestedAbove={contestedAbove} />
      <SourceText claim={claim} />
      <History id={claim.id} of={claim.text} />
      <ReportLink
        what="claim"
        id={claim.id}
        said={claim.text}
        certainty={[
          ...certaintyInWords({
            modality: claim.modality,
            disputed: status === 'DISPUTED',
            inferred: claim.basis === 'INFERRED',
          }),
          ...(status === 'LIVE' || status === 'DISPUTED' ? [] : [detailsWords.value.status[status]]),
        ]}
      />
    </article>
  );
}
