/** @jsxRuntime automatic @jsxImportSource preact */

import { dateText } from '../../words/date-text.ts';
import { linkTo, type Telling } from '../telling.ts';
import type { ClaimTold, DisputeTold } from '../told/claim.ts';
import { Outward } from './links.tsx';
import { ModalityMark, StatusMark } from './marks.tsx';

interface Props {
  claim: ClaimTold;
  telling: Telling;
}

/** The publication that a claim stands in, and where in it. */
export const SourceLine = ({ claim: { source, places }, telling }: Props) => (
  <p class="source-line">
    <a href={linkTo(telling, 'source', source.id)}>
      <cite lang={source.language ?? undefined}>{source.title}</cite>
    </a>
    <span>
      {[source.publisher, source.publishedText, places[0]?.text].filter((part) => part !== null).join(' · ')}
      {source.url !== null && (
        <>
          {' · '}
          <Outward href={source.url}>{telling.say.readSource}</Outward>
        </>
      )}
    </span>
  </p>
);

const Marks = ({ claim, telling }: Props) => (
  <p class="marks">
    <ModalityMark modality={claim.modality} />
    <StatusMark status={claim.status} telling={telling} />
    {claim.basis === 'inferred' && <span class="mark">{telling.say.bases.inferred}</span>}
    {claim.rank !== 'normal' && <span class="mark">{telling.say.ranks[claim.rank]}</span>}
    <span class="mark">{claim.period?.text ?? telling.say.undated}</span>
  </p>
);

/** Disputes of one direction, directly below what they are about. */
export const Disputes = ({
  disputes,
  heading,
  telling,
}: {
  disputes: readonly DisputeTold[];
  heading: string;
  telling: Telling;
}) =>
  disputes.length === 0 ? null : (
    <ul class="disputes">
      {disputes.map(({ id, by, note, claim }) => (
        <li key={id}>
          <strong class="contested">{heading}</strong> <a href={linkTo(telling, 'claim', claim.id)}>{claim.text}</a>
          <p class="fine">
            {claim.saidBy}. {note} ({by === 'editors' ? telling.say.byEditors : telling.say.bySource})
          </p>
        </li>
      ))}
    </ul>
  );

/** The claim behind a value that is shown already: who says it, where, and who disagrees. */
export const Evidence = ({ claim, disputedBy, telling }: Props & { disputedBy: readonly DisputeTold[] }) => (
  <div class="evidence">
    <p class="fine">
      <a href={linkTo(telling, 'claim', claim.id)}>{claim.saidBy}</a>
      {claim.basis === 'inferred' && ` · ${telling.say.bases.inferred}`}
      {claim.rank !== 'normal' && ` · ${telling.say.ranks[claim.rank]}`}
    </p>
    <SourceLine claim={claim} telling={telling} />
    <Disputes disputes={disputedBy} heading={telling.say.disputedBy} telling={telling} />
  </div>
);

/** One claim in a list: the sentence, how it is put, by whom, where, and who disagrees. */
export const ClaimCard = ({ claim, disputedBy = [], telling }: Props & { disputedBy?: readonly DisputeTold[] }) => (
  <article class="claim">
    <p class="sentence">
      <a href={linkTo(telling, 'claim', claim.id)}>{claim.text}</a>
    </p>
    <Marks claim={claim} telling={telling} />
    <p class="fine">{claim.saidBy}</p>
    {claim.retraction && (
      <p class="contested">
        {telling.say.retractedOn(dateText(claim.retraction.on, telling.language), claim.retraction.reason)}
      </p>
    )}
    <SourceLine claim={claim} telling={telling} />
    <Disputes disputes={disputedBy} heading={telling.say.disputedBy} telling={telling} />
  </article>
);
