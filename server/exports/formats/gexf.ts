import type { EntityAnswer } from '../../graph/answers.ts';
import { described } from '../../graph/answers.ts';
import { lineFacts } from '../../graph/line-facts.ts';
import { nameIn } from '../../words/language.ts';
import { lineLabel } from '../../words/line-label.ts';
import { periodsOf } from '../../words/period-answer.ts';
import { type Column, told } from '../columns/column.ts';
import { entityColumns } from '../columns/entities.ts';
import { lineColumns } from '../columns/lines.ts';
import type { Format } from '../format.ts';
import { description } from '../holds.ts';
import type { Head, TakenLine } from '../taken.ts';
import { xml } from '../xml.ts';

const types = { text: 'string', whole: 'integer', truth: 'boolean' } as const;
const nodeColumns = entityColumns.filter(({ name }) => name !== 'entity' && name !== 'name');
const edgeColumns = lineColumns.filter(({ name }) => name !== 'label');

const attributes = (target: 'node' | 'edge', columns: readonly Column<never>[]): string => {
  const each = columns.map(({ name, type }) => xml`<attribute id="${name}" title="${name}" type="${types[type]}"/>`);
  return `    <attributes class="${target}" mode="static">${each.join('')}</attributes>\n`;
};

const values = <T>(columns: readonly Column<T>[], row: T, head: Head): string => {
  const each = columns
    .map((column): [string, string] => [column.name, told(column, row, head)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => xml`<attvalue for="${name}" value="${value}"/>`);
  return `<attvalues>${each.join('')}</attvalues>`;
};

const node = (entity: EntityAnswer, head: Head): string => {
  const name = nameIn(described(entity).record.names, head.language);
  return `${xml`      <node id="${entity.id}" label="${name}">`}${values(nodeColumns, entity, head)}</node>\n`;
};

/**
 * When a line is shown on a time line: whenever it may have been so, from the earliest start to the latest end that a claim
 * leaves open. A claim without a date may speak of any time, so beside one there is no limit. How precise the dates are
 * stands in the attributes.
 */
const spells = ({ claims }: TakenLine): string => {
  const periods = periodsOf(claims);
  if (periods.length === 0 || claims.some(({ period }) => period === undefined)) return '';
  const each = periods.map(({ earliestStart, latestEnd }) => {
    const start = earliestStart === null ? '' : xml` start="${earliestStart}"`;
    const end = latestEnd === null ? '' : xml` end="${latestEnd}"`;
    return `<spell${start}${end}/>`;
  });
  return `<spells>${each.join('')}</spells>`;
};

// Gephi makes one edge of parallel ones that are of one kind, and would hide an allegation in an assertion.
const edgeKind = ({ line }: TakenLine): string =>
  [line.kind, ...(line.qualifier === null ? [] : [line.qualifier]), line.modality].join('.');

const edge = (row: TakenLine, head: Head): string => {
  const { line, from, to } = row;
  const weight = Math.max(1, lineFacts(line).sources);
  const start = xml`      <edge id="${line.id}" source="${from.id}" target="${to.id}" kind="${edgeKind(row)}" label="${lineLabel(line, head.language)}" weight="${weight}">`;
  return `${start}${values(edgeColumns, row, head)}${spells(row)}</edge>\n`;
};

/** GEXF 1.3, dynamic: lines come and go with their periods. */
export const gexf: Format = {
  name: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  ending: 'gexf',
  help: 'For Gephi, with the periods of lines on its time line.',
  async *write({ head, entities, lines }) {
    const day = head.revision.at.slice(0, 10);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield xml`  <meta lastmodifieddate="${day}"><creator>watchgraph</creator><description>${description(head)}</description></meta>\n`;
    yield '  <graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed" idtype="string">\n';
    yield attributes('node', nodeColumns) + attributes('edge', edgeColumns);
    yield xml`    <nodes count="${head.counts.entities}">\n`;
    for await (const batch of entities()) yield batch.map((entity) => node(entity, head)).join('');
    yield xml`    </nodes>\n    <edges count="${head.counts.lines}">\n`;
    for await (const batch of lines()) yield batch.map((line) => edge(line, head)).join('');
    yield '    </edges>\n  </graph>\n</gexf>\n';
  },
};
