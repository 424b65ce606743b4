/** Builds the explorer into client/dist; in development `/graphql` is answered by a running server. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin, type Rollup } from 'vite';
import { persistedDocuments } from './api/persisted-documents.ts';
import { journalistDocuments } from './graphiql/documents.ts';
import { stories } from './stories/plugin.ts';

const ICONS = join(createRequire(import.meta.url).resolve('lucide-static/package.json'), '..', 'icons');
const SERVER = process.env.WATCHGRAPH_SERVER ?? 'http://127.0.0.1:4000';

/** The chunk of the picture, named after its file. */
const CANVAS = 'mount';

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

interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** A module and all that it imports, as far as that is not fetched later. */
const importedFrom = (id: string, graph: ModuleGraph, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) importedFrom(next, graph, seen);
  return seen;
};

/**
 * The shell is one chunk. Otherwise each of its parts that something fetched later imports too becomes a chunk of its own,
 * and two dozen small files are compressed worse than one.
 */
function shellOf(): (id: string, graph: ModuleGraph) => string | null {
  let shell: ReadonlySet<string> | undefined;
  const find = (graph: ModuleGraph): ReadonlySet<string> => {
    const main = join(import.meta.dirname, 'main.tsx');
    const explorer = importedFrom(main, graph);
    const questions = importedFrom(join(import.meta.dirname, 'graphiql/main.ts'), graph);
    // Not what the page of questions needs as well, which must not load the explorer; and not the beginning itself, which
    // waits for words that are fetched and need the shell.
    return new Set([...explorer].filter((id) => !questions.has(id) && id !== main));
  };
  return (id, graph) => {
    shell ??= find(graph);
    return shell.has(id) ? 'shell' : null;
  };
}

/** A chunk and what it cannot start without. */
const loaded = (bundle: Rollup.OutputBundle, fileName: string, seen = new Set<string>()): ReadonlySet<string> => {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const next of chunk.imports) loaded(bundle, next, seen);
  return seen;
};

/** Prints what a reader of the explorer has to load, and fails the build when it grows past its budget. */
function sizes(): Plugin {
  return {
    name: 'sizes',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const explorer = chunks.find(({ isEntry, name }) => isEntry && name === 'explorer');
      const canvas = chunks.find(({ name }) => name === CANVAS);
      if (explorer === undefined || canvas === undefined) this.error('The build has no explorer, or no canvas.');
      let [shell, firstView] = [0, 0];
      const ofShell = loaded(bundle, explorer.fileName);
      // The canvas is fetched beside the shell. What is fetched when a reader asks for it is in neither.
      const ofFirstView = new Set([...ofShell, ...loaded(bundle, canvas.fileName)]);
      for (const { code, fileName } of chunks.filter((chunk) => ofFirstView.has(chunk.fileName))) {
        const size = gzipSync(code).length / 1000;
        firstView += size;
        if (ofShell.has(fileName)) shell += size;
      }
      const said = `shell ${shell.toFixed(1)} kB, first view ${firstView.toFixed(1)} kB of JavaScript, gzipped`;
      if (shell > BUDGET.shell || firstView > BUDGET.firstView) {
        this.error(`Over budget (${BUDGET.shell} and ${BUDGET.firstView} kB): ${said}.`);
      }
      this.info(said);
    },
  };
}

/** Puts the documents that are asked from here beside the files, where the server finds them. */
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
      const known = [...persistedDocuments, ...journalistDocuments];
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(known) });
    },
  };
}

/** Leaves out the fonts that GraphiQL carries inside its style sheet: 370 kB that the page's policy would not let in. */
function withoutFonts(): Plugin {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('graphiql/dist/style.css')) return null;
      return { code: code.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null };
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [icons(), stories(), documents(), withoutFonts(), sizes()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // GraphiQL comes in one piece, and only to those who open it.
    chunkSizeWarningLimit: 1_100,
    rollupOptions: {
      // What GraphiQL is made of says so of each of its files.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      output: { codeSplitting: { groups: [{ name: shellOf() }] } },
      input: {
        explorer: join(import.meta.dirname, 'index.html'),
        graphiql: join(import.meta.dirname, 'graphiql/index.html'),
      },
    },
  },
  server: { proxy: { '/graphql': SERVER, '/about.json': SERVER } },
});
