/** The picture as text, in its order: every entity with its lines, each as certain as it is. */
import { certaintyOf } from '../../drawing/describe.ts';
import { outlineOf } from '../../state/outline.ts';
import { placeOf, type Telling } from '../telling.ts';

/** `linked` where every line has a place of its own in the page. */
export function Outline({ subject, linked }: Telling & { linked: boolean }) {
  const { words, picture, ontology } = subject;
  const names = new Map(picture.entities.map(({ id, name }) => [id, name]));
  return (
    <section class="outline">
      <h2>{words.outline}</h2>
      {outlineOf(picture).map(({ entity, legs }) => (
        <section key={entity.id}>
          <h3 id={placeOf(entity.id)}>
            {entity.name} <small>{ontology.kinds.get(entity.kind)?.label}</small>
          </h3>
          {legs.length === 0 ? (
            <p>{words.noLines}</p>
          ) : (
            <ul>
              {legs.map(({ relation, reading, other }) => {
                const said = `${reading} ${names.get(other) ?? other}`;
                return (
                  <li key={relation.id}>
                    {linked ? <a href={`#${placeOf(relation.id)}`}>{said}</a> : said}{' '}
                    <small class={relation.disputed ? 'disputed' : ''}>
                      {relation.disputed && '≠ '}
                      {certaintyOf(relation, subject)}, {words.opensClaims(relation.claimCount)}
                    </small>
                  </li>
                );
              })}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}
