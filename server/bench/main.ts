import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { OperatorError } from '../errors.ts';

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
};

const program = new Command('npm run bench --').description('Measures watchgraph beside others, on generated graphs.');

program
  .command('load')
  .description('Fills a data folder with a generated graph, so that a server can be started on it.')
  .requiredOption('--data <folder>', 'an empty folder, or one that does not exist yet')
  .option('--entities <number>', 'how many entities; claims are five times as many', whole, 10_000)
  .option('--seed <number>', 'the same seed gives the same graph', whole, 1)
  .action(async (options: { data: string; entities: number; seed: number }) => {
    const { load } = await import('./load/load.ts');
    await load(options);
  });

interface ServerOptions {
  data: string[];
  only?: string;
  peer: boolean;
  n: number;
  window: number;
  requests: number;
  readers: number;
  out: string;
  questions?: true;
  start?: true;
  firstUse?: true;
  cached?: true;
  soak?: true;
  connections?: true;
  hostile?: true;
}

const gathered = (value: string, before: string[]): string[] => [...before, value];

program
  .command('server')
  .description('Asks the server, raw Cypher and @neo4j/graphql the same. Without a part, the first four are run.')
  .option('--questions', 'the same questions to all: latency, throughput, memory')
  .option('--start', 'how long a schema takes to stand')
  .option('--first-use', 'documents that nobody has asked before')
  .option('--cached', 'answers asked for again')
  .option('--hostile', 'documents that must be refused')
  .option('--connections', 'many readers at once')
  .option('--soak', 'memory over many requests')
  .option(
    '--data <folder>',
    'a loaded graph, several times for several; else graphs of both sizes are made',
    gathered,
    [],
  )
  .option('--only <ids>', 'questions, such as Q1,Q4')
  .option('--no-peer', 'leave @neo4j/graphql out')
  .option('--n <number>', 'requests of each contestant and question', whole, 240)
  .option('--window <ms>', 'length of each window under load', whole, 1_200)
  .option('--requests <number>', 'requests of the soak', whole, 200_000)
  .option('--readers <number>', 'how many connections', whole, 2_000)
  .option('--out <folder>', 'where the figures go', 'server/bench/results')
  .action(async ({ only, peer, readers, ...options }: ServerOptions) => {
    const { measure, parts } = await import('./measure.ts');
    const chosen = parts.filter((part) => options[part]);
    await measure({
      ...options,
      parts: new Set(chosen.length > 0 ? chosen : parts.slice(0, 4)),
      only: only === undefined ? null : new Set(only.split(',')),
      withPeer: peer,
      connections: readers,
    });
  });

// A program of its own, started as one: the server imports nothing of the client.
program.command('client', 'Measures the explorer beside a page that is Cytoscape and nothing else.', {
  executableFile: fileURLToPath(new URL('../../client/bench/main.ts', import.meta.url)),
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
