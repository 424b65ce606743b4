import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Route } from '../http/route.ts';

/** The files that every page needs, under names that change with them. */
export interface Assets {
  stylesheet: string;
  routes: readonly Route[];
}

const FONT = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** A file that browsers may keep for ever, because another content has another name. */
const kept = (path: string, type: string, content: Buffer): Route => ({
  path,
  free: true,
  answer: (_request, response) => {
    response.writeHead(200, {
      'content-type': type,
      'content-length': content.length,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(content);
  },
});

/** The parts of the stylesheet; of two rules as strong as one another the later one holds. */
const STYLES = ['tokens', 'base', 'layout', 'claim', 'closing'];

/** Reads the stylesheet and its font, once a process. */
export const readAssets = (): Assets => {
  const font = readFileSync(createRequire(import.meta.url).resolve(FONT));
  const fontPath = `/pages/inter-${digest(font)}.woff2`;
  const parts = STYLES.map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'));
  const content = Buffer.from(parts.join('\n').replace('inter.woff2', fontPath));
  const stylesheet = `/pages/style-${digest(content)}.css`;
  return {
    stylesheet,
    routes: [kept(stylesheet, 'text/css; charset=utf-8', content), kept(fontPath, 'font/woff2', font)],
  };
};
