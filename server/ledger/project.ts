/**
 * From claims to lines. A line is the claims of one kind, two ends and one modality; it is a pure function of the
 * claims, disputes, sources and merges that a revision sees, so it can always be made again and compared.
 */
import { identityQualifier, lineEnds, relationIdOf, type SurvivorOf } from '../record/ids.ts';
import type { ClaimRecord, DisputeRecord, SameRecord, SourceRecord } from '../record/records.ts';
import { boundsOf } from './bounds.ts';
import { byText } from './change-set.ts';
import type { Properties } from './properties.ts';
import { survivorIn, survivorsOf } from './survivors.ts';

/** A claim and the revision that wrote the version seen. */
export interface SeenClaim {
  record: ClaimRecord;
  addedIn: number;
}

/** What lies around the claims of a line and changes how they are drawn. */
export interface Surroundings {
  /** The ids of the claims that a counting dispute is about. */
  disputed: ReadonlySet<string>;
  /** The source that a source goes back to, itself where it copies none. */
  originOf: (source: string) => string;
  /** Claims keep the ends that were written; lines run between those that answer for them. */
  survivorOf: SurvivorOf;
}

export interface Line {
  id: string;
  kind: string;
  from: string;
  to: string;
  /** What the relationship stores beside its versions, `id` included. */
  properties: Properties;
}

/** Makes one line of the claims that speak for it, at least one, in any order. */
export const projectLine = (id: string, claims: readonly SeenClaim[], around: Surroundings): Line => {
  const inOrder = [...claims].sort((a, b) => byText(a.record.id, b.record.id));
  const first = inOrder[0]?.record;
  if (first?.object === undefined) throw new Error(`No claim speaks for ${id}.`);
  const [from, to] = lineEnds(first.predicate, around.survivorOf(first.subject), around.survivorOf(first.object));
  const bounds = inOrder.map((claim) => boundsOf(claim.record));
  const dated = bounds.filter((bound) => bound.dated);
  const qualifier = identityQualifier(first, around.survivorOf);
  const each = <T>(value: (claim: ClaimRecord) => T): T[] => inOrder.map((claim) => value(claim.record));
  return {
    id,
    kind: first.predicate,
    from,
    to,
    properties: {
      id,
      modality: first.modality,
      ...(qualifier !== undefined && { qualifier }),
      claims: each((claim) => claim.id),
      claimAddedIn: inOrder.map((claim) => claim.addedIn),
      sources: each((claim) => claim.source),
      origins: each((claim) => around.originOf(claim.source)),
      disputed: each((claim) => around.disputed.has(claim.id)),
      doubtful: bounds.map((bound) => bound.doubtful),
      inferred: each((claim) => claim.basis === 'inferred'),
      sMin: bounds.map((bound) => bound.sMin),
      sMax: bounds.map((bound) => bound.sMax),
      eMin: bounds.map((bound) => bound.eMin),
      eMax: bounds.map((bound) => bound.eMax),
      roles: each(roleOf),
      amounts: each((claim) => amountOf(claim)?.amount ?? 0),
      currencies: each((claim) => amountOf(claim)?.currency ?? ''),
      earliest: dated.length === 0 ? 0 : Math.min(...dated.map((bound) => bound.sMin)),
      latest: dated.length === 0 ? 0 : Math.max(...dated.map((bound) => bound.eMax)),
    },
  };
};

const roleOf = ({ qualifiers }: ClaimRecord): string => {
  const role = qualifiers?.role;
  if (role?.type === 'choice') return role.choice;
  return role?.type === 'text' ? role.text : '';
};

const amountOf = ({ qualifiers }: ClaimRecord): { amount: number; currency: string } | undefined => {
  const amount = qualifiers?.amount;
  if (amount?.type !== 'money' || amount.amount === undefined) return undefined;
  return { amount: Number(amount.amount), currency: amount.currency };
};

/** What one revision sees. */
export interface Seen {
  claims: ReadonlyMap<string, SeenClaim>;
  disputes: readonly DisputeRecord[];
  sources: ReadonlyMap<string, Pick<SourceRecord, 'copyOf'>>;
  same: readonly SameRecord[];
}

/** Every line that what is seen amounts to, by id. */
export const project = (seen: Seen): ReadonlyMap<string, Line> => {
  const around: Surroundings = {
    disputed: disputedClaims(seen),
    originOf: (source) => originOf(source, seen.sources),
    survivorOf: survivorIn(survivorsOf(seen.same)),
  };
  const byLine = new Map<string, SeenClaim[]>();
  for (const claim of seen.claims.values()) {
    const id = relationIdOf(claim.record, around.survivorOf);
    if (id !== undefined) byLine.set(id, [...(byLine.get(id) ?? []), claim]);
  }
  return new Map([...byLine].map(([id, claims]) => [id, projectLine(id, claims, around)]));
};

/** A dispute counts while both claims are seen and the disputing one is not retracted. */
export const disputedClaims = ({ claims, disputes }: Pick<Seen, 'claims' | 'disputes'>): ReadonlySet<string> =>
  new Set(
    disputes
      .filter((dispute) => claims.has(dispute.disputes) && claims.get(dispute.claim)?.record.retracted === undefined)
      .filter((dispute) => claims.has(dispute.claim))
      .map((dispute) => dispute.disputes),
  );

/** Follows `copyOf` to its end. Copies and editions of one text count once. */
export const originOf = (source: string, sources: Seen['sources']): string => {
  const passed = new Set<string>();
  let origin = source;
  for (
    let next = sources.get(origin)?.copyOf;
    next !== undefined && !passed.has(next);
    next = sources.get(origin)?.copyOf
  ) {
    passed.add(next);
    origin = next;
  }
  return origin;
};
