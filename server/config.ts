import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { exitCodes, OperatorError } from './errors.ts';

interface Setting {
  /** As someone would write it, or null where the setting may be absent; `$NAME` stands for an earlier setting. */
  default: string | null;
  help: string;
  /** Fails with the end of the sentence “NAME is “…”, but must be …”. */
  parse: z.ZodType<unknown, string>;
}

const text = z.string();
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'a number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'a number from 0 to 65535');
const count = z
  .string()
  .regex(/^\d{1,9}$/, 'a whole number')
  .transform(Number);
const atLeastOne = count.refine((number) => number > 0, 'a whole number above 0');
const folder = z.string().transform((path) => resolve(path.replace(/^~(?=\/|$)/, homedir())));
const publicUrl = z
  .string()
  .regex(/^https?:\/\/[^/?#\s]+\/?$/, 'an address without a path, such as https://watchgraph.example')
  .refine((address) => URL.canParse(address), 'an address without a path, such as https://watchgraph.example')
  .transform((address) => new URL(address).origin);
const reportAddress = z
  .string()
  .refine(
    (address) =>
      /^mailto:[^\s?&@,]+@[^\s?&@,]+$/.test(address) || (/^https:\/\//.test(address) && URL.canParse(address)),
    'an address such as mailto:desk@news.example or https://news.example/report',
  );
const neo4jUri = z
  .string()
  .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/, 'an address such as bolt://localhost:7687 or neo4j+s://host');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every setting, in the order of the help. It drives `Config`, `--help` and the table in `server/README.md`. */
export const SETTINGS = {
  PORT: { default: '4000', help: 'Port of the explorer and of GraphQL; 0 takes any free one.', parse: port },
  HOST: { default: '127.0.0.1', help: 'Address to listen on; 0.0.0.0 opens it to the network.', parse: text },
  PUBLIC_URL: {
    default: null,
    help: 'Address that readers use, for links in pages, feeds and exports; else the one they asked.',
    parse: publicUrl,
  },
  NEO4J_URI: {
    default: null,
    help: 'Neo4j 5.26 or newer to use; without it a local one is started.',
    parse: neo4jUri,
  },
  NEO4J_USERNAME: { default: 'neo4j', help: 'User of the database at NEO4J_URI.', parse: text },
  NEO4J_PASSWORD: { default: '', help: 'Password of that user.', parse: text },
  NEO4J_DATABASE: { default: 'neo4j', help: 'Name of the database at NEO4J_URI.', parse: text },
  XDG_DATA_HOME: { default: '~/.local/share', help: 'Where programs keep their data.', parse: folder },
  WATCHGRAPH_DATA: {
    default: '$XDG_DATA_HOME/watchgraph',
    help: 'Folder of the local database and of the ledger’s log.',
    parse: folder,
  },
  WATCHGRAPH_LEDGER: {
    default: null,
    help: 'Folder of the log that the graph begins with; else the one that is shipped.',
    parse: folder,
  },
  XDG_CACHE_HOME: { default: '~/.cache', help: 'Where Neo4j’s own files are kept, in watchgraph/.', parse: folder },
  JAVA_HOME: { default: null, help: 'Java 17 or newer for the local database; else it is searched.', parse: folder },
  MAVEN_HOME: { default: null, help: 'Maven, which fetches Neo4j once; else it is searched.', parse: folder },
  LOG_LEVEL: {
    default: 'warn',
    help: `How much is logged, as JSON on stderr: ${levels.join(', ')}.`,
    parse: z.enum(levels, `one of ${levels.join(', ')}`),
  },
  METRICS_PORT: {
    default: null,
    help: 'Port of /metrics for Prometheus, on HOST; without it there is none.',
    parse: port,
  },
  TRUST_PROXY: { default: '0', help: 'How many proxies stand in front and write X-Forwarded-For.', parse: count },
  FRAME_ANCESTORS: {
    default: "'self'",
    help: 'Which pages may show this one in a frame, as frame-ancestors has it.',
    parse: z.string().regex(/^[^;,\r\n]+$/, "a list of origins such as 'self' https://news.example"),
  },
  REPORT_ADDRESS: {
    default: null,
    help: 'Where readers report errors and reply, mailto: or https:; without it they copy the text.',
    parse: reportAddress,
  },
  API_KEYS: { default: null, help: 'File of keys, each with a name and an allowance of its own.', parse: folder },
  RATE_REQUESTS: { default: '10000', help: 'Requests an hour by one key or address; 0: any number.', parse: count },
  RATE_COST: { default: '10000000', help: 'Cost points an hour by one key or address; 0: any number.', parse: count },
  MAX_COST: { default: '50000', help: 'Cost points of one question.', parse: atLeastOne },
  MAX_TOKENS: { default: '5000', help: 'Tokens of a document.', parse: atLeastOne },
  MAX_DEPTH: { default: '20', help: 'Levels of a document.', parse: atLeastOne },
  MAX_FIELDS: { default: '2000', help: 'Fields of a document, fragments spread out.', parse: atLeastOne },
  MAX_ROOT_FIELDS: { default: '20', help: 'Root fields of a document; each is a statement.', parse: atLeastOne },
  MAX_ALIASES: { default: '100', help: 'Aliases of a document.', parse: atLeastOne },
  MAX_DIRECTIVES: { default: '100', help: 'Directives of a document.', parse: atLeastOne },
  MAX_REPETITIONS: { default: '100', help: 'Fields of a document that stand twice in one place.', parse: atLeastOne },
  MAX_VARIABLES: { default: '100', help: 'Kilobytes of variables.', parse: atLeastOne },
  MAX_BODY: { default: '256', help: 'Kilobytes of a request’s body.', parse: atLeastOne },
  MAX_URL: { default: '8000', help: 'Characters of an address.', parse: atLeastOne },
  MAX_ROWS: { default: '10000', help: 'Rows that one statement may answer with.', parse: atLeastOne },
  READ_SECONDS: { default: '5', help: 'Seconds that the database may work on one statement.', parse: atLeastOne },
  HEADER_SECONDS: { default: '10', help: 'Seconds that a reader may take to send the headers.', parse: atLeastOne },
  BODY_SECONDS: { default: '10', help: 'Seconds that a reader may take to send the body.', parse: atLeastOne },
  READER_SECONDS: {
    default: '60',
    help: 'Seconds that a reader may read nothing of an answer.',
    parse: atLeastOne,
  },
  MAX_STATEMENTS: {
    default: '16',
    help: 'Statements that the database works on at once; others wait.',
    parse: atLeastOne,
  },
  MAX_REQUESTS: { default: '500', help: 'Requests under way at once; more are UNAVAILABLE.', parse: atLeastOne },
  MAX_EXPORTS: { default: '10', help: 'Exports and dumps under way at once; more are UNAVAILABLE.', parse: atLeastOne },
  MAX_CONNECTIONS: { default: '5000', help: 'Connections open at once; more are closed.', parse: atLeastOne },
} as const satisfies Record<string, Setting>;

type Settings = typeof SETTINGS;
export type SettingName = keyof Settings;
export type Config = {
  readonly [Name in SettingName]:
    | z.output<Settings[Name]['parse']>
    | (null extends Settings[Name]['default'] ? null : never);
};

const names = Object.keys(SETTINGS) as SettingName[];

/**
 * Reads the settings from the environment. An empty variable counts as absent, because compose files and scripts pass
 * those on. All mistakes are told at once.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const problems: string[] = [];
  const config: Record<string, unknown> = {};
  for (const name of names) {
    const given =
      environment[name] || SETTINGS[name].default?.replace(/\$(\w+)/, (_, earlier) => String(config[earlier]));
    if (given === undefined) {
      config[name] = null;
      continue;
    }
    const parsed = SETTINGS[name].parse.safeParse(given);
    if (parsed.success) config[name] = parsed.data;
    else problems.push(`${name} is “${given}”, but must be ${parsed.error.issues[0]?.message ?? 'something else'}.`);
  }
  if (problems.length > 0) throw new OperatorError(problems.join('\n'), exitCodes.settings);
  // The loop has filled every name with the output of its own parser.
  return config as Config;
};

/** The settings as lines of help. */
export const settingsHelp = (): string => {
  const width = Math.max(...names.map((name) => name.length));
  return names
    .map((name) => {
      const preset = SETTINGS[name].default;
      return `  ${name.padEnd(width)}  ${SETTINGS[name].help}${preset ? ` [${preset}]` : ''}`;
    })
    .join('\n');
};

/**
 * Where the ledger's log files are written. A database elsewhere has a folder of its own, because its history is
 * another than that of the local one.
 */
export const logFolder = (config: Config): string => {
  if (config.NEO4J_URI === null) return join(config.WATCHGRAPH_DATA, 'ledger');
  const place = `${new URL(config.NEO4J_URI).host}-${config.NEO4J_DATABASE}`;
  return join(config.WATCHGRAPH_DATA, `ledger-${place.replace(/[^A-Za-z0-9.-]+/g, '-')}`);
};
