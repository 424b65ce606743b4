/** `npm run bench -- client`: the explorer beside a page that is Cytoscape and nothing else. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { launchBrowser } from '../e2e/browser.ts';
import { buildPages } from './build.ts';
import { measureExplorersLayout, measureFcose } from './layouts.ts';
import { type Contestant, measurePage } from './pages.ts';
import { elementsOf, type Prepared, prepare } from './prepared.ts';
import { openSite } from './site.ts';
import { type Measured, type Round, tablesOf } from './tables.ts';

interface Options {
  readonly rounds: number;
  readonly sizes: string;
  readonly slowdowns: string;
  readonly layout: string;
  readonly skipFcose?: true;
  readonly skipLayout?: true;
  readonly out: string;
}

const whole = (text: string): number => {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
};

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

async function measure(options: Options): Promise<Measured> {
  say('Building both pages …');
  const { explorer, bare, hasFcose } = await buildPages();
  const prepared = new Map<string, Prepared>();
  const of = (size: string): Prepared => {
    const known = prepared.get(size) ?? prepare(size);
    prepared.set(size, known);
    return known;
  };
  const site = await openSite(explorer, bare, (size) => {
    const { graph, places } = of(size);
    return { graph, elements: elementsOf(graph, (_, id) => places.get(id) ?? { x: 0, y: 0 }) };
  });
  const browser = await launchBrowser();
  const rounds: Round[] = [];
  try {
    for (const size of options.sizes.split(','))
      for (const slowdown of options.slowdowns.split(',').map(Number))
        for (let round = 0; round < options.rounds; round++) {
          // Now the one first, now the other, so that neither has the quieter half of the time.
          const order: readonly Contestant[] = round % 2 === 0 ? ['explorer', 'bare'] : ['bare', 'explorer'];
          for (const contestant of order) {
            const figures = await measurePage(browser, site.address, contestant, of(size), slowdown);
            rounds.push({ size, slowdown, contestant, figures });
            say(`${size} at 1/${slowdown}, ${contestant}: ${JSON.stringify(figures)}`);
          }
        }
    const layout = options.skipLayout
      ? undefined
      : {
          size: options.layout,
          explorer: await measureExplorersLayout(browser, site.address, of(options.layout)),
          fcose:
            hasFcose && !options.skipFcose ? await measureFcose(browser, site.address, of(options.layout)) : undefined,
        };
    if (!hasFcose) say('fcose is not installed: (cd client/bench && npm ci)');
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`,
      browser: `Chromium ${browser.version()}`,
      rounds,
      layout,
    };
  } finally {
    await browser.close();
    site.close();
  }
}

await new Command('npm run bench -- client')
  .description('Measures the explorer beside a page that is Cytoscape and nothing else, in a browser.')
  .option('--rounds <number>', 'how often each page is opened in each case', whole, 5)
  .option('--sizes <list>', 'graphs, as entities:lines', '80:120,200:300,400:600,960:2900')
  .option('--slowdowns <list>', 'how many times slower the processor is made', '1,4')
  .option('--layout <size>', 'the graph that is laid out', '1000:1500')
  .option('--skip-layout', 'only pages, no layout')
  .option('--skip-fcose', 'no layout by fcose, which takes half a minute')
  .option('--out <folder>', 'where the figures go', 'client/bench/results')
  .action(async (options: Options) => {
    const measured = await measure(options);
    const tables = tablesOf(measured);
    await mkdir(options.out, { recursive: true });
    await writeFile(join(options.out, 'client.json'), `${JSON.stringify(measured, null, 1)}\n`);
    await writeFile(join(options.out, 'client.md'), tables);
    process.stdout.write(tables);
  })
  .parseAsync();
