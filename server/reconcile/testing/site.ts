import { once } from 'node:events';
import { readConfig } from '../../config.ts';
import { graphOver } from '../../graph/graph.ts';
import { closeSite, createSite } from '../../http/site.ts';
import { createLogger } from '../../logger.ts';
import type { Database } from '../../neo4j/database.ts';
import { reconcileRoutes } from '../routes.ts';

/** What reconciles over a database, behind a socket as OpenRefine finds it. */
export interface ReconcileSite {
  ask(path: string, options?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

const PATIENCE = 60_000;

export const openReconcileSite = async (database: Database): Promise<ReconcileSite> => {
  const patient: Database = {
    ...database,
    // On a busy machine a first plan takes seconds, and nothing here is tried about time.
    read: (statement, parameters, options) => database.read(statement, parameters, { ...options, timeout: PATIENCE }),
  };
  const settings = readConfig({ PUBLIC_URL: 'https://graph.example', RATE_REQUESTS: '0', RATE_COST: '0' });
  const { server } = createSite({
    routes: reconcileRoutes({ graph: graphOver(patient), settings }),
    clientFolder: '/nowhere',
    settings,
    keys: new Map(),
    logger: createLogger('silent'),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  const address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : at}`;
  return { ask: (path, options) => fetch(address + path, options), close: () => closeSite(server, 0) };
};
