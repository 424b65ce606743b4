import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { isDrawn, relationKinds } from '../ontology/index.ts';
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

/** The first digits of a revision's hash that stand in its id. */
const HASH_DIGITS = 6;
export const revisionId = (number: number, hash: string): string => `${number}-${hash.slice(0, HASH_DIGITS)}`;

/** The part of a claim's qualifiers that belongs to its line's identity, or undefined. */
export const identityQualifier = (claim: ClaimRecord): string | undefined => {
  const key = relationKinds.get(claim.predicate)?.identity?.key;
  const value = key === undefined ? undefined : claim.qualifiers?.[key];
  if (value?.type === 'choice') return value.choice;
  if (value?.type === 'entity') return value.entity;
  return undefined;
};

/** Where a line runs: the ends of its claims, in order of id where the kind reads the same both ways. */
export const lineEnds = (kind: string, from: string, to: string): readonly [string, string] =>
  relationKinds.get(kind)?.symmetric && to < from ? [to, from] : [from, to];

/**
 * The line that a claim speaks for, `kind.from.to[.qualifier][.planned|.alleged]`, or undefined where it draws none:
 * attributes, statements, modalities that are only said, deprecated and retracted claims.
 */
export const relationIdOf = (claim: ClaimRecord): string | undefined => {
  if (claim.object === undefined || !relationKinds.has(claim.predicate)) return undefined;
  if (!isDrawn(claim.modality) || claim.rank === 'deprecated' || claim.retracted) return undefined;
  const ends = lineEnds(claim.predicate, claim.subject, claim.object);
  const modality = claim.modality === 'asserted' ? undefined : claim.modality;
  return [claim.predicate, ...ends, identityQualifier(claim), modality].filter((part) => part !== undefined).join('.');
};
