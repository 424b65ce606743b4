import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { byText, type Collection, type RecordOf } from './change-set.ts';
import type { Held } from './held.ts';
import { recordShapes } from './record-shapes.ts';
import { type Ask, versionLabel } from './stored-shapes.ts';

const contents = z.array(z.strictObject({ content: z.string() }));
const identities = z.array(z.strictObject({ id: z.string(), kind: z.string() }));

/** Reads what revision `number` says, and every id ever given. */
export const readHeld = async (ask: Ask, number: number): Promise<Held> => {
  const read = async <C extends Collection>(collection: C): Promise<ReadonlyMap<string, RecordOf[C]>> => {
    const shape: z.ZodType<RecordOf[C]> = recordShapes[collection];
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
    sources: await read('sources'),
    entities: await read('entities'),
    claims: await read('claims'),
    disputes: await read('disputes'),
    same: await read('same'),
    different: await read('different'),
    identities: new Map(identities.parse(known).map(({ id, kind }) => [id, kind])),
  };
};
