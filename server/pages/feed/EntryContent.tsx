/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { addressOf, type Telling } from '../telling.ts';
import { tellClaimChange, tellEntityChanges } from '../told/change.ts';
import { reservations } from '../told/claim.ts';
import type { FeedEntry } from './ask.ts';

interface Props {
  entry: FeedEntry;
  /** Whether the feed follows some entities, and so tells only a part of what the revision did. */
  isPart: boolean;
  telling: Telling;
}

/** What a revision did, as a reader of feeds shows it: how much, then the beginning of it in sentences. */
const EntryContent = ({ entry: { revision, contents }, isPart, telling }: Props) => {
  const { say } = telling;
  const claims = contents.claims.map((change) => tellClaimChange(change, telling));
  const entities = tellEntityChanges(contents, telling);
  const whole = [
    say.added(revision.addedClaims),
    say.changed(revision.changedClaims),
    say.closedClaims(revision.closedClaims),
  ];
  return (
    <>
      <p>{isPart ? say.followed(contents.claimCount) : whole.join(' · ')}</p>
      {claims.length > 0 && <p>{say.firstOf(claims.length, contents.claimCount)}</p>}
      {claims.length > 0 && (
        <ul>
          {claims.map(({ change, claim }) => (
            <li key={claim.id}>
              {say.changeNames[change]} · <a href={claim.address}>{claim.text}</a> (
              {[claim.modality.label, ...reservations(claim, telling), claim.saidBy].join('; ')})
            </li>
          ))}
        </ul>
      )}
      {entities.length > 0 && (
        <p>
          {say.describedAnew}. {say.firstOf(entities.length, contents.entityCount)}
        </p>
      )}
      {entities.length > 0 && (
        <ul>
          {entities.map(({ change, entity }) => (
            <li key={entity.id}>
              {say.changeNames[change]} · <a href={entity.address}>{entity.name}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={addressOf(telling, 'revision', revision.id)}>{say.revisionTitle(revision.id)}</a>
      </p>
    </>
  );
};

export const entryContent = (entry: FeedEntry, isPart: boolean, telling: Telling): string =>
  renderToString(<EntryContent entry={entry} isPart={isPart} telling={telling} />);
