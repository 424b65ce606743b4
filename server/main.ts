import { parseArgs } from 'node:util';
import { readConfig, settingsHelp } from './config.ts';
import { exitCodes, OperatorError } from './errors.ts';
import { createLogger } from './logger.ts';

const help = `Usage: npm start [-- --help]

Starts watchgraph: the graph in Neo4j, GraphQL at /graphql, the explorer at /.

Settings, from the environment [default]:
${settingsHelp()}

Exit codes: 0 stopped, ${exitCodes.failed} failed, ${exitCodes.settings} a setting is wrong, ${exitCodes.database} no database.`;

/** npm passes Ctrl-C on to a process that the terminal has told already: the two are one. */
const SAME_SIGNAL = 1_000;
const HURRIED = 130;

const progress = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const wantsHelp = (): boolean => {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values.help ?? false;
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : error} Try --help.`, exitCodes.settings);
  }
};

/**
 * Calls `stop` at the first signal, and leaves at once at the second. Leaving at once harms nothing: the keeper ends
 * the database when this process is gone.
 */
const onSignal = (stop: () => void): void => {
  let first = 0;
  const act = () => {
    if (first === 0) {
      first = Date.now();
      stop();
    } else if (Date.now() - first > SAME_SIGNAL) process.exit(HURRIED);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, act);
};

const fail = (error: unknown): never => {
  if (error instanceof OperatorError) {
    progress(error.message);
    process.exit(error.exitCode);
  }
  createLogger('fatal').fatal({ err: error }, 'watchgraph ends because of a mistake of its own');
  process.exit(exitCodes.failed);
};

const main = async (): Promise<void> => {
  if (wantsHelp()) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const config = readConfig(process.env);
  let stop = (): void => process.exit(HURRIED);
  onSignal(() => stop());
  // Help and a wrong setting are told before anything is loaded.
  const { startWatchgraph } = await import('./watchgraph.ts');
  const watchgraph = await startWatchgraph(config, createLogger(config.LOG_LEVEL), progress);
  stop = () => {
    progress('Stopping …');
    watchgraph.stop().then(() => process.exit(0), fail);
  };
  process.stdout.write(`watchgraph is at ${watchgraph.address}\n`);
};

process.on('uncaughtException', fail);
main().catch(fail);
