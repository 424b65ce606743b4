import { z } from 'zod';
import { type Cypher, cypher } from '../neo4j/cypher.ts';
import { type EntityRecord, entityRecord, type SourceRecord, sourceRecord } from '../record/records.ts';
import { HEAVY_FROM } from '../record/weight.ts';
import type { Described } from './findable.ts';
import type { FindableVersion, Past, Standing } from './findable-history.ts';
import type { Properties } from './properties.ts';
import type { Ask } from './stored-shapes.ts';
import { OPEN } from './versions.ts';

const properties = z.record(z.string(), z.union([z.string(), z.int()]));

const openRows = z.array(
  z.strictObject({
    id: z.string(),
    descriptions: z.array(z.strictObject({ id: z.string(), source: z.boolean(), content: z.string() })),
    claims: z.int(),
    found: properties.nullable(),
  }),
);

/** A thing as the last revision leaves it, and how it could be found until then. */
export interface OpenFindable {
  id: string;
  /** None where it has been closed, or others answer for it. */
  described: Described | undefined;
  /** Counted up to the number from which more make no difference, for it and for each of what was merged into it. */
  claims: number;
  found: Properties | undefined;
}

// The claims that give weight: they stand, and nobody has retracted them.
const standingOn = (thing: Cypher): Cypher => cypher`(${thing})<-[:SUBJECT|OBJECT|STATED_IN]-(c:Claim)`;

/** Things as they are now: each id with those that it answers for, itself first, or with none. */
export const readOpenFindables = async (
  ask: Ask,
  things: readonly { id: string; members: readonly string[] }[],
): Promise<readonly OpenFindable[]> => {
  const rows = openRows.parse(
    await ask(
      cypher`UNWIND $things AS thing
        OPTIONAL MATCH (f:Findable {id: thing.id, removedIn: $open})
        RETURN thing.id AS id, properties(f) AS found,
          COLLECT { UNWIND thing.members AS id MATCH (v:Version {id: id, removedIn: $open})-[:DESCRIBES]->()
            RETURN { id: id, source: v:SourceText, content: v.content } } AS descriptions,
          reduce(sum = 0, n IN COLLECT { UNWIND thing.members AS id MATCH (:Version {id: id, removedIn: $open})-[:DESCRIBES]->(t)
            RETURN COUNT { MATCH ${standingOn(cypher`t`)} WHERE c.removedIn = $open AND NOT c.retracted RETURN c LIMIT $enough } }
            | sum + n) AS claims`,
      { things, open: OPEN, enough: HEAVY_FROM },
    ),
  );
  const members = new Map(things.map((thing) => [thing.id, thing.members]));
  return rows.map(({ id, descriptions, claims, found }) => ({
    id,
    described: describedBy(id, members.get(id) ?? [], descriptions),
    claims,
    found: found === null ? undefined : withoutNumbers(found),
  }));
};

const describedBy = (
  id: string,
  members: readonly string[],
  descriptions: z.infer<typeof openRows>[number]['descriptions'],
): Described | undefined => {
  const own = descriptions.find((description) => description.id === id);
  if (!own) return undefined;
  if (own.source) return { source: parsedSource(own.content) };
  const others = members.flatMap((member) => descriptions.filter((other) => other.id === member && member !== id));
  return { entity: parsedEntity(own.content), merged: others.map(({ content }) => parsedEntity(content)) };
};

const parsedSource = (content: string): SourceRecord => sourceRecord.parse(JSON.parse(content));
const parsedEntity = (content: string): EntityRecord => entityRecord.parse(JSON.parse(content));
const withoutNumbers = ({ addedIn, removedIn, ...rest }: Properties): Properties => rest;

/** Closes what can no longer be found as it was. */
export const closeFindables = async (ask: Ask, ids: readonly string[], number: number): Promise<void> => {
  if (ids.length === 0) return;
  await ask(cypher`UNWIND $ids AS id MATCH (f:Findable {id: id, removedIn: $open}) SET f.removedIn = $number`, {
    ids,
    open: OPEN,
    number,
  });
};

