/** One claim with all that is said of it: how, when, by whom, where in which source, and who disputes it. */
import type { Contest } from '../../api/evidence-document.ts';
import { inWords } from '../../words/dates.ts';
import { placeInWords } from '../../words/places.ts';
import type { EvidenceClaim } from '../evidence.ts';
import { placeOf, type WithEvidence } from '../telling.ts';

function Contested({ contest, verb, telling }: { contest: Contest; verb: string; telling: WithEvidence }) {
  const { details, subject } = telling;
  const { opponent } = contest;
  const { source } = opponent;
  return (
    <li class="contest">
      <strong class="disputed">≠ {verb}</strong> {opponent.text} (
      {subject.ontology.modalities.get(opponent.modality)?.label ?? opponent.modality}){'. '}
      <a href={`#${placeOf(source.id)}`}>{source.publisher ?? source.title}</a>. {contest.note} (
      {contest.by === 'EDITORS' ? details.byEditors : details.bySource})
    </li>
  );
}

/** How certain the claim is, and whose, in words. */
function marksOf({ said }: EvidenceClaim, { subject, details, lang }: WithEvidence): readonly string[] {
  const { words, ontology } = subject;
  const says = [...said.attributedTo.map(({ name }) => name), said.attribution ?? ''].filter((part) => part !== '');
  return [
    ontology.modalities.get(said.modality)?.label ?? said.modality,
    said.status === 'LIVE' ? '' : said.status === 'DISPUTED' ? `≠ ${words.disputed}` : details.status[said.status],
    said.basis === 'INFERRED' ? words.inferred : '',
    says.length > 0 ? details.attributedTo(says.join(', ')) : '',
    said.period ? inWords(said.period.edtf, lang) : details.undated,
  ].filter((mark) => mark !== '');
}

export function Claim({ claim, telling }: { claim: EvidenceClaim; telling: WithEvidence }) {
  const { said, record } = claim;
  const { details, own, lang } = telling;
  const places = said.locators.map((locator) => placeInWords(locator, details));
  // The title is in the list of sources, once.
  const source = [
    said.source.publisher ?? said.source.title,
    said.source.published && inWords(said.source.published, lang),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <li class="claim">
      <p>{said.text}</p>
      <p class="marks">{marksOf(claim, telling).join(' · ')}</p>
      {said.quote && <blockquote lang={said.source.language ?? undefined}>{said.quote}</blockquote>}
      {said.note && (
        <p>
          {details.note}: {said.note}
        </p>
      )}
      {said.retraction && (
        <p class="disputed">{details.retractedOn(inWords(said.retraction.on, lang), said.retraction.reason)}</p>
      )}
      <p>
        <a href={`#${placeOf(said.source.id)}`}>{source}</a>: {places.join('; ')}
      </p>
      {(said.disputedBy.length > 0 || said.disputes.length > 0) && (
        <ul>
          {said.disputedBy.map((contest) => (
            <Contested key={contest.id} contest={contest} verb={details.disputedBy} telling={telling} />
          ))}
          {said.disputes.map((contest) => (
            <Contested key={contest.id} contest={contest} verb={details.disputes} telling={telling} />
          ))}
        </ul>
      )}
      <p class="id">
        {said.id}, {own.record} <code>{record.sha256.slice(0, 16)}</code>
      </p>
    </li>
  );
}
