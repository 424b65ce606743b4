import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { type LogEntry, parseLogEntry } from './log-entry.ts';
import type { Ask } from './stored-shapes.ts';

const hashes = z.array(z.strictObject({ number: z.int(), hash: z.string() }));

/** The hash of a revision, of 0 none. */
export const readPrevious = async (ask: Ask, number: number): Promise<string | undefined> =>
  hashes.parse(
    await ask(cypher`MATCH (r:Revision {number: $number}) RETURN r.number AS number, r.hash AS hash`, { number }),
  )[0]?.hash;

/** The hashes of all revisions up to one, in order. */
export const readHashes = async (ask: Ask, upTo: number): Promise<readonly string[]> =>
  hashes
    .parse(
      await ask(
        cypher`MATCH (r:Revision) WHERE r.number <= $upTo RETURN r.number AS number, r.hash AS hash ORDER BY number`,
        { upTo },
      ),
    )
    .map((row) => row.hash);

const texts = z.array(z.strictObject({ number: z.int(), text: z.string() }));

/** The text of one revision's log entry. */
export const readLogText = async (ask: Ask, number: number): Promise<string | undefined> =>
  texts.parse(
    await ask(cypher`MATCH (l:LogEntry {number: $number}) RETURN l.number AS number, l.text AS text`, { number }),
  )[0]?.text;

/** One revision's log entry, checked byte by byte. */
export const readLogEntry = async (ask: Ask, number: number): Promise<LogEntry> => {
  const text = await readLogText(ask, number);
  if (text === undefined) throw new Error(`The database has lost the log entry of revision ${number}.`);
  return parseLogEntry(text);
};

const revisions = z.array(z.strictObject({ number: z.int(), id: z.string(), hash: z.string() }));

/** The revision that a plan became, if it was applied. */
export const findApplied = async (ask: Ask, plan: { hash: string; base: number }) =>
  revisions.parse(
    await ask(
      cypher`MATCH (r:Revision {number: $number}) WHERE r.plan = $plan
        RETURN r.number AS number, r.id AS id, r.hash AS hash`,
      { number: plan.base + 1, plan: plan.hash },
    ),
  )[0];

/** What a revision says of itself. */
const storedRevision = z.object({
  number: z.int(),
  id: z.string(),
  hash: z.string(),
  at: z.string(),
  author: z.string(),
  message: z.string(),
  ontology: z.string(),
  previous: z.string(),
  plan: z.string(),
});
export type StoredRevision = z.infer<typeof storedRevision>;

export const readRevisions = async (ask: Ask, upTo: number): Promise<readonly StoredRevision[]> =>
  z
    .array(z.strictObject({ all: storedRevision }))
    .parse(
      await ask(cypher`MATCH (r:Revision) WHERE r.number <= $upTo RETURN properties(r) AS all ORDER BY r.number`, {
        upTo,
      }),
    )
    .map((row) => row.all);
