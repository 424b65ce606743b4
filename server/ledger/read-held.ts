import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { claimRecord, disputeRecord, entityRecord, sourceRecord } from '../record/records.ts';
import { byText, type Collection } from './change-set.ts';
import type { Held } from './held.ts';
import { type Ask, versionLabel } from './stored-shapes.ts';

const contents = z.array(z.strictObject({ content: z.string() }));
const identities = z.array(z.strictObject({ id: z.string(), kind: z.string() }));

/** Reads what revision `number` says, and every id ever given. */
export const readHeld = async (ask: Ask, number: number): Promise<Held> => {
  const read = async <R extends { id: string }>(collection: Collection, shape: z.ZodType<R>) => {
    const rows = await ask(
      cypher`MATCH (v:${versionLabel[collection]}) WHERE v.addedIn <= $number AND v.removedIn > $number
        RETURN v.content AS content`,
      { number },
    );
    const records = contents.parse(rows).map((row) => shape.parse(JSON.parse(row.content)));
    return new Map(records.sort((a, b) => byText(a.id, b.id)).map((record) => [record.id, record]));
  };
  const known = await ask(
    cypher`MATCH (e:Entity) RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Agent']][0] AS kind
      UNION ALL MATCH (s:Source) RETURN s.id AS id, 'Source' AS kind`,
  );
  return {
    number,
    sources: await read('sources', sourceRecord),
    entities: await read('entities', entityRecord),
    claims: await read('claims', claimRecord),
    disputes: await read('disputes', disputeRecord),
    identities: new Map(identities.parse(known).map(({ id, kind }) => [id, kind])),
  };
};
