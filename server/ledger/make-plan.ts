import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { canonical } from '../record/ids.ts';
import { type ChangeSet, type Collection, collections } from './change-set.ts';
import { check } from './check.ts';
import type { Held } from './held.ts';
import { normalise } from './normalise.ts';
import { ontologyHash } from './ontology-hash.ts';
import type { Plan, Step } from './plan.ts';
import { planHash } from './plan-hash.ts';
import type { Problems } from './problem.ts';
import { prospectOf } from './prospect.ts';
import { readHeld } from './read-held.ts';
import type { Ask } from './stored-shapes.ts';

/** Checks a change set against the ledger and binds it to the state that it was checked against. */
export const makePlan = async (
  ask: Ask,
  { lineage, number }: { lineage: string; number: number },
  wanted: ChangeSet,
): Promise<Plan | Problems> => {
  const held = await readHeld(ask, number);
  const changes = normalise(wanted, held);
  const prospect = prospectOf({ wanted, changes }, held, await formerClaims(ask, changes));
  const { problems, warnings } = check(prospect);
  if (problems.length > 0) return { problems, warnings };
  const bound = { lineage, base: number, ontology: ontologyHash, changes };
  return { ...bound, hash: planHash(bound), steps: stepsOf(changes, held), warnings };
};

const ids = z.array(z.strictObject({ id: z.string() }));

const formerClaims = async (ask: Ask, { put }: ChangeSet): Promise<ReadonlySet<string>> => {
  const replaced = put.claims.flatMap((claim) => claim.replaces ?? []);
  if (replaced.length === 0) return new Set();
  const rows = await ask(cypher`UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE c.addedIn >= 1 RETURN DISTINCT id`, {
    ids: replaced,
  });
  return new Set(ids.parse(rows).map((row) => row.id));
};

/** The changes as a person reads them, in the order in which records depend on each other. */
const stepsOf = ({ put, close }: ChangeSet, held: Held): readonly Step[] =>
  collections.flatMap((collection): Step[] => {
    const holding: ReadonlyMap<string, object> = held[collection];
    const records: readonly { id: string }[] = put[collection];
    return [
      ...records.map((record) => putStep(collection, record, holding.get(record.id))),
      ...close.filter((id) => holding.has(id)).map((id): Step => ({ step: 'close', collection, id, fields: [] })),
    ];
  });

const putStep = (collection: Collection, record: { id: string }, before: object | undefined): Step => {
  if (before === undefined) return { step: 'add', collection, id: record.id, fields: [] };
  const [was, is] = [new Map(Object.entries(before)), new Map<string, unknown>(Object.entries(record))];
  const text = (value: unknown) => (value === undefined ? undefined : canonical(value));
  const fields = [...new Set([...was.keys(), ...is.keys()])].filter((key) => text(was.get(key)) !== text(is.get(key)));
  return { step: 'change', collection, id: record.id, fields };
};
