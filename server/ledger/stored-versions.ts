import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import type { Collection, RecordOf } from './change-set.ts';
import type { Properties } from './properties.ts';
import { recordShapes } from './record-shapes.ts';
import { type Ask, versionLabel } from './stored-shapes.ts';
import { OPEN, type VersionOf } from './versions.ts';

/** A version as the database has it, with everything that was written beside its record. */
export interface StoredVersion<R> extends VersionOf<R> {
  content: string;
  salt: string;
  leaf: string;
  born: number;
  /** What is left: derived from the record for look-up. */
  derived: Properties;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const rows = z.array(
  z.strictObject({
    all: z
      .looseObject({
        content: z.string(),
        salt: z.string(),
        leaf: z.string(),
        addedIn: z.int(),
        removedIn: z.int(),
        born: z.int(),
      })
      .catchall(z.union([scalar, z.array(scalar)])),
  }),
);

/** Every version that a revision and those before it wrote, as that revision sees it: later closings are masked. */
export const readVersions = async <C extends Collection>(
  ask: Ask,
  collection: C,
  number: number,
): Promise<readonly StoredVersion<RecordOf[C]>[]> => {
  const found = await ask(
    cypher`MATCH (v:${versionLabel[collection]}) WHERE v.addedIn <= $number RETURN properties(v) AS all`,
    { number },
  );
  return parsedVersions(collection, found).map((version) =>
    version.removedIn > number ? { ...version, removedIn: OPEN } : version,
  );
};

/** Versions whose properties stand in `all` of each row, as they are stored. */
export const parsedVersions = <C extends Collection>(
  collection: C,
  found: unknown,
): readonly StoredVersion<RecordOf[C]>[] => {
  const shape: z.ZodType<RecordOf[C]> = recordShapes[collection];
  return rows.parse(found).map(({ all: { content, salt, leaf, addedIn, removedIn, born, ...derived } }) => ({
    record: shape.parse(JSON.parse(content)),
    addedIn,
    removedIn,
    content,
    salt,
    leaf,
    born,
    derived,
  }));
};

/** Every version of every collection. */
export type StoredVersions = { readonly [C in Collection]: readonly StoredVersion<RecordOf[C]>[] };

export const readAllVersions = async (ask: Ask, number: number): Promise<StoredVersions> => ({
  sources: await readVersions(ask, 'sources', number),
  entities: await readVersions(ask, 'entities', number),
  claims: await readVersions(ask, 'claims', number),
  disputes: await readVersions(ask, 'disputes', number),
  same: await readVersions(ask, 'same', number),
  different: await readVersions(ask, 'different', number),
});
