import { type Cypher, cypher, join } from '../../neo4j/cypher.ts';
import type { ClaimAnswer, DisputeAnswer } from '../answers.ts';
import { claimTest } from '../arguments.ts';
import { ask, selecting } from '../asking.ts';
import { type ClaimTest, claimPasses } from '../claim-test.ts';
import type { Compilation, Place, Projection } from '../compilation.ts';
import { eachOf } from '../merged.ts';
import { text } from '../raw.ts';
import type { Reading } from '../reading.ts';
import type { SentenceParts } from '../sentence-parts.ts';
import { visible } from '../visible.ts';
import { BATCH, type Batches, inChunks, walk } from './batches.ts';

/** A claim with what its sentence names, its source among it, and what disputes it. */
export interface WholeClaim {
  claim: ClaimAnswer;
  parts: SentenceParts;
  disputedBy: readonly DisputeAnswer[];
}

const parts = ask('text');
const disputedBy = ask('disputedBy');
const whole = selecting(parts, disputedBy);

/** What is told of a claim. */
export type ClaimProjection<T> = (compilation: Compilation, place: Place) => Projection<T>;

export const wholeClaim: ClaimProjection<WholeClaim> = (compilation, place) => {
  const member = compilation.nouns.claim(compilation, place, whole);
  return {
    text: member.text,
    read: (raw) => {
      const found = member.read(raw);
      return {
        claim: found,
        parts: parts.of(found),
        disputedBy: disputedBy.of(found),
      };
    },
  };
};

/** A claim's source, by its id: what counting needs. */
export const sourceOfClaim: ClaimProjection<string> = (_, { variable }) => ({
  text: cypher`${variable}.source`,
  read: text,
});

const claim = cypher`c`;

// The claims that `matches` binds, the next of them by id.
const nextClaims = <T>(compilation: Compilation, matches: Cypher, project: ClaimProjection<T>) => {
  const member = project(compilation, { variable: claim, at: compilation.pinned });
  return {
    statement: cypher`${matches} WITH c ORDER BY c.id LIMIT ${compilation.value(BATCH)} ${compilation.bindings()}
      RETURN c.id AS key, ${member.text} AS found`,
    read: (row: Readonly<Record<string, unknown>>) => member.read(row.found),
  };
};

/** Those of the ids that stand at the revision, in order of id. */
export async function* claimsOf<T>(
  reading: Reading,
  ids: Iterable<string>,
  project: ClaimProjection<T>,
): AsyncGenerator<readonly T[]> {
  for (const chunk of inChunks(ids))
    yield* walk(reading, (compilation, after) => {
      const wanted = cypher`c.id IN ${compilation.value(chunk)} AND c.id > ${compilation.value(after)}`;
      const standing = cypher`MATCH (c:Claim) WHERE ${wanted} AND ${visible(claim, compilation.pinned)}`;
      return nextClaims(compilation, standing, project);
    });
}

/** Every claim of the revision that draws no line, those that are retracted among them, in order of id. */
export const everyUndrawnClaim = <T>(reading: Reading, project: ClaimProjection<T>): Batches<T> => {
  const test = { ...claimTest({ statuses: ['live', 'disputed', 'retracted'] }), drawn: false };
  return walk(reading, (compilation, after) => {
    const passes = claimPasses(compilation, { variable: claim, at: compilation.pinned }, test);
    const next = cypher`c.id > ${compilation.value(after)} AND ${passes}`;
    return nextClaims(compilation, cypher`MATCH (c:Claim) WHERE ${next}`, project);
  });
};

/** What is said of some entities and drawn as no line: attributes, statements, conditions, denials. */
export async function* undrawnClaims<T>(
  reading: Reading,
  subjects: Iterable<string>,
  test: ClaimTest,
  project: ClaimProjection<T>,
): AsyncGenerator<readonly T[]> {
  for (const chunk of inChunks(subjects))
    yield* walk(reading, (compilation, after) => {
      const subject = { variable: cypher`e`, at: compilation.pinned };
      const named = eachOf(compilation, subject);
      const tests = [
        cypher`c.id > ${compilation.value(after)}`,
        claimPasses(compilation, { variable: claim, at: compilation.pinned }, { ...test, drawn: false }),
      ];
      const matches = cypher`MATCH (e:Entity) WHERE e.id IN ${compilation.value(chunk)} ${named.matches}
        MATCH (${named.each})<-[:SUBJECT]-(c:Claim) WHERE ${join(tests, ' AND ')}`;
      return nextClaims(compilation, matches, project);
    });
}
