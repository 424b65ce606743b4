import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Result, type Transaction } from 'neo4j-driver';
import type { Cypher } from './cypher.ts';
import { asFailure, type DatabaseFailure, ended } from './failures.ts';
import { type Sessions, sessionsOf } from './sessions.ts';

/** Plain values in and out: numbers are JavaScript numbers, nodes and relationships are never returned whole. */
export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements, in a transaction or on its own. */
export interface Runner {
  run(statement: Cypher, parameters?: Parameters): Promise<Row[]>;
}

/** The one door to Neo4j. */
export interface Database {
  /** One statement in READ mode. What meets a bound or the signal fails at once, and ends in the database too. */
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

/** A database with a pool of connections of its own. */
export interface Connected extends Database {
  /** How many sessions are open: each holds a connection until it is closed. */
  sessions(): number;
}

export interface ReadOptions {
  /** In milliseconds: how long the database may work on it. */
  timeout?: number;
  /** How many rows it may answer with. */
  rows?: number;
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
/** The database ends a statement in time by itself; a connection that says nothing at all is given up this much later. */
const GRACE = 5_000;
/** How long the end of a failed statement is waited for, so that its connection serves the next one. */
const FAREWELL = 1_000;

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

/** The rows of a statement as they come in, until it is whole, fails, or is ended from here. */
const received = (result: Result, { timeout = READ_TIMEOUT, rows = Number.POSITIVE_INFINITY, signal }: ReadOptions) =>
  new Promise<Row[]>((resolve, reject) => {
    const found: Row[] = [];
    const settle = (outcome: () => void) => {
      clearTimeout(late);
      signal?.removeEventListener('abort', abandon);
      outcome();
    };
    const end = (failure: DatabaseFailure) => settle(() => reject(failure));
    const abandon = () => end(ended('abandoned', 'Nobody waits for the answer any more.'));
    const late = setTimeout(() => end(ended('unavailable', 'The database said nothing in time.')), timeout + GRACE);
    signal?.addEventListener('abort', abandon, { once: true });
    result.subscribe({
      onNext: (record) => {
        if (found.length < rows) found.push(record.toObject() as Row);
        else end(ended('rows', `The statement answers with more than ${rows} rows.`));
      },
      onCompleted: () => settle(() => resolve(found)),
      onError: (error) => settle(() => reject(error)),
    });
  });

/**
 * Begins without the stack that the driver keeps of each statement for its errors: it takes longer to write down than the
 * statement to send, and no error of the driver's is told as it is (see failures.ts).
 */
const withoutStack = <T>(begin: () => T): T => {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = before;
  }
};

const over = (driver: Driver, sessions: Sessions): Connected => ({
  read: async (statement, parameters = {}, options = {}) => {
    if (options.signal?.aborted) throw ended('abandoned', 'Nobody waited for the answer.');
    const session = sessions.open('READ');
    // An implicit transaction costs half the round trips of a managed one, and reads need no more.
    const result = withoutStack(() =>
      session.run(statement.text, toWire(parameters) as Record<string, unknown>, {
        timeout: options.timeout ?? READ_TIMEOUT,
      }),
    );
    try {
      const found = await received(result, options);
      await sessions.close(session);
      return found;
    } catch (error) {
      // Closing ends in the database what still runs there. A connection that says nothing must not hold whoever waits.
      await Promise.race([sessions.close(session).catch(() => undefined), delay(FAREWELL, undefined, { ref: false })]);
      throw asFailure(error);
    }
  },
  write: async (work) => {
    const session = sessions.open('WRITE');
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
      await sessions.close(session);
    }
  },
  schema: async (statement) => {
    const session = sessions.open('WRITE');
    try {
      await session.run(statement.text, {}, { timeout: SCHEMA_TIMEOUT });
    } finally {
      await sessions.close(session);
    }
  },
  close: () => driver.close(),
  sessions: sessions.count,
});

/** Opens a pool of connections. Nothing is sent before the first statement. */
export const connect = ({ uri, username, password, database }: Connection): Connected => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    userAgent: 'watchgraph',
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
  });
  return over(driver, sessionsOf(driver, database));
};
