import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { canonical } from '../record/ids.ts';
import { byText, type ChangeSet } from './change-set.ts';
import { findableOf } from './findable.ts';
import { closeFindables, createFindables, readOpenFindables } from './stored-findables.ts';
import { type Ask, formOf } from './stored-shapes.ts';
import { movedIds, type Survivors, survivorIn } from './survivors.ts';
import { OPEN } from './versions.ts';

const ends = z.array(z.strictObject({ ids: z.array(z.string()) }));

/** What closed claims stood on. */
const endsOfClosed = async (ask: Ask, close: readonly string[], number: number): Promise<readonly string[]> => {
  const ids = close.filter((id) => formOf(id) === 'claim');
  if (ids.length === 0) return [];
  const rows = await ask(
    cypher`UNWIND $ids AS id MATCH (c:Claim {id: id, removedIn: $number})
      RETURN [x IN [c.subject, c.object, c.source] WHERE x IS NOT NULL] AS ids`,
    { ids, number },
  );
  return ends.parse(rows).flatMap((row) => row.ids);
};

/** After the records are written: lets search find what has changed, and what stands on more or fewer claims. */
export const writeFindables = async (
  ask: Ask,
  { put, close }: ChangeSet,
  { before, after, number }: { before: Survivors; after: Survivors; number: number },
): Promise<void> => {
  const changed = [
    ...[...put.entities, ...put.sources].map(({ id }) => id),
    ...close.filter((id) => formOf(id) === 'thing'),
    ...put.claims.flatMap(({ subject, object, source }) => [
      subject,
      source,
      ...(object === undefined ? [] : [object]),
    ]),
    ...(await endsOfClosed(ask, close, number)),
    ...movedIds(before, after),
  ];
  const touched = new Set(changed.flatMap((id) => [id, survivorIn(before)(id), survivorIn(after)(id)]));
  if (touched.size === 0) return;
  const things = (await readOpenFindables(ask, withMembers(touched, after))).map(
    ({ id, described, claims, found }) => ({ id, found, properties: described && findableOf(described, claims) }),
  );
  const differing = things.filter(
    ({ found, properties }) => canonical(found ?? null) !== canonical(properties ?? null),
  );
  await closeFindables(
    ask,
    differing.filter(({ found }) => found !== undefined).map(({ id }) => id),
    number,
  );
  await createFindables(
    ask,
    differing.flatMap(({ properties }) => (properties ? [{ properties, addedIn: number, removedIn: OPEN }] : [])),
  );
};

/** Each id with those that it answers for, itself first; what others answer for is no longer found. */
const withMembers = (ids: Iterable<string>, survivors: Survivors) => {
  const merged = new Map<string, string[]>();
  for (const [id, survivor] of [...survivors].sort(([a], [b]) => byText(a, b)))
    merged.set(survivor, [...(merged.get(survivor) ?? []), id]);
  return [...ids].map((id) => ({ id, members: survivors.has(id) ? [] : [id, ...(merged.get(id) ?? [])] }));
};
