/** What must hold of a revision before anybody can see it, checked inside the transaction that writes it. */
import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { canonical, relationIdOf } from '../record/ids.ts';
import type { Background } from './background.ts';
import type { ChangeSet } from './change-set.ts';
import { readClaimsOfLines } from './stored-claims.ts';
import { readLines } from './stored-lines.ts';
import { readAllRedirects } from './stored-redirects.ts';
import { type Ask, formOf } from './stored-shapes.ts';
import { survivorIn } from './survivors.ts';
import { OPEN } from './versions.ts';
import { makeLines } from './write-lines.ts';
import { writtenLines } from './written-lines.ts';

/** A fault of the ledger itself. The revision was not written; nobody but a programmer can act. */
export class BrokenInvariant extends Error {
  override name = 'BrokenInvariant';
}

/**
 * The touched lines equal a rebuild that finds its claims another way than the writing did (by the line that each claim
 * names), none mixes modalities, merged ids are redirected as their judgements say, and no claim stands on what is closed.
 */
export const checkInvariants = async (
  ask: Ask,
  {
    touched,
    changes,
    number,
    background,
  }: { touched: ReadonlySet<string>; changes: ChangeSet; number: number; background: Background },
): Promise<void> => {
  if (touched.size > 0) await checkLines(ask, touched, background);
  if (changes.put.same.length > 0 || changes.close.some((id) => formOf(id) === 'same'))
    await checkRedirects(ask, background);
  const homeless = await claimsOnClosed(ask, changes, number);
  if (homeless.length > 0) throw new BrokenInvariant(`Claims stand on what is closed: ${homeless.join(', ')}.`);
};

const checkLines = async (ask: Ask, touched: ReadonlySet<string>, background: Background): Promise<void> => {
  const claims = await readClaimsOfLines(ask, writtenLines(touched, background.survivors));
  const expected = await makeLines(ask, touched, claims, background);
  const open = (await readLines(ask, touched)).filter((line) => line.removedIn === OPEN);
  const found = new Map(open.map((line) => [String(line.properties.id), line]));
  for (const id of touched) {
    const [should, is] = [expected.get(id), found.get(id)];
    if (canonical(should?.properties ?? null) !== canonical(is?.properties ?? null))
      throw new BrokenInvariant(`The line ${id} does not follow from its claims.`);
    if (should && is && (should.from !== is.from || should.to !== is.to))
      throw new BrokenInvariant(`The line ${id} runs between other entities than its claims say.`);
  }
  for (const { record } of claims) {
    const line = found.get(relationIdOf(record, survivorIn(background.survivors)) ?? '');
    if (line && line.properties.modality !== record.modality)
      throw new BrokenInvariant(`${record.id} is ${record.modality} and stands in a line that is not.`);
  }
};

const checkRedirects = async (ask: Ask, { survivors }: Background): Promise<void> => {
  const open = (await readAllRedirects(ask)).filter((redirect) => redirect.removedIn === OPEN);
  const led = new Map(open.map(({ id, into }) => [id, into.join()]));
  const wrong = [...new Set([...led.keys(), ...survivors.keys()])].find((id) => led.get(id) !== survivors.get(id));
  if (wrong !== undefined) throw new BrokenInvariant(`${wrong} is not redirected as its merge says.`);
};

const ids = z.array(z.strictObject({ id: z.string() }));

const claimsOnClosed = async (ask: Ask, { close }: ChangeSet, number: number): Promise<string[]> => {
  const rows = await ask(
    cypher`CALL () {
        UNWIND $close AS id MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(c:Claim {removedIn: $open}) RETURN c
        UNION
        UNWIND $close AS id MATCH (:Source {id: id})<-[:STATED_IN]-(c:Claim {removedIn: $open}) RETURN c
        UNION
        MATCH (c:Claim&Version {addedIn: $number})-[:SUBJECT|OBJECT|ATTRIBUTED_TO]->(e)
        WHERE NOT EXISTS { (e)<-[:DESCRIBES]-(:Description {removedIn: $open}) } RETURN c
        UNION
        MATCH (c:Claim&Version {addedIn: $number})-[:STATED_IN]->(s)
        WHERE NOT EXISTS { (s)<-[:DESCRIBES]-(:SourceText {removedIn: $open}) } RETURN c
      }
      RETURN DISTINCT c.id AS id`,
    { close, open: OPEN, number },
  );
  return ids.parse(rows).map((row) => row.id);
};
