import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import { parseLocator } from '../../record/locator.ts';
import { isUnreadable } from '../../record/problems.ts';
import type { HeldRecords } from '../held.ts';
import type { Finding } from '../outcomes.ts';
import { personFaults } from '../rules/persons.ts';
import { partsOverRound } from '../rules/rounds.ts';
import type { Ask } from '../stored-shapes.ts';
import { survivorIn, survivorsOf } from '../survivors.ts';

const rows = z.array(z.strictObject({ id: z.string() }));

/** Every claim has a place in a source, and hangs in the graph where its record says. */
export const claimsInPlace = async (ask: Ask, held: HeldRecords): Promise<Finding[]> => {
  const astray = await ask(
    cypher`MATCH (c:Claim) WHERE c.addedIn <= $number AND (
        NOT EXISTS { (c)-[:STATED_IN]->(:Source {id: c.source}) } OR COUNT { (c)-[:STATED_IN]->() } <> 1
        OR NOT EXISTS { (c)-[:SUBJECT]->(:Entity {id: c.subject}) } OR COUNT { (c)-[:SUBJECT]->() } <> 1
        OR c.object IS NOT NULL AND NOT EXISTS { (c)-[:OBJECT]->(:Entity {id: c.object}) }
        OR COUNT { (c)-[:OBJECT]->() } <> CASE WHEN c.object IS NULL THEN 0 ELSE 1 END
        OR COUNT { (c)-[:ATTRIBUTED_TO]->() } <> size(c.attributedTo)
      )
      RETURN DISTINCT c.id AS id`,
    { number: held.number },
  );
  const error = (id: string, message: string): Finding => ({
    check: 'every-line-has-claims',
    severity: 'error',
    id,
    message,
  });
  return [
    ...rows.parse(astray).map(({ id }) => error(id, 'Its links do not lead where its record says.')),
    ...[...held.claims.values()]
      .filter(({ at }) => at.length === 0 || at.some((place) => isUnreadable(parseLocator(place))))
      .map(({ id }) => error(id, 'It has no place in its source.')),
  ];
};

/** Parts of a round do not exceed it, and across sources that deserves a look. */
export const roundSums = ({ claims, same }: HeldRecords): Finding[] => {
  const found = (across: boolean): Finding[] =>
    partsOverRound(claims.values(), survivorIn(survivorsOf(same.values())), across).map(({ record, message }) => ({
      check: 'parts-within-round',
      severity: across ? 'warning' : 'error',
      id: record,
      message,
    }));
  return [...found(false), ...found(true)];
};

/** Only what may be said of persons stands on them, and each has a public role. */
export const personsSpared = ({ claims, entities }: HeldRecords): Finding[] => {
  const person = (id: string | undefined) => id !== undefined && entities.get(id)?.kind === 'Person';
  const inRole = new Set([...claims.values()].filter((c) => c.predicate === 'publicRole').map((c) => c.subject));
  const error = (id: string, message: string): Finding => ({
    check: 'persons-are-spared',
    severity: 'error',
    id,
    message,
  });
  return [
    ...[...claims.values()]
      .flatMap((claim) => personFaults(claim, person))
      .map((fault) => error(fault.record, fault.message)),
    ...[...entities.values()]
      .filter(({ id, kind, summary }) => kind === 'Person' && (summary !== undefined || !inRole.has(id)))
      .map(({ id }) => error(id, 'A person needs a public role and has no summary.')),
  ];
};

/** No live claim stands on a closed entity or source, and no judgement on a closed entity. */
export const standingOnClosed = ({ claims, entities, sources, same, different }: HeldRecords): Finding[] => {
  const error = (id: string, closed: string): Finding => ({
    check: 'nothing-stands-on-closed',
    severity: 'error',
    id,
    message: `It stands on ${closed}, which is closed.`,
  });
  const lacking = (ids: readonly string[]) => ids.filter((id) => !entities.has(id));
  return [
    ...[...claims.values()].flatMap(({ id, subject, object, attributedTo = [], source }) => {
      const ends = [subject, ...attributedTo, ...(object === undefined ? [] : [object])];
      return [...lacking(ends), ...(sources.has(source) ? [] : [source])].map((closed) => error(id, closed));
    }),
    ...[...same.values()].flatMap(({ id, keep, merge }) => lacking([keep, merge]).map((closed) => error(id, closed))),
    ...[...different.values()].flatMap((pair) => lacking(pair.entities).map((closed) => error(pair.id, closed))),
  ];
};
