/** The page of an entity: who it is, what is claimed of it, what it has relations to. */
import type { ClaimAnswer, EntityAnswer } from '../api/page-documents.ts';
import type { EntityDetails } from '../state/details.ts';
import { lang } from '../state/language.ts';
import { ontology } from '../state/ontology.ts';
import { detailsWords } from '../words/areas/details.ts';
import { Attributes } from './Attributes.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Connections } from './Connections.tsx';
import { EntityActions } from './EntityActions.tsx';
import { History } from './History.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { NoteField } from './NoteField.tsx';
import { ReportLink } from './ReportLink.tsx';
import { StoodUntil } from './StoodUntil.tsx';

function Names({ entity }: { entity: EntityAnswer }) {
  const languages = new Intl.DisplayNames([lang.value], { type: 'language' });
  const others = entity.names.filter((name) => name.text !== entity.name);
  if (others.length === 0) return null;
  return (
    <ul class="names" aria-label={detailsWords.value.names}>
      {others.map((name) => (
        <li key={`${name.lang} ${name.text}`}>
          <span lang={name.lang ?? undefined}>{name.text}</span>
          {name.lang && <span class="fine"> {languages.of(name.lang)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Whether the picture has a line for it: the claim of a relation, in a modality that is drawn. */
function isLine({ predicate, modality, rank, status }: ClaimAnswer): boolean {
  const { relationKinds, modalities } = ontology.value;
  const counts = rank !== 'DEPRECATED' && (status === 'LIVE' || status === 'DISPUTED');
  return counts && relationKinds.has(predicate) && modalities.get(modality)?.drawn === true;
}

/** Claims that are neither a drawn line nor an attribute: possibilities, opinions, denials, interests. */
function AlsoSaid({ claims, attributes }: Pick<EntityDetails, 'claims' | 'attributes'>) {
  const told = new Set(attributes.map(({ predicate }) => predicate));
  const others = claims.filter((claim) => !isLine(claim) && !told.has(claim.predicate));
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{detailsWords.value.alsoSaid}</h3>
      <p class="fine">{detailsWords.value.alsoSaidHelp}</p>
      {others.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  );
}

export function EntityPage({ entity, attributes, connections, claims, claimCount }: EntityDetails) {
  const kind = ontology.value.kinds.get(entity.kind);
  const type = entity.type?.replaceAll('_', ' ');
  return (
    <>
      <p class="eyebrow">
        <KindGlyph kind={entity.kind} />
        {[kind?.label, type].filter(Boolean).join(' · ')}
      </p>
      <h2 tabIndex={-1}>{entity.name}</h2>
      <StoodUntil {...entity} />
      <Names entity={entity} />
      {entity.summary && <p class="summary">{entity.summary}</p>}
      <p class="fine">{detailsWords.value.appearsIn(claimCount)}</p>
      <EntityActions id={entity.id} name={entity.name} />
      {attributes.length > 0 && <Attributes attributes={attributes} claims={claims} />}
      <Connections of={entity.id} connections={connections} />
      <AlsoSaid claims={claims} attributes={attributes} />
      {entity.identifiers.length > 0 && (
        <section>
          <h3>{detailsWords.value.identifiers}</h3>
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
      <History id={entity.id} of={entity.name} />
      <NoteField of={entity.id} />
      <ReportLink what="entity" id={entity.id} said={entity.name} certainty={[]} />
    </>
  );
}
