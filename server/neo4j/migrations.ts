/**
 * Constraints and indexes, derived from the ontology. Old versions are never rewritten, so nothing else ever needs
 * migrating: a new kind of relation only adds to this list.
 */
import { z } from 'zod';
import { relationKindList } from '../ontology/index.ts';
import { type Cypher, cypher, join, name } from './cypher.ts';
import type { Database } from './database.ts';

interface SchemaItem {
  name: string;
  statement: Cypher;
}

type Pattern = (label: string) => Cypher;
const node: Pattern = (label) => cypher`(x:${name(label)})`;
const relationship: Pattern = (type) => cypher`()-[x:${name(type)}]-()`;

const itemName = (label: string, keys: readonly string[]): string => [label, ...keys].join('_').toLowerCase();
const properties = (keys: readonly string[]): Cypher =>
  join(
    keys.map((key) => cypher`x.${name(key)}`),
    ',',
  );

const unique = (pattern: Pattern, label: string, ...keys: string[]): SchemaItem => {
  const item = itemName(label, keys);
  return {
    name: item,
    statement: cypher`CREATE CONSTRAINT ${name(item)} IF NOT EXISTS FOR ${pattern(label)} REQUIRE (${properties(keys)}) IS UNIQUE`,
  };
};

const index = (pattern: Pattern, label: string, ...keys: string[]): SchemaItem => {
  const item = itemName(label, keys);
  return {
    name: item,
    statement: cypher`CREATE INDEX ${name(item)} IF NOT EXISTS FOR ${pattern(label)} ON (${properties(keys)})`,
  };
};

// At most one open version of an id, and one version of an id a revision: a repeated write cannot double.
const oneVersion = (pattern: Pattern, label: string): SchemaItem[] => [
  unique(pattern, label, 'id', 'removedIn'),
  unique(pattern, label, 'id', 'addedIn'),
];

// What is indexed has been folded and split into tokens already, one definition for names and questions: no analyser
// may split it otherwise.
const fullText = (item: string, label: string, ...keys: string[]): SchemaItem => ({
  name: item,
  statement: cypher`CREATE FULLTEXT INDEX ${name(item)} IF NOT EXISTS FOR (x:${name(label)}) ON EACH [${properties(keys)}]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
});

const versionedLabels = ['Description', 'SourceText', 'Claim', 'Dispute', 'Same', 'Different', 'Redirect'] as const;

const findableText = ['marks', 'exact', 'alike', 'ordered', 'crossed', 'words', 'crossedWords', 'kind', 'band'];

const schema: readonly SchemaItem[] = [
  unique(node, 'Head', 'id'),
  unique(node, 'Revision', 'number'),
  unique(node, 'LogEntry', 'number'),
  unique(node, 'Entity', 'id'),
  unique(node, 'Source', 'id'),
  ...versionedLabels.flatMap((label) => oneVersion(node, label)),
  ...relationKindList.flatMap(({ kind }) => oneVersion(relationship, kind)),
  // One look-up for the ids of a change set, whatever they name.
  index(node, 'Version', 'id', 'removedIn'),
  // What changed between two revisions is found by these.
  index(node, 'Version', 'addedIn'),
  index(node, 'Version', 'removedIn'),
  ...relationKindList.flatMap(({ kind }) => [
    index(relationship, kind, 'addedIn'),
    index(relationship, kind, 'removedIn'),
  ]),
  index(node, 'Claim', 'line', 'removedIn'),
  ...['subject', 'object', 'source', 'predicate', 'replaces'].map((key) => index(node, 'Claim', key)),
  index(node, 'Dispute', 'claim', 'removedIn'),
  index(node, 'Dispute', 'disputes', 'removedIn'),
  index(node, 'Same', 'keep'),
  index(node, 'Redirect', 'to'),
  index(node, 'Description', 'sortName'),
  index(node, 'SourceText', 'sortName'),
  ...oneVersion(node, 'Findable'),
  fullText('findable', 'Findable', ...findableText),
  fullText('said', 'Claim', 'said', 'saidCrossed', 'about', 'since'),
];

/** Indexes that earlier versions had and nothing asks any more. */
const obsolete = ['names', 'names_cjk'] as const;

const named = z.array(z.object({ name: z.string() }));
const PATIENCE = 300_000;

/** Creates the constraints and indexes that the database lacks and waits until they answer. */
export const migrate = async (database: Database, progress: (line: string) => void = () => {}): Promise<void> => {
  // The first statements of a database that has just started on a busy machine can take longer than a reader would wait.
  const patiently = { timeout: PATIENCE };
  const constraints = await database.read(cypher`SHOW CONSTRAINTS YIELD name RETURN name`, {}, patiently);
  const indexes = await database.read(cypher`SHOW INDEXES YIELD name RETURN name`, {}, patiently);
  const present = new Set(named.parse([...constraints, ...indexes]).map((item) => item.name));
  const missing = schema.filter((item) => !present.has(item.name));
  for (const item of obsolete) if (present.has(item)) await database.schema(cypher`DROP INDEX ${name(item)} IF EXISTS`);
  if (missing.length === 0) return;
  progress(`Creating ${missing.length} constraints and indexes.`);
  // Together they take half the time that they take one by one, and a start that is killed leaves all or none.
  await database.write(async (transaction) => {
    for (const item of missing) await transaction.run(item.statement);
  });
  await database.read(cypher`CALL db.awaitIndexes(300)`, {}, { timeout: PATIENCE });
};
