import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type DrawnModality, isDrawn, relationKinds } from '../ontology/index.ts';
import type { ClaimRecord, DisputeRecord } from './records.ts';

/** Canonical JSON (RFC 8785): the bytes that are hashed. Absent fields are left out, never null. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON has a canonical form.');
  return text;
};

/** SHA-256 in hexadecimal of UTF-8 text. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

type ClaimIdentity = Pick<ClaimRecord, 'source' | 'subject' | 'predicate' | 'object' | 'key'>;

/** `source:subject.PREDICATE[.object][.key]`: role, value, period and modality are not in it. */
export const claimId = ({ source, subject, predicate, object, key }: ClaimIdentity): string =>
  `${source}:${[subject, predicate, object, key].filter((part) => part !== undefined).join('.')}`;

export const disputeId = ({ claim, disputes, by }: Omit<DisputeRecord, 'id' | 'note'>): string =>
  `dispute.${sha256(canonical([claim, disputes, by])).slice(0, 16)}`;

export const sameId = (merged: string): string => `same.${merged}`;

export const differentId = ([one, other]: readonly [string, string]): string =>
  `different.${one < other ? `${one}.${other}` : `${other}.${one}`}`;

/** The first digits of a revision's hash that stand in its id. */
const HASH_DIGITS = 6;
export const revisionId = (number: number, hash: string): string => `${number}-${hash.slice(0, HASH_DIGITS)}`;

/** Which id answers for an id: itself unless it was merged. */
export type SurvivorOf = (id: string) => string;
export const asWritten: SurvivorOf = (id) => id;

/** The part of a claim's qualifiers that belongs to its line's identity, or undefined. */
export const identityQualifier = (claim: ClaimRecord, survivorOf = asWritten): string | undefined => {
  const key = relationKinds.get(claim.predicate)?.identity?.key;
  const value = key === undefined ? undefined : claim.qualifiers?.[key];
  if (value?.type === 'choice') return value.choice;
  if (value?.type === 'entity') return survivorOf(value.entity);
  return undefined;
};

/** Where a line runs: the ends of its claims, in order of id where the kind reads the same both ways. */
export const lineEnds = (kind: string, from: string, to: string): readonly [string, string] =>
  relationKinds.get(kind)?.symmetric && to < from ? [to, from] : [from, to];

/** What the id of a line is made of. */
export interface LineParts {
  kind: string;
  from: string;
  to: string;
  qualifier?: string;
  modality: DrawnModality;
}

/** `kind.from.to[.qualifier][.planned|.alleged]` */
export const relationId = ({ kind, from, to, qualifier, modality }: LineParts): string => {
  const suffix = modality === 'asserted' ? undefined : modality;
  return [kind, ...lineEnds(kind, from, to), qualifier, suffix].filter((part) => part !== undefined).join('.');
};

/** Takes the id of a line apart; undefined where it is of another form. */
export const relationParts = (id: string): LineParts | undefined => {
  const [kind = '', from, to, ...rest] = id.split('.');
  if (!relationKinds.has(kind) || from === undefined || to === undefined) return undefined;
  const last = rest.at(-1);
  // No qualifier is called so, because no slug may be.
  const modality = last === 'planned' || last === 'alleged' ? last : 'asserted';
  const [qualifier, ...more] = modality === 'asserted' ? rest : rest.slice(0, -1);
  if (more.length > 0) return undefined;
  return { kind, from, to, modality, ...(qualifier !== undefined && { qualifier }) };
};

/** The line whose ends, and whose qualifier where that is an entity, survive; undefined where both ends are one. */
export const survivingParts = (parts: LineParts, survivorOf: SurvivorOf): LineParts | undefined => {
  const { kind, qualifier } = parts;
  const [from, to] = [survivorOf(parts.from), survivorOf(parts.to)];
  if (from === to) return undefined;
  const names = relationKinds.get(kind)?.identity?.value === 'entity';
  return { ...parts, from, to, ...(qualifier !== undefined && names && { qualifier: survivorOf(qualifier) }) };
};

/**
 * The line that a claim speaks for, or undefined where it draws none: attributes, statements, modalities that are only
 * said, deprecated and retracted claims, and claims whose two ends were merged into one.
 */
export const relationIdOf = (claim: ClaimRecord, survivorOf = asWritten): string | undefined => {
  const { predicate: kind, subject: from, object: to, modality } = claim;
  if (to === undefined || !relationKinds.has(kind)) return undefined;
  if (!isDrawn(modality) || claim.rank === 'deprecated' || claim.retracted) return undefined;
  const qualifier = identityQualifier(claim);
  const parts = { kind, from, to, modality, ...(qualifier !== undefined && { qualifier }) };
  const surviving = survivingParts(parts, survivorOf);
  return surviving && relationId(surviving);
};
