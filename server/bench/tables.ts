/** Figures as Markdown: one table a part, one column a contestant. */

import type { QuestionFigures } from './parts/questions.ts';
import { questions } from './questions/questions.ts';
import type { GraphFigures, Measured } from './results.ts';

type Row = readonly (string | number)[];

const table = (head: Row, rows: readonly Row[]): string => {
  const line = (row: Row): string => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

const grouped = (number: number): string => number.toLocaleString('en');
const ratio = (a: number | undefined, b: number | undefined): string => (a && b ? `${(a / b).toFixed(2)}×` : '–');

export const tablesOf = ({ date, machine, node, n, graphs }: Measured): string =>
  [
    `Measured on ${date}: ${machine}, Node ${node}, client, servers and database on one machine; ${n} requests of each.`,
    ...graphs.flatMap(graphTables),
    ...(graphs.length > 1 ? growthTable(graphs) : []),
    '',
  ].join('\n\n');

const graphTables = (graph: GraphFigures): string[] => {
  const { entities, claims, lines, degree } = graph;
  return [
    `## ${grouped(entities)} entities, ${grouped(claims)} claims, ${grouped(lines)} lines; the largest degree is ${grouped(degree)}`,
    ...questionTables(graph),
    ...startTable(graph),
    ...firstUseTable(graph),
    ...cachedTable(graph),
    ...hostileTable(graph),
    ...connectionsTable(graph),
    ...soakTable(graph),
  ];
};

const questionTables = ({ questions: result }: GraphFigures): string[] => {
  if (!result) return [];
  const p50 = ({ latency }: QuestionFigures, name: string) => latency[name]?.p50;
  const both = ({ latency }: QuestionFigures, name: string) => {
    const spread = latency[name];
    return spread ? `${spread.p50} / ${spread.p95}` : '–';
  };
  const equal = ({ agreement }: QuestionFigures, name: string) => {
    const { same, of } = agreement[name] ?? {};
    return of === undefined ? '–' : same === of ? 'equal' : `${same} of ${of}`;
  };
  const rate = ({ throughput }: QuestionFigures, name: string) =>
    throughput[name]
      ?.map(({ perSecond, refused }) => (refused > 0 ? `${perSecond} (${refused} refused)` : perSecond))
      .join(' / ') ?? '–';
  const figures = result.questions;
  return [
    '### One request at a time: p50 / p95 in ms',
    table(
      [
        '',
        'question',
        'raw',
        'watchgraph',
        'to raw',
        '@neo4j/graphql',
        'to watchgraph',
        'watchgraph’s answers',
        'its answers',
      ],
      figures.map((row) => [
        row.id,
        row.title,
        both(row, 'raw'),
        both(row, 'watchgraph'),
        ratio(p50(row, 'watchgraph'), p50(row, 'raw')),
        both(row, 'neo4j-graphql'),
        ratio(p50(row, 'neo4j-graphql'), p50(row, 'watchgraph')),
        equal(row, 'watchgraph'),
        equal(row, 'neo4j-graphql'),
      ]),
    ),
    '### Requests a second, 16 / 64 at once',
    table(
      ['', 'raw', 'watchgraph', '@neo4j/graphql', 'processor ms a request, of watchgraph’s process'],
      figures.map((row) => [
        row.id,
        rate(row, 'raw'),
        rate(row, 'watchgraph'),
        rate(row, 'neo4j-graphql'),
        row.latency.watchgraph?.processor ?? '–',
      ]),
    ),
    '### Memory of the process in MiB',
    table(
      ['', 'idle', 'at most'],
      Object.entries(result.memory).map(([name, { idle, peak }]) => [name, idle, peak]),
    ),
    '### What @neo4j/graphql cannot say, or says at a price',
    questions.flatMap(({ id, peerLacks }) => (peerLacks === undefined ? [] : [`- ${id}: ${peerLacks}`])).join('\n'),
  ];
};

const startTable = ({ start }: GraphFigures): string[] =>
  start
    ? [
        '### Start in ms',
        table(
          ['', 'p50', 'p95'],
          [
            ['watchgraph’s schema, with everything it imports', start.watchgraphSchema.p50, start.watchgraphSchema.p95],
            [
              '@neo4j/graphql’s schema, without its imports',
              start.peerSchema?.p50 ?? '–',
              start.peerSchema?.p95 ?? '–',
            ],
            ['watchgraph’s process with its database, once', start.watchgraphProcess, '–'],
          ],
        ),
      ]
    : [];

const firstUseTable = ({ firstUse }: GraphFigures): string[] =>
  firstUse
    ? [
        '### First use of a document, every plan forgotten: p50 / p95 in ms',
        table(
          ['', 'new', 'known'],
          [
            ...firstUse.questions.map(({ id, cold, known }) => [
              id,
              `${cold.p50} / ${cold.p95}`,
              `${known.p50} / ${known.p95}`,
            ]),
            ['all', `${firstUse.cold.p50} / ${firstUse.cold.p95}`, '–'],
          ],
        ),
      ]
    : [];

const cachedTable = ({ cached }: GraphFigures): string[] =>
  cached
    ? [
        '### Asked again with GET: p50 in ms, and processor ms of the server a request',
        table(
          ['', 'first', 'again', 'first to again', 'with its ETag', 'answered 304'],
          cached.map(({ id, first, again, unchanged, notModified }) => [
            id,
            `${first.p50} (${first.processor})`,
            `${again.p50} (${again.processor})`,
            ratio(first.p50, again.p50),
            unchanged ? `${unchanged.p50} (${unchanged.processor})` : 'no ETag',
            notModified,
          ]),
        ),
      ]
    : [];

const hostileTable = ({ hostile }: GraphFigures): string[] =>
  hostile
    ? [
        '### Refusing what is hostile, in ms',
        table(
          ['', 'status', 'code', 'p50', 'slowest', 'slowest answer to others meanwhile'],
          hostile.refusals.map(({ name, status, codes, p50, slowest, besides }) => [
            name,
            status === 0 ? 'closed' : status,
            codes.join(' ') || '–',
            p50,
            slowest,
            besides,
          ]),
        ),
        `Headers that come drop by drop: closed after ${hostile.slowHeaders ?? '> 60'} s; a body: after ${hostile.slowBody ?? '> 60'} s.`,
      ]
    : [];

const connectionsTable = ({ connections }: GraphFigures): string[] =>
  connections
    ? [
        `### ${grouped(connections.connections)} connections for ${connections.seconds} s, each asks about once a second`,
        table(
          ['answers by status', 'p50', 'p95', 'MiB before', 'MiB at most', 'one question afterwards'],
          [
            [
              Object.entries(connections.statuses)
                .map(([status, count]) => `${status}: ${grouped(count)}`)
                .join(', '),
              connections.answered.p50,
              connections.answered.p95,
              connections.memory.before,
              connections.memory.during,
              connections.afterwards,
            ],
          ],
        ),
      ]
    : [];

const soakTable = ({ soak }: GraphFigures): string[] =>
  soak
    ? [
        `### ${grouped(soak.requests)} requests, 16 at once: ${soak.perSecond} a second, ${soak.failed} failed, ${soak.peak} MiB at most`,
        table(
          ['after', 'MiB', 'p95 since the last'],
          soak.memory.map(({ after, mebibytes, p95 }) => [grouped(after), mebibytes, p95]),
        ),
      ]
    : [];

const growthTable = (graphs: readonly GraphFigures[]): string[] => {
  const [small, large] = [graphs[0], graphs.at(-1)];
  if (!small?.questions || !large?.questions) return [];
  const names = ['raw', 'watchgraph', 'neo4j-graphql'];
  return [
    `## Growth of p50 from ${grouped(small.entities)} to ${grouped(large.entities)} entities`,
    table(
      ['', ...names],
      small.questions.questions.map((before) => {
        const after = large.questions?.questions.find(({ id }) => id === before.id);
        return [before.id, ...names.map((name) => ratio(after?.latency[name]?.p50, before.latency[name]?.p50))];
      }),
    ),
  ];
};
