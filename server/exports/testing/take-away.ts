import { readConfig } from '../../config.ts';
import { graphOver } from '../../graph/graph.ts';
import { openSite } from '../../http/testing/open-site.ts';
import type { Database } from '../../neo4j/database.ts';
import type { ExportOptions } from '../answer.ts';
import { exportRoutes } from '../routes.ts';

/** The exports of a database over a real socket. */
export interface ExportServer {
  address: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The body of an answer that is 200. */
  text(path: string): Promise<string>;
  close(): Promise<void>;
}

/** What is exported: a database, and what reads documents over it. */
export interface Exported extends Pick<ExportOptions, 'thingsIn'> {
  database: Database;
}

export const serveExports = async (
  { database, thingsIn }: Exported,
  limits: Readonly<Record<string, string>> = {},
): Promise<ExportServer> => {
  const graph = graphOver(database);
  const settings = readConfig({
    PUBLIC_URL: 'https://graph.example',
    MAX_EXPORTS: '3',
    RATE_REQUESTS: '0',
    RATE_COST: '0',
    ...limits,
  });
  const routes = exportRoutes({ graph, thingsIn, settings, build: 'test' });
  const { address, close } = await openSite(routes, { settings });
  const get: ExportServer['get'] = (path, headers = {}) => fetch(address + path, { headers });
  return {
    address,
    get,
    text: async (path) => {
      const answer = await get(path);
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${text}`);
      return text;
    },
    close,
  };
};
