/** One claim: what is said, how, when, by which source and where in it, and who disagrees. */
import type { ClaimAnswer } from '../api/documents.ts';
import { select } from '../state/actions.ts';
import { type Contest, contests, contestsLoading, retryContests } from '../state/contests.ts';
import { lang } from '../state/language.ts';
import { valueInWords } from '../words/amounts.ts';
import { detailsWords } from '../words/areas/details.ts';
import { inWords } from '../words/dates.ts';
import { words } from '../words/words.ts';
import { certaintyInWords } from './certainty.ts';
import { Icon } from './Icon.tsx';
import { DisputedMark, ModalityMark } from './Marks.tsx';
import { ReportLink } from './ReportLink.tsx';
import { ViewLink } from './ViewLink.tsx';

const dateOf = (edtf: string): string => inWords(edtf, lang.value);

/** Where in the source: “paragraph 3, characters 651–712”. */
export function placeInWords(locator: ClaimAnswer['locator']): string {
  const { paragraph, page, characters } = detailsWords.value;
  const parts = [
    locator.page === null ? [] : [page(locator.page)],
    locator.paragraph === null ? [] : [paragraph(locator.paragraph)],
    locator.start === null || locator.end === null ? [] : [characters(locator.start, locator.end)],
  ].flat();
  if (parts.length > 0) return parts.join(', ');
  return locator.text === 'whole document' ? detailsWords.value.wholeDocument : locator.text;
}

function SourceLine({ claim }: { claim: ClaimAnswer }) {
  const { source } = claim;
  return (
    <footer class="source">
      <cite lang={source.language ?? undefined}>{source.title}</cite>
      <span>
        {[source.publisher, source.published && dateOf(source.published), placeInWords(claim.locator)]
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

function Contested({ direction, by, note, claim }: Contest) {
  const line = claim.relation?.id;
  return (
    <li class="contest">
      <span class="contest-verb">≠ {detailsWords.value[direction]}</span> {claim.text}{' '}
      <span class="fine">
        {claim.source.publisher ?? claim.source.title}. {note} (
        {by === 'EDITORS' ? detailsWords.value.byEditors : detailsWords.value.bySource})
        {line !== undefined && (
          <>
            {' '}
            <ViewLink to={{ selected: line }} go={() => select(line)}>
              {detailsWords.value.seeLine}
            </ViewLink>
          </>
        )}
      </span>
    </li>
  );
}

function Contests({ claim }: { claim: ClaimAnswer }) {
  const all = contests.value.get(claim.id) ?? [];
  const { status } = contestsLoading.value;
  if (all.length > 0)
    return (
      <ul class="contests">
        {all.map((contest) => (
          <Contested key={contest.id + contest.direction} {...contest} />
        ))}
      </ul>
    );
  if (claim.status !== 'DISPUTED') return null;
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

export function ClaimCard({ claim }: { claim: ClaimAnswer }) {
  const says = [...claim.attributedTo.map((entity) => entity.name), claim.attribution].filter(Boolean).join(', ');
  const { status } = claim;
  return (
    <article class="claim" data-line={claim.modality} aria-label={claim.text}>
      <p class="claim-text">{claim.text}</p>
      <p class="marks">
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
      <Contests claim={claim} />
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
