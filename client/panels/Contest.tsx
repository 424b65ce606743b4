/** One side of a dispute: the claim on the other side, who says so, and why it is held to be one. */
import type { ComponentChildren } from 'preact';
import { select } from '../state/actions.ts';
import type { Contest } from '../state/contests.ts';
import { detailsWords } from '../words/areas/details.ts';
import { evidenceWords } from '../words/areas/evidence.ts';
import { ViewLink } from './ViewLink.tsx';

/** Whose denial it is: whoever it is reported of, or else who published it. */
const denier = ({ claim }: Contest): string =>
  claim.attributedTo.map(({ name }) => name).join(', ') || (claim.source.publisher ?? claim.source.title);

export function Contested({ contest, children }: { contest: Contest; children?: ComponentChildren }) {
  const { direction, by, note, claim } = contest;
  const line = claim.relation?.id;
  const denied = direction === 'disputedBy' && claim.modality === 'DENIED';
  return (
    <li class="contest">
      <span class="contest-verb">
        ≠ {denied ? evidenceWords.value.deniedBy(denier(contest)) : detailsWords.value[direction]}
      </span>{' '}
      {claim.text}{' '}
      <span class="fine">
        {claim.source.publisher ?? claim.source.title}. {note} (
        {by === 'EDITORS' ? detailsWords.value.byEditors : detailsWords.value.bySource}) {children}
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
