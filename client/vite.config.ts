/** Builds the explorer into client/dist; in development `/graphql` is answered by a running server. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { persistedDocuments } from './api/persisted-documents.ts';

const ICONS = join(createRequire(import.meta.url).resolve('lucide-static/package.json'), '..', 'icons');
const SERVER = process.env.WATCHGRAPH_SERVER ?? 'http://127.0.0.1:4000';

/** JavaScript in kB, gzipped: what must arrive before anything is seen, and before the picture is. */
const BUDGET = { shell: 35, firstView: 190 };

/**
 * Puts the icon set beside the page, one file an icon. The ontology names the icons at run time and the browser
 * fetches only those, so a new kind needs no change here.
 */
function icons(): Plugin {
  return {
    name: 'icons',
    async generateBundle() {
      for (const name of await readdir(ICONS)) {
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: await readFile(join(ICONS, name)) });
      }
    },
    configureServer(server) {
      server.middlewares.use('/icons', (request, response, next) => {
        const name = /^\/([a-z0-9-]+\.svg)$/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        readFile(join(ICONS, name)).then((svg) => response.setHeader('content-type', 'image/svg+xml').end(svg), next);
      });
    },
  };
}

/** Prints what the reader has to load, and fails the build when it grows past its budget. */
function sizes(): Plugin {
  return {
    name: 'sizes',
    generateBundle(_, bundle) {
      let [shell, firstView] = [0, 0];
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const size = gzipSync(chunk.code).length / 1000;
        firstView += size;
        if (chunk.isEntry || chunk.name !== 'mount') shell += size;
      }
      const said = `shell ${shell.toFixed(1)} kB, first view ${firstView.toFixed(1)} kB of JavaScript, gzipped`;
      if (shell > BUDGET.shell || firstView > BUDGET.firstView) {
        this.error(`Over budget (${BUDGET.shell} and ${BUDGET.firstView} kB): ${said}.`);
      }
      this.info(said);
    },
  };
}

/** Puts the explorer's documents beside its files, where the server finds them. */
function documents(): Plugin {
  return {
    name: 'documents',
    apply: 'build',
    config: () => ({
      define: {
        PERSISTED_DOCUMENTS: JSON.stringify(Object.fromEntries(persistedDocuments.map(({ name, id }) => [name, id]))),
      },
    }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(persistedDocuments) });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [icons(), documents(), sizes()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/graphql': SERVER } },
});
