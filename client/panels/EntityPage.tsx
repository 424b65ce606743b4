/** The page of an entity: who it is, what is claimed of it, what it has relations to. */
import type { EntityAnswer } from '../api/documents.ts';
import { lang } from '../state/language.ts';
import { ontology } from '../state/ontology.ts';
import { words } from '../words/words.ts';
import { Attributes } from './Attributes.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Connections } from './Connections.tsx';
import { EntityActions } from './EntityActions.tsx';
import { KindGlyph } from './KindGlyph.tsx';

function Names({ entity }: { entity: EntityAnswer }) {
  const languages = new Intl.DisplayNames([lang.value], { type: 'language' });
  const others = entity.names.filter((name) => name.text !== entity.name);
  if (others.length === 0) return null;
  return (
    <ul class="names" aria-label={words.value.names}>
      {others.map((name) => (
        <li key={`${name.lang} ${name.text}`}>
          <span lang={name.lang ?? undefined}>{name.text}</span>
          {name.lang && <span class="fine"> {languages.of(name.lang)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Claims that are neither a drawn line nor an attribute: possibilities, opinions, denials, interests. */
function AlsoSaid({ entity }: { entity: EntityAnswer }) {
  const attributes = new Set((entity.attributes ?? []).map(({ predicate }) => predicate));
  const claims = (entity.claims?.nodes ?? []).filter(
    (claim) => claim.relation === null && !attributes.has(claim.predicate),
  );
  if (claims.length === 0) return null;
  return (
    <section>
      <h3>{words.value.alsoSaid}</h3>
      <p class="fine">{words.value.alsoSaidHelp}</p>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  );
}

export function EntityPage({ entity }: { entity: EntityAnswer }) {
  const kind = ontology.value.kinds.get(entity.kind);
  const type = entity.type?.replaceAll('_', ' ');
  return (
    <>
      <p class="eyebrow">
        <KindGlyph kind={entity.kind} />
        {[kind?.label, type].filter(Boolean).join(' · ')}
      </p>
      <h2 tabIndex={-1}>{entity.name}</h2>
      <Names entity={entity} />
      {entity.summary && <p class="summary">{entity.summary}</p>}
      <p class="fine">{words.value.appearsIn(entity.claims?.totalCount ?? 0)}</p>
      <EntityActions id={entity.id} name={entity.name} />
      {entity.attributes && entity.attributes.length > 0 && <Attributes attributes={entity.attributes} />}
      <Connections entity={entity} />
      <AlsoSaid entity={entity} />
      {entity.identifiers.length > 0 && (
        <section>
          <h3>{words.value.identifiers}</h3>
          <ul class="rows">
            {entity.identifiers.map(({ scheme, value, url }) => (
              <li key={scheme + value}>
                <span class="fine">{scheme}</span>
                {url ? (
                  <a href={url} rel="noopener noreferrer external" target="_blank">
                    {value}
                  </a>
                ) : (
                  <span>{value}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
