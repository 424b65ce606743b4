/** Every line of the picture with the claims that it is made of. */
import { certaintyOf } from '../../drawing/describe.ts';
import { placeOf, type WithEvidence } from '../telling.ts';
import { Claim } from './Claim.tsx';

export function Lines(telling: WithEvidence) {
  const { subject, own, details, evidence } = telling;
  const names = new Map(subject.picture.entities.map(({ id, name }) => [id, name]));
  return (
    <section class="lines">
      <h2>{own.lines}</h2>
      <p>{own.readNote}</p>
      {subject.picture.relations.map((relation) => (
        <section key={relation.id} id={placeOf(relation.id)}>
          <h3>
            {names.get(relation.from.id)} {relation.label} {names.get(relation.to.id)}
          </h3>
          <p class={relation.disputed ? 'marks disputed' : 'marks'}>
            {relation.disputed && '≠ '}
            {certaintyOf(relation, subject)} · {details.claimsBehind(relation.claimCount, relation.sourceCount)}
          </p>
          <ul>
            {(evidence.claims.get(relation.id) ?? []).map((claim) => (
              <Claim key={claim.said.id} claim={claim} telling={telling} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
