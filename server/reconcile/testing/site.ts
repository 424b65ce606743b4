import { readConfig } from '../../config.ts';
import { graphOver } from '../../graph/graph.ts';
import { openSite } from '../../http/testing/open-site.ts';
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
  const routes = reconcileRoutes({ graph: graphOver(patient), settings });
  const { address, close } = await openSite(routes, { settings });
  return { ask: (path, options) => fetch(address + path, options), close };
};
