import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import type { Ask } from './stored-shapes.ts';
import { movedIds, type Survivors } from './survivors.ts';
import { type Interval, OPEN } from './versions.ts';

/** That one id answered for another for a while, whether merged into it or into something that was. */
export interface Redirect extends Interval {
  id: string;
  to: string;
}

const rows = z.array(
  z.strictObject({
    id: z.string(),
    to: z.string(),
    addedIn: z.int(),
    removedIn: z.int(),
    // Where its links lead, which its properties only repeat.
    merged: z.array(z.string()),
    into: z.array(z.string()),
  }),
);

/** A redirect as the database has it. */
export type StoredRedirect = z.infer<typeof rows>[number];

export const readAllRedirects = async (ask: Ask): Promise<readonly StoredRedirect[]> =>
  rows.parse(
    await ask(
      cypher`MATCH (r:Redirect) RETURN r.id AS id, r.to AS to, r.addedIn AS addedIn, r.removedIn AS removedIn,
        [(r)-[:MERGED]->(e:Entity) | e.id] AS merged, [(r)-[:INTO]->(e:Entity) | e.id] AS into`,
    ),
  );

export const createRedirects = async (ask: Ask, redirects: readonly Redirect[]): Promise<void> => {
  if (redirects.length === 0) return;
  await ask(
    cypher`UNWIND $redirects AS row MATCH (merged:Entity {id: row.id}) MATCH (into:Entity {id: row.to})
      CREATE (merged)<-[:MERGED]-(r:Redirect)-[:INTO]->(into)
      SET r.id = row.id, r.to = row.to, r.addedIn = row.addedIn, r.removedIn = row.removedIn`,
    { redirects: redirects.map(({ id, to, addedIn, removedIn }) => ({ id, to, addedIn, removedIn })) },
  );
};

/** Removes redirects. Only a repair does that. */
export const removeRedirects = async (ask: Ask, redirects: readonly Redirect[]): Promise<void> => {
  const keys = redirects.map(({ id, addedIn }) => ({ id, addedIn }));
  if (keys.length > 0)
    await ask(
      cypher`UNWIND $keys AS key MATCH (r:Redirect {id: key.id}) WHERE r.addedIn = key.addedIn DETACH DELETE r`,
      { keys },
    );
};

/** Closes the redirects that lead elsewhere or nowhere since, and opens those that are new. */
export const writeRedirects = async (
  ask: Ask,
  { before, after, number }: { before: Survivors; after: Survivors; number: number },
): Promise<void> => {
  const moved = movedIds(before, after);
  if (moved.length === 0) return;
  await ask(cypher`UNWIND $ids AS id MATCH (r:Redirect {id: id, removedIn: $open}) SET r.removedIn = $number`, {
    ids: moved,
    open: OPEN,
    number,
  });
  const opened = moved.flatMap((id) => {
    const to = after.get(id);
    return to === undefined ? [] : { id, to, addedIn: number, removedIn: OPEN };
  });
  await createRedirects(ask, opened);
};
