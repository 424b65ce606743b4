/** The page of what is selected: an entity, or a line with its claims. */
import { computed, effect } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { Unreachable } from '../api/errors.ts';
import {
  type AttributeAnswer,
  type ClaimAnswer,
  type ConnectionsAnswer,
  type ContestedAnswer,
  type EntityAnswer,
  EntityDocument,
  type RelationAnswer,
  RelationDocument,
} from '../api/page-documents.ts';
import { knownAt, view } from './address.ts';
import { lang, langOfApi } from './language.ts';
import { load } from './loading.ts';
import { isRelationId } from './view.ts';

interface WithClaims {
  readonly claims: readonly ClaimAnswer[];
  readonly claimCount: number;
  /** What disputes these claims and what they dispute; undefined where that could not be answered. */
  readonly contested: readonly ContestedAnswer[] | undefined;
}
export interface EntityDetails extends WithClaims {
  readonly of: 'entity';
  readonly entity: EntityAnswer;
  readonly attributes: readonly AttributeAnswer[];
  readonly connections: ConnectionsAnswer;
}
export interface RelationDetails extends WithClaims {
  readonly of: 'relation';
  readonly relation: RelationAnswer;
}
export type Details = EntityDetails | RelationDetails;

const loaded = load<Details>();
export const details = loaded.state;

const selected = computed(() => view.value.selected);
async function fetchRelation(id: string, signal: AbortSignal): Promise<RelationDetails> {
  const { data, problems } = await ask(
    RelationDocument,
    { id, lang: langOfApi.peek(), knownAt: knownAt.peek() },
    signal,
  );
  const { relation } = data;
  const claims = data.claims?.claims;
  if (!relation || !claims) throw problems[0] ?? new Unreachable('The answer held no line.');
  const contested = data.contested?.claims?.nodes;
  return { of: 'relation', relation, claims: claims.nodes, claimCount: claims.totalCount, contested };
}

/** A page without its claims or its lines would look as if there were none: then it is a failure as a whole. */
async function fetchEntity(id: string, signal: AbortSignal): Promise<EntityDetails> {
  const { data, problems } = await ask(EntityDocument, { id, lang: langOfApi.peek(), knownAt: knownAt.peek() }, signal);
  const { entity, claims } = data;
  const attributes = data.attributes?.attributes;
  const connections = data.connections?.relations;
  if (!entity || !attributes || !connections || !claims)
    throw problems[0] ?? new Unreachable('The answer held no entity.');
  const { nodes, totalCount: claimCount } = claims;
  return { of: 'entity', entity, attributes, connections, claims: nodes, claimCount, contested: data.contested?.nodes };
}

export const reloadDetails = (): void => {
  const id = selected.peek();
  if (id === undefined) loaded.clear();
  else void loaded.start((signal) => (isRelationId(id) ? fetchRelation : fetchEntity)(id, signal), true);
};

/** Follows the selection, the language and the revision. */
export const followDetails = (): (() => void) =>
  effect(() => {
    void [selected.value, lang.value, knownAt.value];
    reloadDetails();
  });
