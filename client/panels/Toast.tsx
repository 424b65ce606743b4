/** What has just happened: a toast for the eye with one step back, and a live region for the ear. */
import { untracked, useSignal, useSignalEffect } from '@preact/signals';
import { dismissToast, type Happening, TOAST_STAYS, toast } from '../state/announce.ts';
import { cursor } from '../state/cursor.ts';
import { ontology } from '../state/ontology.ts';
import { picture } from '../state/picture.ts';
import { legsOf } from '../state/visible.ts';
import { words } from '../words/words.ts';
import { sentence } from './Problem.tsx';

function inWords(happening: Happening): string {
  switch (happening.what) {
    case 'added': {
      const { entities, relations, left } = happening;
      return words.value.added(entities, relations) + (left > 0 ? words.value.left(left) : '');
    }
    case 'drawn':
      return words.value.drawn(happening.entities);
    case 'removed':
      return words.value.removed(happening.name);
    case 'collapsed':
      return words.value.collapsed(happening.name, happening.entities);
    case 'nothing-to-collapse':
      return words.value.nothingToCollapse(happening.name);
    case 'nothing-more':
      return words.value.nothingMore(happening.name);
    case 'already-shown':
      return words.value.alreadyShown(happening.name);
    case 'undone':
      return words.value.undone;
    case 'redone':
      return words.value.redone;
    case 'said':
      return happening.say();
    case 'failed':
      return sentence(happening.problem);
  }
}

/** The entity or line under the cursor, as a screen reader should hear it. */
export function spoken(id: string | undefined): string {
  const { entities, relations } = picture.value;
  const entity = entities.find((candidate) => candidate.id === id);
  if (entity) {
    const lines = legsOf(relations, entity.id).length;
    const parts = [entity.name, ontology.value.kinds.get(entity.kind)?.label, words.value.relations(lines)];
    return [...parts, entity.hidden > 0 ? words.value.hidden(entity.hidden) : undefined].filter(Boolean).join(', ');
  }
  const line = relations.find((candidate) => candidate.id === id);
  if (!line) return '';
  const name = (end: string): string => entities.find((candidate) => candidate.id === end)?.name ?? end;
  return [
    `${name(line.from.id)} ${line.label} ${name(line.to.id)}`,
    ontology.value.modalities.get(line.modality)?.label,
    words.value.opensClaims(line.claimCount),
    line.inferred ? words.value.inferredLine : undefined,
    line.disputed ? words.value.disputed : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

export function LiveRegion() {
  const text = useSignal('');
  useSignalEffect(() => {
    const shown = toast.value;
    if (!shown) return;
    const said = inWords(shown.happening);
    // The same words twice would be heard once.
    text.value = said === text.peek() ? `${said}\u00a0` : said;
  });
  useSignalEffect(() => {
    const here = cursor.value;
    // What changes around the reader is told as what happened, not as a place.
    const said = untracked(() => spoken(here));
    if (said !== '') text.value = said;
  });
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {text.value}
    </div>
  );
}

export function Toast() {
  const held = useSignal(false);
  useSignalEffect(() => {
    if (!toast.value || held.value) return;
    const timer = setTimeout(dismissToast, TOAST_STAYS);
    return () => clearTimeout(timer);
  });
  const shown = toast.value;
  if (!shown) return null;
  const hold = (value: boolean) => (): void => {
    held.value = value;
  };
  return (
    <div
      class="toast"
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocusIn={hold(true)}
      onFocusOut={hold(false)}
    >
      <span>{inWords(shown.happening)}</span>
      {shown.offers.more && (
        <button type="button" class="button plain" onClick={shown.offers.more}>
          {words.value.more}
        </button>
      )}
      {shown.offers.undo && (
        <button type="button" class="button plain" onClick={shown.offers.undo}>
          {words.value.undo}
        </button>
      )}
    </div>
  );
}
