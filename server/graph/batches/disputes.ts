import { cypher } from '../../neo4j/cypher.ts';
import type { DisputeRecord } from '../../record/records.ts';
import { text } from '../raw.ts';
import type { Reading } from '../reading.ts';
import { visible } from '../visible.ts';
import { BATCH, type Batches, walk } from './batches.ts';

/** Every dispute of the revision, in order of id. */
export const everyDispute = (reading: Reading): Batches<DisputeRecord> =>
  walk(reading, (compilation, after) => ({
    statement: cypher`MATCH (d:Dispute) WHERE d.id > ${compilation.value(after)} AND ${visible(cypher`d`, compilation.pinned)}
      WITH d ORDER BY d.id LIMIT ${compilation.value(BATCH)}
      RETURN d.id AS key, d.claim AS claim, d.disputes AS disputes, d.by AS by, d.note AS note`,
    read: (row) => ({
      id: text(row.key),
      claim: text(row.claim),
      disputes: text(row.disputes),
      by: text(row.by) === 'source' ? ('source' as const) : ('editors' as const),
      note: text(row.note),
    }),
  }));
