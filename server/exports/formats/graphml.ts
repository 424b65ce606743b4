import type { EntityAnswer } from '../../graph/answers.ts';
import { type Column, told } from '../columns/column.ts';
import { entityColumns } from '../columns/entities.ts';
import { headColumns } from '../columns/head.ts';
import { lineColumns } from '../columns/lines.ts';
import type { Format } from '../format.ts';
import type { Head, TakenLine } from '../taken.ts';
import { xml } from '../xml.ts';

const types = { text: 'string', whole: 'int', truth: 'boolean' } as const;
const nodeColumns = entityColumns.filter(({ name }) => name !== 'entity');

const keys = (prefix: string, target: 'graph' | 'node' | 'edge', columns: readonly Column<never>[]): string =>
  columns
    .map(
      ({ name, type }) =>
        xml`  <key id="${prefix}${name}" for="${target}" attr.name="${name}" attr.type="${types[type]}"/>\n`,
    )
    .join('');

const data = <T>(prefix: string, columns: readonly Column<T>[], row: T, head: Head): string =>
  columns
    .map((column): [string, string] => [column.name, told(column, row, head)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => xml`<data key="${prefix}${name}">${value}</data>`)
    .join('');

const node = (entity: EntityAnswer, head: Head): string =>
  `${xml`    <node id="${entity.id}">`}${data('n_', nodeColumns, entity, head)}</node>\n`;

const edge = (row: TakenLine, head: Head): string => {
  const start = xml`    <edge id="${row.line.id}" source="${row.from.id}" target="${row.to.id}">`;
  return `${start}${data('e_', lineColumns, row, head)}</edge>\n`;
};

/** Every line is an edge of its own, so that an allegation beside an assertion stays beside it. */
export const graphml: Format = {
  name: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  ending: 'graphml',
  help: 'For programs that draw and measure graphs: yEd, Cytoscape, igraph, NetworkX.',
  async *write({ head, entities, lines }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield keys('g_', 'graph', headColumns) + keys('n_', 'node', nodeColumns) + keys('e_', 'edge', lineColumns);
    yield `  <graph id="watchgraph" edgedefault="directed">\n    ${data('g_', headColumns, head, head)}\n`;
    for await (const batch of entities()) yield batch.map((entity) => node(entity, head)).join('');
    for await (const batch of lines()) yield batch.map((line) => edge(line, head)).join('');
    yield '  </graph>\n</graphml>\n';
  },
};
