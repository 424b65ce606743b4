import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { settingsHelp } from '../server/config.ts';
import { OperatorError } from '../server/errors.ts';
import { DatabaseFailure } from '../server/neo4j/failures.ts';
import { apply } from './commands/apply.ts';
import { check } from './commands/check.ts';
import { plan } from './commands/plan.ts';
import { ship } from './commands/ship.ts';
import { verify } from './commands/verify.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { dataFolder, openSession, type Session, type Surroundings } from './session.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  data?: string;
  message?: string;
  author?: string;
  json?: true;
  close?: string[];
}

/** Runs one command line and answers with its exit code. */
export const run = async (argv: readonly string[], surroundings: Surroundings): Promise<number> => {
  const outcome: { code: number } = { code: exitCodes.fine };
  const program = describeProgram(surroundings, (code) => {
    outcome.code = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return asksForHelp(error) ? exitCodes.fine : exitCodes.usage;
    return tell(error, surroundings.terminal);
  }
};

const asksForHelp = ({ exitCode }: CommanderError): boolean => exitCode === 0;

/** A lack of the environment is told as its sentences; anything else is a mistake of ours and keeps its stack. */
const tell = (error: unknown, terminal: Terminal): number => {
  if (error instanceof OperatorError) {
    terminal.error(error.message);
    return error.exitCode === exitCodes.usage ? exitCodes.usage : exitCodes.environment;
  }
  if (error instanceof DatabaseFailure && error.reason !== 'other') {
    terminal.error(`The database did not answer to the end: ${error.message} Run the command again.`);
    return exitCodes.environment;
  }
  throw error;
};

const folderOf = ({ data }: Options): string => (data === undefined ? dataFolder : resolve(data));

type Finish = (code: ExitCode) => void;

const describeProgram = (surroundings: Surroundings, finish: Finish): Command => {
  const { terminal, shippedFolder } = surroundings;
  const line = (write: (text: string) => void) => (text: string) => write(text.trimEnd());
  const program = new Command('seed')
    .exitOverride()
    .configureOutput({ writeOut: line(terminal.out), writeErr: line(terminal.error) })
    .usage('<command> [options]')
    .description('Reads the seed files, compares them with the ledger, and publishes what they say.')
    .option('--data <folder>', 'read another data folder than seed/data')
    .addHelpText('after', `\n${footer}`);

  const inSession =
    (work: (session: Session, options: Options) => Promise<ExitCode>) =>
    async (_: unknown, command: Command): Promise<void> => {
      const options = command.optsWithGlobals<Options>();
      finish(await work(openSession(surroundings, folderOf(options)), options));
    };

  program
    .command('check')
    .description('say what is wrong with the files; needs no database')
    .action(async (_: unknown, command: Command) => {
      finish(await check(folderOf(command.optsWithGlobals<Options>()), shippedFolder, terminal));
    });
  program
    .command('plan')
    .description('show what a revision would change; writes nothing')
    .option('--json', 'print the plan as JSON')
    .option('--close <source...>', 'close everything that a source without a file says')
    .action(inSession((session, { json = false, close = [] }) => plan(session, { json, close })));
  program
    .command('apply')
    .description('publish what the files say as one revision')
    .option('-m, --message <text>', 'why; needed when something is closed')
    .option('--author <name>', 'who publishes; else the user of this machine')
    .option('--close <source...>', 'close everything that a source without a file says')
    .action(
      inSession((session, { message, author, close = [] }) =>
        apply(session, { close, ...(message && { message }), ...(author && { author }) }),
      ),
    );
  program.command('verify').description('prove the database against its own claims and log').action(inSession(verify));
  program
    .command('ship')
    .description('copy the revisions made here to seed/ledger, which every copy replays')
    .action(inSession(ship));
  return program;
};

const footer = `While a server runs here, a command joins its database; otherwise it starts its own.

Settings, from the environment [default]:
${settingsHelp()}

Exit codes: ${exitCodes.fine} fine, ${exitCodes.problems} problems found, ${exitCodes.usage} wrong usage, ${exitCodes.environment} no database.`;
