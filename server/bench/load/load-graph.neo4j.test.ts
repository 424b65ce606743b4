import { expect, test } from 'vitest';
import { adoptLineage, publish } from '../../ledger/head.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { stage } from '../../ledger/stage.ts';
import { newLogFolder } from '../../ledger/testing/folders.ts';
import { wholeGraph } from '../../ledger/testing/graph.ts';
import { planned } from '../../ledger/testing/publishing.ts';
import { suiteDatabase } from '../../neo4j/testing.ts';
import { generateGraph } from '../graph/generated.ts';
import { loadGraph } from './load-graph.ts';

// Small steps, so that lines are touched by several revisions.
const graph = generateGraph({ entities: 120, seed: 7, steps: 250 });

test('a loaded graph is, property by property, what the ledger makes of its revisions, and the ledger takes each', async () => {
  const database = await suiteDatabase();
  try {
    const ledger = await openLedger(database, { logFolder: await newLogFolder() });
    await adoptLineage(database, graph.lineage);
    for (const { number, hash, ...entry } of graph.entries()) {
      // Refused where it breaks a rule, and another where it is not in normal form.
      expect((await planned(ledger, entry.changes)).changes).toEqual(entry.changes);
      await stage(database, { lineage: graph.lineage, base: number - 1 }, entry, hash);
      await publish(database);
    }
    const staged = await wholeGraph(database);
    await database.close();

    const empty = await suiteDatabase();
    try {
      const logFolder = await newLogFolder();
      await loadGraph(empty, graph, { logFolder, progress: () => {} });
      expect(await wholeGraph(empty)).toEqual(staged);
      expect(await (await openLedger(empty, { logFolder })).verify()).toEqual([]);
    } finally {
      await empty.close();
    }
  } finally {
    await database.close();
  }
}, 600_000);
