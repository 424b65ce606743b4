/** What differs between an earlier revision and the one that is shown, of the entities in the picture. */
import { computed, effect } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { Unreachable } from '../api/errors.ts';
import { type ChangesAnswer, ChangesDocument } from '../api/revision-documents.ts';
import { knownAt, view } from './address.ts';
import { type DrawnChanges, drawnChanges } from './drawn-changes.ts';
import { lang, langOfApi } from './language.ts';
import { known, load } from './loading.ts';
import { picture } from './picture.ts';
import { idsOf, revisionNumber } from './view.ts';

const loaded = load<ChangesAnswer>();
export const comparing = loaded.state;

const idsKey = computed(() => idsOf(view.value).join());
const from = computed(() => (view.value.since === undefined ? undefined : revisionNumber(view.value.since)));

export function reloadComparison(): void {
  const since = from.peek();
  const ids = idsOf(view.peek());
  if (since === undefined || ids.length === 0) {
    loaded.clear();
    return;
  }
  const variables = { from: since, to: knownAt.peek(), ids: [...ids], lang: langOfApi.peek() };
  void loaded.start(async (signal) => {
    const { data, problems } = await ask(ChangesDocument, variables, signal);
    if (!data.changes) throw problems[0] ?? new Unreachable('The answer held no changes.');
    return data.changes;
  });
}

/** Follows what is compared, and what is in the picture. */
export const followComparison = (): (() => void) =>
  effect(() => {
    void [from.value, knownAt.value, idsKey.value, lang.value];
    reloadComparison();
  });

/** The same as it is drawn; undefined while nothing is compared, or not known yet. */
export const drawnComparison = computed<DrawnChanges | undefined>(() => {
  const changes = known(loaded.state.value);
  if (from.value === undefined || changes === undefined) return undefined;
  return drawnChanges(changes, picture.value);
});
