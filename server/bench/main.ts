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

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
