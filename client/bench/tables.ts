/** The figures as Markdown: medians, and what they are to those of the bare page. */
import type { LayoutFigures } from './layouts.ts';
import type { Contestant, PageFigures } from './pages.ts';

export interface Round {
  readonly size: string;
  readonly slowdown: number;
  readonly contestant: Contestant;
  readonly figures: PageFigures;
}

export interface Measured {
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly rounds: readonly Round[];
  readonly layout:
    | { readonly size: string; readonly explorer: LayoutFigures; readonly fcose: LayoutFigures | undefined }
    | undefined;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ratio = (a: number, b: number): string => (b > 0 ? `${(a / b).toFixed(2)}×` : '–');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const rowsOf: readonly (readonly [keyof PageFigures, string, number])[] = [
  ['first', 'first graph seen, ms', 0],
  ['whole', 'nothing more drawn, ms', 0],
  ['longestTask', 'longest task while loading, ms (0: below 50)', 0],
  ['highlight', 'highlight to the end of its frame, ms', 1],
  ['expand', '30 more drawn, ms', 0],
  ['moved', 'entities that moved for them', 0],
  ['script', 'JavaScript loaded, kB gzipped', 1],
  ['heap', 'heap after loading, MB', 1],
];

export function tablesOf({ date, machine, browser, rounds, layout }: Measured): string {
  const parts = [`Measured on ${date}: ${machine}, ${browser}. Medians.`];
  const cases = [...new Set(rounds.map(({ size, slowdown }) => `${size} ${slowdown}`))];
  for (const one of cases) {
    const [size = '', slowdown = ''] = one.split(' ');
    const of = (contestant: Contestant, key: keyof PageFigures): number =>
      median(
        rounds
          .filter((round) => round.contestant === contestant && `${round.size} ${round.slowdown}` === one)
          .map(({ figures }) => figures[key]),
      );
    const [entities, lines] = size.split(':');
    parts.push(
      `### ${entities} entities, ${lines} lines, processor at 1/${slowdown}`,
      table(
        ['', 'explorer', 'bare Cytoscape', 'ratio'],
        rowsOf.map(([key, name, digits]) => {
          const [ours, bare] = [of('explorer', key), of('bare', key)];
          return [name, ours.toFixed(digits), bare.toFixed(digits), ratio(ours, bare)];
        }),
      ),
    );
  }
  if (layout) {
    const { explorer, fcose } = layout;
    const row = (name: string, key: keyof LayoutFigures): readonly string[] => [
      name,
      explorer[key].toFixed(0),
      fcose ? fcose[key].toFixed(0) : '–',
      fcose ? ratio(explorer[key], fcose[key]) : '–',
    ];
    parts.push(
      `### Laying out ${layout.size.split(':')[0]} entities and ${layout.size.split(':')[1]} lines`,
      table(
        ['', 'explorer', 'fcose', 'ratio'],
        [
          row('until everything stands, ms', 'ms'),
          row('longest task of the page meanwhile, ms (0: below 50)', 'longestTask'),
          row('crossings', 'crossings'),
          row('boxes on one another', 'overlaps'),
        ],
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
