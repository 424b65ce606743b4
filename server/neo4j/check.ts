import { z } from 'zod';
import { exitCodes, OperatorError } from '../errors.ts';
import { cypher } from './cypher.ts';
import type { Connection, Database } from './database.ts';
import { DatabaseFailure } from './failures.ts';

/** 5.26 is the last of the 5 line; later versions count by year. */
const OLDEST = [5, 26] as const;

const isTooOld = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
};

/** A server that has just started takes its time over the first statement. */
const PATIENCE = 30_000;

/** What the driver's failure means for whoever set the address. */
const explain = ({ uri, username, password, database }: Connection, error: unknown): string => {
  const { code, message } = error instanceof DatabaseFailure ? error : { code: '', message: String(error) };
  if (code === 'Neo.ClientError.Security.Unauthorized')
    return password === ''
      ? `Neo4j at ${uri} asks for a password: set NEO4J_PASSWORD (and NEO4J_USERNAME, now “${username}”).`
      : `Neo4j at ${uri} refuses user “${username}” with this password: check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return `Neo4j at ${uri} refuses user “${username}” for a while, after too many wrong passwords.`;
  if (code === 'Neo.ClientError.Security.CredentialsExpired')
    return `Neo4j at ${uri} wants the first password of user “${username}” changed before it is used.`;
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return `Neo4j at ${uri} has no database “${database}”: check NEO4J_DATABASE.`;
  if (code.startsWith('Neo.')) return `Neo4j at ${uri} does not let watchgraph in: ${message}`;
  const cause = /Caused by: (.+)/.exec(message)?.[1]?.trim();
  return `No Neo4j answers at ${uri}: check NEO4J_URI, and that it runs${cause ? ` (${cause})` : ''}.`;
};

/** Makes sure that the database answers and is new enough; otherwise says what to change, in one sentence. */
export const checkServer = async (database: Database, connection: Connection): Promise<string> => {
  const components = cypher`CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`;
  const rows = await database.read(components, {}, { timeout: PATIENCE }).catch((error: unknown) => {
    throw new OperatorError(explain(connection, error), exitCodes.database);
  });
  const { version } = z.object({ version: z.string() }).parse(rows[0]);
  if (isTooOld(version))
    throw new OperatorError(
      `Neo4j at ${connection.uri} is ${version}, which is too old: watchgraph needs ${OLDEST.join('.')} or newer.`,
      exitCodes.database,
    );
  return version;
};
