/** Builds both pages as they are shipped: minified, in chunks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

export interface Built {
  readonly explorer: string;
  readonly bare: string;
  readonly hasFcose: boolean;
}

export async function buildPages(): Promise<Built> {
  const cache = join(here, '../../node_modules/.cache/bench-client');
  const [explorer, bare] = [join(cache, 'explorer'), join(cache, 'bare')];
  const quiet = { logLevel: 'warn' } as const;
  await build({
    ...quiet,
    configFile: join(here, '../vite.config.ts'),
    build: { outDir: explorer, emptyOutDir: true },
  });
  const hasFcose = existsSync(join(here, 'node_modules/cytoscape-fcose'));
  await build({
    ...quiet,
    configFile: false,
    root: here,
    base: '/bare/',
    build: {
      outDir: bare,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_000,
      rollupOptions: { input: join(here, 'bare.html'), external: hasFcose ? [] : ['cytoscape-fcose'] },
    },
  });
  return { explorer, bare, hasFcose };
}
