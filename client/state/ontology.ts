/** Kinds, modalities and how they look, as the API tells them. Nothing here knows any kind by name. */
import { computed, effect } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { type OntologyAnswer, OntologyDocument } from '../api/documents.ts';
import { Unreachable } from '../api/errors.ts';
import { knownAt } from './address.ts';
import { lang, langOfApi } from './language.ts';
import { known, load } from './loading.ts';

export type KindInfo = OntologyAnswer['entityKinds'][number];
export type RelationKindInfo = OntologyAnswer['relationKinds'][number];
export type ModalityInfo = OntologyAnswer['modalities'][number];
export type Shape = KindInfo['shape'];
export type LineStyle = ModalityInfo['line'];

export interface Ontology {
  readonly kinds: ReadonlyMap<string, KindInfo>;
  readonly relationKinds: ReadonlyMap<string, RelationKindInfo>;
  readonly modalities: ReadonlyMap<string, ModalityInfo>;
}

const empty: Ontology = { kinds: new Map(), relationKinds: new Map(), modalities: new Map() };
const loaded = load<Ontology>();

export const ontology = computed(() => known(loaded.state.value) ?? empty);

/** The kinds of lines, once the API has told them. */
export const knownKinds = (): Promise<Ontology['relationKinds']> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      const { relationKinds } = ontology.value;
      if (relationKinds.size === 0) return;
      resolve(relationKinds);
      queueMicrotask(() => stop());
    });
  });

async function fetchOntology(signal: AbortSignal): Promise<Ontology> {
  const { data, problems } = await ask(OntologyDocument, { lang: langOfApi.value, knownAt: knownAt.value }, signal);
  if (!data.ontology) throw problems[0] ?? new Unreachable('The answer held no ontology.');
  return {
    kinds: new Map(data.ontology.entityKinds.map((info) => [info.kind, info])),
    relationKinds: new Map(data.ontology.relationKinds.map((info) => [info.kind, info])),
    modalities: new Map(data.ontology.modalities.map((info) => [info.modality, info])),
  };
}

export const reloadOntology = (): Promise<void> => loaded.start(fetchOntology);
/** Follows language and revision. */
export const followOntology = (): (() => void) =>
  effect(() => {
    void [lang.value, knownAt.value];
    void reloadOntology();
  });
