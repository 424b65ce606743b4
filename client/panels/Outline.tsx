/** The picture as text: a heading for every entity, its lines as links, in the order of the picture. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openPage } from '../state/actions.ts';
import { cursor } from '../state/cursor.ts';
import { isFolded } from '../state/folding.ts';
import { ontology } from '../state/ontology.ts';
import type { OutlineEntry } from '../state/outline.ts';
import { arrangement, entries, picture } from '../state/picture.ts';
import type { Leg } from '../state/visible.ts';
import { words } from '../words/words.ts';
import { EntityActions } from './EntityActions.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { lazily } from './lazily.tsx';
import { DisputedMark, InferredMark, StepMark } from './Marks.tsx';
import { ViewLink } from './ViewLink.tsx';

const open = (id: string, from: string): void => openPage(id, { to: 'outline', id: from });

function LegItem({ leg, of, names }: { leg: Leg; of: string; names: ReadonlyMap<string, string> }) {
  const { relation, reading, other } = leg;
  const link = `outline-${of}-${relation.id}`;
  return (
    <li data-out={relation.out}>
      <LineGlyph modality={relation.modality} kind={relation.kind} width={22} />
      <ViewLink
        class="bare"
        id={link}
        to={{ selected: isFolded(relation) ? relation.via : relation.id }}
        go={() => open(relation.id, link)}
      >
        {reading} <strong>{names.get(other)}</strong>
      </ViewLink>
      <span class="fine">
        <StepMark id={relation.id} /> {relation.out && `${words.value.filteredOut} · `}
        {relation.inferred && <InferredMark />} {relation.disputed && <DisputedMark />}{' '}
        {words.value.opensClaims(relation.claimCount)}
      </span>
    </li>
  );
}

function OutlineEntity({ entity, legs, names }: OutlineEntry & { names: ReadonlyMap<string, string> }) {
  const link = `outline-${entity.id}`;
  return (
    <section class="outline-entity" data-entity={entity.id} data-out={entity.out}>
      <h3>
        <KindGlyph kind={entity.kind} />
        <ViewLink
          class="bare"
          id={link}
          to={{ selected: entity.id }}
          go={() => open(entity.id, link)}
          current={cursor.value === entity.id}
        >
          {entity.name}
        </ViewLink>
        <StepMark id={entity.id} />
        <span class="fine">
          {ontology.value.kinds.get(entity.kind)?.label}
          {entity.out && ` · ${words.value.filteredOut}`}
        </span>
      </h3>
      {legs.length === 0 ? (
        <p class="fine">{words.value.noLines}</p>
      ) : (
        <ul class="legs">
          {legs.map((leg) => (
            <LegItem key={leg.relation.id} leg={leg} of={entity.id} names={names} />
          ))}
        </ul>
      )}
      <EntityActions id={entity.id} name={entity.name} dense />
    </section>
  );
}

const Bands = lazily(async () => (await import('./Bands.tsx')).Bands);

/** So many entities are told at once, and the others in ever larger parts as soon as the page has nothing else to do. */
const AT_ONCE = 24;
const whenIdle = (work: () => void): void => {
  // Not every browser tells when it has nothing to do.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1_000 });
  else setTimeout(work, 50);
};

/** How many of so many entities are told by now. */
function useGrowing(count: number): number {
  const told = useSignal(AT_ONCE);
  useEffect(() => {
    if (told.value >= count) return;
    let isGone = false;
    whenIdle(() => {
      if (!isGone) told.value *= 2;
    });
    return () => {
      isGone = true;
    };
  }, [told.value, count]);
  return told.value;
}

export function Outline() {
  const told = useGrowing(picture.value.entities.length);
  const { entities, relations } = picture.value;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return (
    <div id="outline">
      <h2 class="visually-hidden" tabIndex={-1}>
        {words.value.outline}
      </h2>
      <p class="fine">{words.value.outlineIntro(entities.length, relations.length)}</p>
      {(arrangement.value?.bands.length ?? 0) > 0 && <Bands />}
      {[...entries.value.values()].slice(0, told).map((entry) => (
        <OutlineEntity key={entry.entity.id} {...entry} names={names} />
      ))}
    </div>
  );
}
