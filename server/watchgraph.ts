import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { buildId } from './build.ts';
import { type Config, logFolder } from './config.ts';
import { OperatorError } from './errors.ts';
import { buildExplorer, clientFolder, explorerDocuments } from './explorer.ts';
import { exportRoutes } from './exports/routes.ts';
import { firstVisits } from './first-visits.ts';
import { watchedGraph } from './graph/graph.ts';
import { about } from './http/about.ts';
import { withGraphiql } from './http/graphiql-page.ts';
import { type Key, readKeys } from './http/keys.ts';
import { createMetricsSite } from './http/metrics-site.ts';
import { health, readiness } from './http/probes.ts';
import type { Route } from './http/route.ts';
import { closeSite, createSite } from './http/site.ts';
import { openLedger } from './ledger/ledger.ts';
import { createMetrics } from './metrics.ts';
import { bounded } from './neo4j/bounded.ts';
import { openDatabase } from './neo4j/open.ts';
import { pageRoutes } from './pages/routes.ts';
import type { Progress } from './progress.ts';
import { Queue } from './queue.ts';
import { reconcileRoutes } from './reconcile/routes.ts';
import { createGraphQL, schemaRoute, warmUp } from './schema/index.ts';

export const shippedFolder = fileURLToPath(new URL('../seed/ledger', import.meta.url));

/** A server that answers. */
export interface Watchgraph {
  address: string;
  /** Answers what is under way, then closes the database and ends it where it is ours. */
  stop(): Promise<void>;
}

/** Starts everything in order: the database, the ledger in it, the explorer's files, and the door to them. */
export const startWatchgraph = async (config: Config, logger: Logger, progress: Progress): Promise<Watchgraph> => {
  const keys = config.API_KEYS === null ? new Map<string, Key>() : await readKeys(config.API_KEYS);
  await tryAddress(config);
  const { database, where, announce, stop } = await openDatabase(config, progress);
  try {
    logger.info({ where }, 'database');
    const ledger = await openLedger(database, {
      logFolder: logFolder(config),
      shippedFolder: config.WATCHGRAPH_LEDGER ?? shippedFolder,
      progress,
    });
    await buildExplorer(progress);
    const stopping = new AbortController();
    const documents = await explorerDocuments();
    const metrics = createMetrics();
    const queue = new Queue(config.MAX_STATEMENTS);
    const bounds = { queue, rows: config.MAX_ROWS, seconds: config.READ_SECONDS, onStatement: metrics.stated };
    const graph = watchedGraph(bounded(database, bounds));
    const build = await buildId();
    const graphql = createGraphQL({
      graph,
      logger,
      settings: config,
      documents: new Map(documents.map(({ id, text }) => [id, text])),
      build,
      onKept: metrics.kept,
    });
    const routes: readonly Route[] = [
      withGraphiql({ path: '/graphql', answer: graphql }, clientFolder),
      schemaRoute,
      ...exportRoutes({ graph, thingsIn: graphql.thingsIn, settings: config, build }),
      about(config),
      health,
      readiness(async () => {
        if (stopping.signal.aborted) throw new Error('The server is stopping.');
        return ledger.head();
      }, logger),
      ...pageRoutes({ graph, settings: config, build }),
      ...reconcileRoutes({ graph, settings: config }),
    ];
    const site = createSite({ routes, clientFolder, settings: config, keys, logger, onAnswered: metrics.answered });
    metrics.watch({
      requests: site.underWay,
      statements: () => queue.size,
      sessions: database.sessions,
      revision: () =>
        ledger.head().then(
          ({ number }) => number,
          () => undefined,
        ),
    });
    const measuring = config.METRICS_PORT === null ? null : createMetricsSite(metrics);
    if (measuring && config.METRICS_PORT !== null)
      logger.info({ port: await listen(measuring, config.HOST, config.METRICS_PORT) }, 'metrics');
    const port = await listen(site.server, config.HOST, config.PORT);
    const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST;
    const address = `http://${host}:${port}/`;
    await announce(address);
    const warmedUp = warmUp(graphql, documents, stopping.signal).then(async () => {
      if (!stopping.signal.aborted) await firstVisits(address);
    });
    return {
      address,
      stop: async () => {
        stopping.abort();
        await closeSite(site.server);
        // Its last statement would find the database gone, which is a mistake of nobody's to be logged.
        await warmedUp;
        measuring?.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Says that the port is taken before anybody has waited for a database. */
const tryAddress = async (config: Config): Promise<void> => {
  const server = createServer();
  await listen(server, config.HOST, config.PORT);
  server.close();
  await once(server, 'close');
};

const listen = async (server: Server, host: string, port: number): Promise<number> => {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new OperatorError(`Port ${port} of ${host} is taken: stop what listens there, or set PORT.`);
    throw new OperatorError(`${host}:${port} cannot be listened on (${code}): check HOST and PORT.`);
  }
  const address = server.address();
  return address === null || typeof address === 'string' ? port : address.port;
};
