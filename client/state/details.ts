/** The page of what is selected: an entity, or a line with its claims. */
import { computed, effect } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { type EntityAnswer, EntityDocument, type RelationAnswer, RelationDocument } from '../api/documents.ts';
import { Unreachable } from '../api/errors.ts';
import { view } from './address.ts';
import { lang } from './language.ts';
import { load } from './loading.ts';
import { isRelationId, revisionNumber } from './view.ts';

export type Details =
  | { readonly of: 'entity'; readonly entity: EntityAnswer }
  | { readonly of: 'relation'; readonly relation: RelationAnswer };

const loaded = load<Details>();
export const details = loaded.state;

const selected = computed(() => view.value.selected);
const knownAt = computed(() => revisionNumber(view.value) ?? null);

async function fetchDetails(id: string, signal: AbortSignal): Promise<Details> {
  const variables = { id, lang: lang.peek(), knownAt: knownAt.peek() };
  if (isRelationId(id)) {
    const { data, problems } = await ask(RelationDocument, variables, signal);
    if (!data.relation) throw problems[0] ?? new Unreachable('The answer held no line.');
    return { of: 'relation', relation: data.relation };
  }
  const { data, problems } = await ask(EntityDocument, variables, signal);
  if (!data.entity) throw problems[0] ?? new Unreachable('The answer held no entity.');
  return { of: 'entity', entity: data.entity };
}

export const reloadDetails = (): void => {
  const id = selected.peek();
  if (id === undefined) loaded.clear();
  else void loaded.start((signal) => fetchDetails(id, signal), true);
};

/** Follows the selection, the language and the revision. */
export const followDetails = (): (() => void) =>
  effect(() => {
    void [selected.value, lang.value, knownAt.value];
    reloadDetails();
  });
