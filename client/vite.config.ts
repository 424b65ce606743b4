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

/** A chunk and what it cannot start without. */
const loaded = (bundle: Rollup.OutputBundle, fileName: string, seen = new Set<string>()): ReadonlySet<string> => {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const next of chunk.imports) loaded(bundle, next, seen);
  return seen;
};

const chunkNamed = (bundle: Rollup.OutputBundle, name: string): Rollup.OutputChunk | undefined =>
  Object.values(bundle).find((output): output is Rollup.OutputChunk => output.type === 'chunk' && output.name === name);

/** Prints what a reader of the explorer has to load, and fails the build when it grows past its budget. */
function sizes(): Plugin {
  return {
    name: 'sizes',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const explorer = chunks.find(({ isEntry, name }) => isEntry && name === 'explorer');
      const canvas = chunkNamed(bundle, CANVAS);
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

/** Has the browser fetch the canvas beside the shell, which would ask for it only when it runs. */
function canvasBeside(): Plugin {
  return {
    name: 'canvas-beside',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, chunk }) {
        const canvas = bundle && chunkNamed(bundle, CANVAS);
        if (!canvas || chunk?.name !== 'explorer') return [];
        const ofShell = loaded(bundle, chunk.fileName);
        return [...loaded(bundle, canvas.fileName)]
          .filter((fileName) => !ofShell.has(fileName))
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head',
          }));
      },
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

type ModuleOf = (id: string) => { readonly importedIds: readonly string[] } | null;

/** A module and what it cannot start without. */
function neededBy(entry: string, moduleOf: ModuleOf): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [join(import.meta.dirname, entry)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(moduleOf(next)?.importedIds ?? []));
  }
  return found;
}

/**
 * What the explorer imports without waiting is one file: in many small ones it would not compress as well. What the page
 * for GraphiQL imports too stays out of it, and so does the beginning itself: it waits for the words of another language,
 * which in turn wait for the file that they share with it.
 */
function shellChunk() {
  let shell: Set<string> | undefined;
  return {
    debugName: 'shell',
    name(id: string, context: { getModuleInfo: ModuleOf }) {
      const moduleOf: ModuleOf = (other) => context.getModuleInfo(other);
      if (!shell) {
        const others = neededBy('graphiql/main.ts', moduleOf);
        shell = new Set([...neededBy('main.tsx', moduleOf)].filter((needed) => !others.has(needed)));
        shell.delete(join(import.meta.dirname, 'main.tsx'));
      }
      return shell.has(id) ? 'shell' : null;
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [icons(), stories(), documents(), canvasBeside(), withoutFonts(), sizes()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // GraphiQL comes in one piece, and only to those who open it.
    chunkSizeWarningLimit: 1_100,
    rollupOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [shellChunk()] },
      },
      // What GraphiQL is made of says so of each of its files.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      input: {
        explorer: join(import.meta.dirname, 'index.html'),
        graphiql: join(import.meta.dirname, 'graphiql/index.html'),
      },
    },
  },
  server: { proxy: { '/graphql': SERVER, '/export': SERVER, '/about.json': SERVER } },
});
