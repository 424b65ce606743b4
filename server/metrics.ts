import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is going on at the moment, looked up when somebody measures. */
export interface Present {
  requests(): number;
  statements(): { working: number; waiting: number };
  /** Sessions with the database that are open. */
  sessions(): number;
  /** The newest revision; undefined where the database does not say. */
  revision(): Promise<number | undefined>;
}

/** Counts what the server does, for Prometheus. */
export interface Metrics {
  /** `code` is why an answer was refused, or a part of it. */
  answered(route: string, status: number, seconds: number, code?: string): void;
  stated(seconds: number, failure: string | null): void;
  /** Whether an answer that is kept was found. */
  kept(found: boolean): void;
  /** Says where the present can be looked up. */
  watch(present: Present): void;
  text(): Promise<string>;
  readonly contentType: string;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'watchgraph_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: 'watchgraph_refusals_total',
    help: 'Answers that were refused, or a part of them, by the code that their reader was told.',
    labelNames: ['code'],
    registers,
  });
  const statements = new Histogram({
    name: 'watchgraph_statement_seconds',
    help: 'How long the database took for a statement of readers.',
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'watchgraph_statement_failures_total',
    help: 'Statements that failed, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const kept = new Counter({
    name: 'watchgraph_kept_answers_total',
    help: 'Questions whose answer is kept, by whether it was found.',
    labelNames: ['found'],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number | undefined | Promise<number | undefined>) =>
    new Gauge({
      name,
      help,
      registers,
      collect: async function () {
        const value = await read();
        if (value === undefined) this.reset();
        else this.set(value);
      },
    });
  return {
    answered: (route, status, seconds, code) => {
      requests.observe({ route, status }, seconds);
      if (code !== undefined) refusals.inc({ code });
    },
    stated: (seconds, failure) => {
      statements.observe(seconds);
      if (failure !== null) failures.inc({ reason: failure });
    },
    kept: (found) => kept.inc({ found: String(found) }),
    watch: ({ requests: underWay, statements: queue, sessions, revision }) => {
      gauge('watchgraph_requests', 'Requests under way.', underWay);
      gauge('watchgraph_statements', 'Statements that the database works on.', () => queue().working);
      gauge('watchgraph_statements_waiting', 'Statements that wait for their turn.', () => queue().waiting);
      gauge('watchgraph_sessions', 'Sessions with the database that are open; each holds a connection.', sessions);
      gauge('watchgraph_revision', 'The newest revision.', revision);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
