import neo4j, { type Driver, type ManagedTransaction, type Transaction } from 'neo4j-driver';
import type { Cypher } from './cypher.ts';
import { asFailure } from './failures.ts';

/** Plain values in and out: numbers are JavaScript numbers, nodes and relationships are never returned whole. */
export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements, in a transaction or on its own. */
export interface Runner {
  run(statement: Cypher, parameters?: Parameters): Promise<Row[]>;
}

/** The one door to Neo4j. */
export interface Database {
  /** One statement in READ mode, ended by the server after `timeout` milliseconds or by the signal. */
  read(statement: Cypher, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /**
   * One write transaction: committed when `work` resolves, rolled back when it throws. Never retried here, because a
   * memory error looks transient to the driver and would be repeated for ever.
   */
  write<T>(work: (transaction: Runner) => Promise<T>): Promise<T>;
  /** One schema statement (constraint, index) in an implicit transaction of its own. */
  schema(statement: Cypher): Promise<void>;
  close(): Promise<void>;
}

export interface ReadOptions {
  timeout?: number;
  signal?: AbortSignal;
}

export interface Connection {
  uri: string;
  username: string;
  password: string;
  database: string;
}

const READ_TIMEOUT = 5_000;
const WRITE_TIMEOUT = 60_000;
/** An index over a large graph takes its time, and so does a statement of any kind on a database that is still cold. */
const SCHEMA_TIMEOUT = 300_000;

// The driver sends a JavaScript number as a float, and LIMIT refuses a float. Beyond 2^53 a number is no exact integer, and
// beyond 2^63 Neo4j has none, so there it stays one.
const toWire = (value: unknown): unknown => {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number);
  if (Array.isArray(value)) return value.map(toWire);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toWire(inner)]));
  return value;
};

const running = (transaction: Transaction | ManagedTransaction): Runner => ({
  run: async (statement, parameters = {}) => {
    const result = await transaction.run(statement.text, toWire(parameters) as Record<string, unknown>);
    return result.records.map((record) => record.toObject() as Row);
  },
});

const over = (driver: Driver, database: string): Database => ({
  read: async (statement, parameters = {}, options = {}) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const abandon = () => void session.close();
    options.signal?.addEventListener('abort', abandon, { once: true });
    try {
      options.signal?.throwIfAborted();
      // An implicit transaction costs half the round trips of a managed one, and reads need no more.
      const result = await session.run(statement.text, toWire(parameters) as Record<string, unknown>, {
        timeout: options.timeout ?? READ_TIMEOUT,
      });
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      throw asFailure(error);
    } finally {
      options.signal?.removeEventListener('abort', abandon);
      await session.close();
    }
  },
  write: async (work) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
    try {
      const transaction = await session.beginTransaction({ timeout: WRITE_TIMEOUT });
      try {
        const result = await work(running(transaction));
        await transaction.commit();
        return result;
      } catch (error) {
        if (transaction.isOpen()) await transaction.rollback().catch(() => {});
        throw error;
      }
    } finally {
      await session.close();
    }
  },
  schema: async (statement) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
    try {
      await session.run(statement.text, {}, { timeout: SCHEMA_TIMEOUT });
    } finally {
      await session.close();
    }
  },
  close: () => driver.close(),
});

/** Opens a pool of connections. Nothing is sent before the first statement. */
export const connect = ({ uri, username, password, database }: Connection): Database =>
  over(
    neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      userAgent: 'watchgraph',
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
    }),
    database,
  );
