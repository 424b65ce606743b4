import { readConfig } from '../../config.ts';
import { graphOver } from '../../graph/graph.ts';
import { openSite } from '../../http/testing/open-site.ts';
import type { Cypher } from '../../neo4j/cypher.ts';
import type { Database } from '../../neo4j/database.ts';
import { pageRoutes } from '../routes.ts';

/** The pages over a database, asked over a socket as browsers do. */
export interface PageSite {
  /** Without a slash at its end. */
  address: string;
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<PageReply>;
  /** The statements sent since the last look. */
  sent(): readonly Cypher[];
  close(): Promise<void>;
}

export interface PageReply {
  status: number;
  headers: Headers;
  text: string;
}

export interface PageSiteOptions {
  /** As the environment has them. */
  settings?: Readonly<Record<string, string>>;
  build?: string;
}

const PATIENCE = 60_000;

export const openPageSite = async (
  database: Database,
  { settings = {}, build = 'build' }: PageSiteOptions = {},
): Promise<PageSite> => {
  const statements: Cypher[] = [];
  const counted: Database = {
    ...database,
    read: (statement, parameters, options) => {
      statements.push(statement);
      // On a busy machine a first plan takes seconds, and nothing here is tried about time.
      return database.read(statement, parameters, { ...options, timeout: PATIENCE });
    },
  };
  const config = readConfig(settings);
  const routes = pageRoutes({ graph: graphOver(counted), settings: config, build });
  const { address, close } = await openSite(routes, { settings: config });
  return {
    address,
    get: async (path, headers = {}, method = 'GET') => {
      const response = await fetch(address + path, { headers, method, redirect: 'manual' });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    sent: () => statements.splice(0),
    close,
  };
};
