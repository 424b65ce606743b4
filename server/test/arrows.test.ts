import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Imports against the direction of the folders, each in a file of its own. */
const against = [
  ['server/config.ts', 'neo4j-driver'],
  ['server/http/site.ts', 'graphql'],
  ['server/http/route.ts', '../graph/reading.ts'],
  ['server/main.ts', '../seed/main.ts'],
  ['server/ontology/index.ts', '../record/ids.ts'],
  ['server/ontology/shape.ts', 'zod'],
  ['server/ontology/kinds/person.ts', '../../config.ts'],
  ['server/record/ids.ts', '../neo4j/cypher.ts'],
  ['server/neo4j/open.ts', '../ledger/ledger.ts'],
  ['server/neo4j/local/lock.ts', '../../record/ids.ts'],
  ['server/ledger/plan.ts', '../graph/page.ts'],
  ['server/ledger/rules/ends.ts', 'neo4j-driver'],
  ['server/graph/page.ts', '../schema/builder.ts'],
  ['server/graph/nouns/claim.ts', '../../ledger/plan.ts'],
  ['server/graph/time.ts', 'graphql'],
  ['server/graph/lines.ts', '../words/language.ts'],
  ['server/words/sentence.ts', '../schema/builder.ts'],
  ['server/words/language.ts', 'graphql'],
  ['server/exports/csv.ts', '../schema/builder.ts'],
  ['server/pages/entity.ts', 'graphql'],
  ['server/reconcile/names.ts', '../ledger/ledger.ts'],
  ['server/schema/builder.ts', 'neo4j-driver'],
  ['server/schema/claim.ts', '../ledger/ledger.ts'],
  ['server/bench/main.ts', '../../client/main.ts'],
  ['server/bench/load/load.ts', 'graphql-yoga'],
  ['seed/main.ts', '../client/main.ts'],
  ['seed/plan.ts', 'neo4j-driver'],
  ['client/main.ts', '../server/config.ts'],
  ['client/state/view.ts', 'cytoscape'],
  ['client/panels/claims.tsx', '../canvas/draw.ts'],
  ['client/canvas/draw.ts', '../panels/claims.tsx'],
] as const;

/** Imports along them. */
const along = [
  ['server/neo4j/driver.ts', 'neo4j-driver'],
  ['server/ontology/relations/owns.ts', '../shape.ts'],
  ['server/record/value.ts', '../ontology/index.ts'],
  ['server/ledger/apply.ts', '../neo4j/database.ts'],
  ['server/graph/visible.ts', '../record/ids.ts'],
  ['server/words/reading.ts', '../graph/sentence-parts.ts'],
  ['server/exports/gexf.ts', '../words/sentence.ts'],
  ['server/pages/claim.ts', '../http/route.ts'],
  ['server/schema/source.ts', '../graph/page.ts'],
  ['server/schema/entity.ts', '../words/sentence.ts'],
  ['server/bench/contest/raw.ts', 'neo4j-driver'],
  ['seed/apply.ts', '../server/ledger/ledger.ts'],
  ['client/canvas/style.ts', 'cytoscape'],
  ['client/panels/search.tsx', '../state/view.ts'],
] as const;

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

let folder: string;
let refused: Set<string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-arrows-'));
  await copyFile(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, specifier] of [...against, ...along]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `import * as it from '${specifier}';\nconsole.log(it);\n`);
  }
  const command = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=200', '.'];
  const output = await new Promise<string>((resolve) => {
    execFile(join(root, 'node_modules/.bin/biome'), command, { cwd: folder }, (_, stdout) => resolve(stdout));
  });
  const { diagnostics } = report.parse(JSON.parse(output));
  const found = diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports');
  refused = new Set(found.map(({ location }) => location.path.replace(/^\.\//, '')));
});

afterAll(() => rm(folder, { recursive: true }));

test.each(against)('%s must not import %s', (file) => {
  expect(refused).toContain(file);
});

test.each(along)('%s may import %s', (file) => {
  expect(refused).not.toContain(file);
});