/** Writes versions of what can be found. */
export const createFindables = async (ask: Ask, versions: readonly FindableVersion[]): Promise<void> => {
  const create = async (label: Cypher, wanted: readonly FindableVersion[]) => {
    if (wanted.length === 0) return;
    const rows = wanted.map(({ properties: all, addedIn, removedIn }) => ({ ...all, addedIn, removedIn }));
    await ask(
      cypher`UNWIND $rows AS row MATCH (t:${label} {id: row.id}) CREATE (f:Findable)-[:FINDS]->(t) SET f = row`,
      { rows },
    );
  };
  const isSource = (version: FindableVersion) => version.properties.kind === 'Source';
  await create(cypher`Source`, versions.filter(isSource));
  await create(
    cypher`Entity`,
    versions.filter((version) => !isSource(version)),
  );
};

/** Removes versions. Only a repair does that. */
export const removeFindables = async (ask: Ask, versions: readonly FindableVersion[]): Promise<void> => {
  const keys = versions.map(({ properties: { id }, addedIn }) => ({ id, addedIn }));
  if (keys.length > 0)
    // By the whole key: of the id alone there is no index.
    await ask(cypher`UNWIND $keys AS key MATCH (f:Findable {id: key.id, addedIn: key.addedIn}) DETACH DELETE f`, {
      keys,
    });
};

const interval = z.strictObject({ addedIn: z.int(), removedIn: z.int() });
const past = z.strictObject({
  id: z.string(),
  source: z.boolean(),
  descriptions: z.array(interval.extend({ content: z.string() })),
  claims: z.array(interval),
});
const thingRows = z.array(
  past.extend({
    away: z.array(interval),
    merged: z.array(past.extend({ while: z.array(interval) })),
    found: z.array(properties),
  }),
);

/** One thing through all revisions, and every version in which it can be found. */
export interface StoredThing extends Standing {
  found: readonly FindableVersion[];
}

const pastIn = (thing: Cypher): Cypher => cypher`id: ${thing}.id, source: ${thing}:Source,
  descriptions: COLLECT { MATCH (${thing})<-[:DESCRIBES]-(v) RETURN v { .content, .addedIn, .removedIn } },
  claims: COLLECT { MATCH ${standingOn(thing)} WHERE NOT c.retracted RETURN c { .addedIn, .removedIn } }`;

/** Entities and sources in order of id, the next ones after an id. */
export const readThings = async (ask: Ask, after: string, limit: number): Promise<readonly StoredThing[]> => {
  const rows = z.array(z.strictObject({ thing: z.unknown() })).parse(
    await ask(
      cypher`CALL () {
          MATCH (e:Entity) WHERE e.id > $after RETURN e AS t ORDER BY e.id LIMIT $limit
          UNION ALL MATCH (s:Source) WHERE s.id > $after RETURN s AS t ORDER BY s.id LIMIT $limit
        }
        WITH t ORDER BY t.id LIMIT $limit
        RETURN { ${pastIn(cypher`t`)},
          away: COLLECT { MATCH (t)<-[:MERGED]-(r:Redirect) RETURN r { .addedIn, .removedIn } },
          found: COLLECT { MATCH (t)<-[:FINDS]-(f) WITH f ORDER BY f.addedIn RETURN properties(f) },
          merged: COLLECT { MATCH (t)<-[:INTO]-(:Redirect)-[:MERGED]->(m) WITH DISTINCT m ORDER BY m.id
            RETURN { ${pastIn(cypher`m`)},
              while: COLLECT { MATCH (t)<-[:INTO]-(r:Redirect)-[:MERGED]->(m) RETURN r { .addedIn, .removedIn } } } }
        } AS thing`,
      { after, limit },
    ),
  );
  return thingRows.parse(rows.map(({ thing }) => thing)).map((thing) => ({
    ...pastOf(thing),
    away: thing.away,
    merged: thing.merged.map((other) => ({ ...pastOf(other), while: other.while })),
    found: thing.found.map((all) => ({
      properties: withoutNumbers(all),
      addedIn: Number(all.addedIn),
      removedIn: Number(all.removedIn),
    })),
  }));
};

const pastOf = ({ id, source, descriptions, claims }: z.infer<typeof past>): Past => {
  const versions = <R>(parse: (content: string) => R) =>
    descriptions.map(({ content, addedIn, removedIn }) => ({ record: parse(content), addedIn, removedIn }));
  return {
    id,
    sources: source ? versions(parsedSource) : [],
    entities: source ? [] : versions(parsedEntity),
    claims,
  };
};
