import { join } from 'node:path';
import { inject } from 'vitest';
// What is provided is typed there.
import '../../server/neo4j/testing.ts';
import { run } from '../program.ts';
import type { Terminal } from '../terminal.ts';

/** What a command said and how it ended. */
export interface Outcome {
  code: number;
  /** What it printed, line by line. */
  said: readonly string[];
  /** What it told beside that: progress, problems. */
  told: readonly string[];
}

/** Runs command lines without a process of their own. */
export interface CommandLine {
  seed(...argv: readonly string[]): Promise<Outcome>;
}

/** A command line on the test run's database, with a log and a shipped log that go when the folder goes. */
export const commandLineIn = (folder: string, shippedFolder = join(folder, 'shipped')): CommandLine => ({
  seed: async (...argv) => {
    const { uri, username, password, database } = inject('neo4j');
    const environment = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      WATCHGRAPH_DATA: join(folder, 'local'),
    };
    return runListening(argv, environment, shippedFolder);
  },
});

/** Runs one command line, and keeps what it says. */
export const runListening = async (
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
  shippedFolder: string,
): Promise<Outcome> => {
  const said: string[] = [];
  const told: string[] = [];
  const keep = (lines: string[]) => (text: string) => void lines.push(...text.split('\n'));
  const terminal: Terminal = { colours: false, out: keep(said), error: keep(told) };
  const code = await run(argv, { terminal, environment, shippedFolder });
  return { code, said, told };
};
