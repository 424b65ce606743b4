import { type Cypher, cypher, join, name } from '../neo4j/cypher.ts';
import type { ClaimStatusName } from './answers.ts';
import type { Compilation, Place } from './compilation.ts';
import { survivor, writtenIds } from './merged.ts';
import { passesTime, type TimeTest } from './time.ts';
import { visible } from './visible.ts';

/** The contract's ClaimFilter, parsed. A null lets everything through. */
export interface ClaimTest {
  subjects: readonly string[] | null;
  objects: readonly string[] | null;
  entities: readonly string[] | null;
  predicates: readonly string[] | null;
  modalities: readonly string[] | null;
  sources: readonly string[] | null;
  attributedTo: readonly string[] | null;
  statuses: readonly ClaimStatusName[];
  basis: string | null;
  /** Only those that draw a line, or only those that draw none. */
  drawn?: boolean | null | undefined;
  time: TimeTest;
}

/**
 * Whether a claim is disputed at a revision: some dispute of that revision names it, and the claim that disputes it
 * stands and is not retracted.
 */
export const isDisputed = (compilation: Compilation, { variable, at }: Place): Cypher => {
  const [dispute, disputing] = [compilation.fresh('d'), compilation.fresh('k')];
  return cypher`EXISTS { MATCH (${dispute}:Dispute {disputes: ${variable}.id}) WHERE ${visible(dispute, at)}
    MATCH (${disputing}:Claim {id: ${dispute}.claim}) WHERE ${visible(disputing, at)} AND NOT ${disputing}.retracted }`;
};

const lists = {
  subjects: 'subject',
  objects: 'object',
  predicates: 'predicate',
  modalities: 'modality',
  sources: 'source',
} as const;

/** The conditions on a claim that stands at `place.at`. */
export const claimPasses = (compilation: Compilation, place: Place, test: ClaimTest): Cypher => {
  const claim = place.variable;
  const tests = [visible(claim, place.at)];
  for (const key of ['predicates', 'modalities', 'sources'] as const) {
    const wanted = test[key];
    if (wanted !== null) tests.push(cypher`${claim}.${name(lists[key])} IN ${compilation.value(wanted)}`);
  }
  for (const key of ['subjects', 'objects'] as const) {
    const wanted = test[key];
    if (wanted !== null) tests.push(cypher`${claim}.${name(lists[key])} IN ${writtenIds(compilation, wanted)}`);
  }
  if (test.entities !== null) {
    const entities = writtenIds(compilation, test.entities);
    tests.push(cypher`(${claim}.subject IN ${entities} OR ${claim}.object IN ${entities})`);
  }
  if (test.attributedTo !== null) {
    const whose = compilation.fresh('whose');
    const wanted = writtenIds(compilation, test.attributedTo);
    tests.push(cypher`any(${whose} IN ${claim}.attributedTo WHERE ${whose} IN ${wanted})`);
  }
  if (typeof test.drawn === 'boolean')
    tests.push(test.drawn ? drawsLine(compilation, place) : cypher`NOT ${drawsLine(compilation, place)}`);
  if (test.basis !== null) tests.push(cypher`${claim}.basis = ${compilation.value(test.basis)}`);
  tests.push(statusPasses(compilation, place, test.statuses), timePasses(compilation, claim, test.time));
  return join(tests, ' AND ');
};

// A claim keeps the line of the ends that were written. Where these were merged into one, nothing is drawn.
const drawsLine = (compilation: Compilation, { variable, at }: Place): Cypher => {
  if (!compilation.merged) return cypher`(${variable}.line IS NOT NULL)`;
  const [subject, object] = [compilation.fresh('e'), compilation.fresh('e')];
  const answering = (end: Cypher) => survivor(compilation, { variable: end, at });
  return cypher`(${variable}.line IS NOT NULL
    AND NOT EXISTS { MATCH (${subject})<-[:SUBJECT]-(${variable})-[:OBJECT]->(${object}) WHERE ${answering(subject)} = ${answering(object)} })`;
};

// A list holds what stands, so `closed` finds nothing here: closed claims answer by id alone.
const statusPasses = (compilation: Compilation, place: Place, statuses: readonly ClaimStatusName[]): Cypher => {
  const retracted = cypher`${place.variable}.retracted`;
  const wanted = new Set(statuses);
  const standing =
    wanted.has('live') && wanted.has('disputed')
      ? cypher`NOT ${retracted}`
      : wanted.has('disputed')
        ? cypher`(NOT ${retracted} AND ${isDisputed(compilation, place)})`
        : wanted.has('live')
          ? cypher`(NOT ${retracted} AND NOT ${isDisputed(compilation, place)})`
          : cypher`false`;
  return wanted.has('retracted') ? cypher`(${standing} OR ${retracted})` : standing;
};

/** Whether a claim held when the test asks. */
export const timePasses = (compilation: Compilation, claim: Cypher, time: TimeTest): Cypher =>
  passesTime(compilation, time, {
    sMin: cypher`${claim}.sMin`,
    sMax: cypher`${claim}.sMax`,
    eMin: cypher`${claim}.eMin`,
    eMax: cypher`${claim}.eMax`,
    doubtful: cypher`${claim}.doubtful`,
  });
