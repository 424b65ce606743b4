import { claimsOf, sourceOfClaim, undrawnClaims, type WholeClaim, wholeClaim } from '../graph/batches/claims.ts';
import { entitiesOf } from '../graph/batches/entities.ts';
import { glance, type LineGlance, wholeLine } from '../graph/batches/line-tellings.ts';
import { sourcesOf } from '../graph/batches/sources.ts';
import type { Reading } from '../graph/reading.ts';
import type { DisputeRecord, SourceRecord } from '../record/records.ts';
import type { Choice } from './choice.ts';
import { type Counts, countLines, nothingCounted, sumOf } from './counts.ts';
import type { Pay } from './pay.ts';
import type { Contents, TakenClaim, TakenLine } from './taken.ts';

/** What a first walk over a choice finds: how much there is, and the ids of what its lines and claims lead to. */
interface Survey {
  counts: Counts;
  entities: ReadonlySet<string>;
  /** The chosen claims that no chosen line brings along. */
  loose: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** Counts before anything is written, so that an export can say at its beginning what it holds. Only ids are kept. */
const survey = async (reading: Reading, choice: Choice, pay: Pay): Promise<Survey> => {
  const counts = nothingCounted();
  const [entities, loose, sources] = [new Set(choice.entities), new Set(choice.claims), new Set(choice.sources)];
  const payForAll = () => {
    counts.entities = entities.size;
    counts.sources = sources.size;
    return pay(sumOf(counts));
  };
  await payForAll();
  for await (const batch of choice.lines(glance)) {
    for (const line of batch) {
      countLines(counts, line);
      counts.claims += line.claims.length;
      entities.add(line.from).add(line.to);
      for (const claim of line.claims) loose.delete(claim);
      for (const source of line.sources) sources.add(source);
    }
    await payForAll();
  }
  const others = [claimsOf(reading, loose, sourceOfClaim)];
  if (choice.undrawn) others.push(undrawnClaims(reading, entities, choice.undrawn, sourceOfClaim));
  for (const walk of others)
    for await (const batch of walk) {
      counts.claims += batch.length;
      for (const source of batch) sources.add(source);
      await payForAll();
    }
  return { counts, entities, loose, sources };
};

/** Lines with the sources of their claims. */
export async function* withSources(
  reading: Reading,
  batches: AsyncIterable<readonly Omit<TakenLine, 'sources'>[]>,
): AsyncGenerator<readonly TakenLine[]> {
  for await (const batch of batches) {
    const sources = new Map<string, SourceRecord>();
    const stated = batch.flatMap(({ claims }) => claims.map(({ source }) => source));
    for await (const found of sourcesOf(reading, stated)) for (const { id, record } of found) sources.set(id, record);
    yield batch.map((line) => ({ ...line, sources }));
  }
}

/** The claims of lines, each with its line. */
export async function* claimsOfLines(
  reading: Reading,
  lines: AsyncIterable<readonly LineGlance[]>,
): AsyncGenerator<readonly TakenClaim[]> {
  for await (const batch of lines) {
    const lineOf = new Map(batch.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
    for await (const claims of claimsOf(reading, lineOf.keys(), wholeClaim))
      yield claims.map((whole) => ({ ...whole, line: lineOf.get(whole.claim.id) ?? null }));
  }
}

/** Claims that are taken without a line. */
export async function* withoutLines(
  batches: AsyncIterable<readonly WholeClaim[]>,
): AsyncGenerator<readonly TakenClaim[]> {
  for await (const batch of batches) yield batch.map((whole) => ({ ...whole, line: null }));
}

async function* claimsIn(
  reading: Reading,
  choice: Choice,
  { entities, loose }: Survey,
): AsyncGenerator<readonly TakenClaim[]> {
  yield* claimsOfLines(reading, choice.lines(glance));
  yield* withoutLines(claimsOf(reading, loose, wholeClaim));
  if (choice.undrawn) yield* withoutLines(undrawnClaims(reading, entities, choice.undrawn, wholeClaim));
}

async function* disputesOf(claims: AsyncIterable<readonly WholeClaim[]>): AsyncGenerator<readonly DisputeRecord[]> {
  for await (const batch of claims)
    yield batch.flatMap(({ disputedBy }) =>
      disputedBy.map(({ id, by, note, claim, disputes }) => ({ id, claim: claim.id, disputes: disputes.id, by, note })),
    );
}

/** Surveys a choice, which is paid for batch by batch, and makes what formats walk over. */
export const take = async (reading: Reading, choice: Choice, pay: Pay): Promise<Contents & { counts: Counts }> => {
  const found = await survey(reading, choice, pay);
  const claims = () => claimsIn(reading, choice, found);
  return {
    counts: found.counts,
    entities: () => entitiesOf(reading, found.entities),
    lines: () => withSources(reading, choice.lines(wholeLine)),
    claims,
    disputes: () => disputesOf(claims()),
    sources: () => sourcesOf(reading, found.sources),
  };
};
