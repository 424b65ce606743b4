import { once } from 'node:events';
import { type Config, readConfig } from '../../config.ts';
import { createLogger } from '../../logger.ts';
import type { Key } from '../keys.ts';
import type { Route } from '../route.ts';
import { closeSite, createSite, type OpenSite } from '../site.ts';

/** A site that answers over a socket. */
export interface AnsweringSite extends OpenSite {
  /** Without a slash at its end. */
  address: string;
  close(): Promise<void>;
}

interface Surroundings {
  settings?: Config;
  keys?: ReadonlyMap<string, Key>;
  clientFolder?: string;
}

/** Opens routes on a free port of this machine, as the server does, without a log. */
export const openSite = async (
  routes: readonly Route[],
  { settings = readConfig({}), keys = new Map(), clientFolder = '/nowhere' }: Surroundings = {},
): Promise<AnsweringSite> => {
  const site = createSite({ routes, clientFolder, settings, keys, logger: createLogger('silent') });
  site.server.listen(0, '127.0.0.1');
  await once(site.server, 'listening');
  const at = site.server.address();
  const address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : at}`;
  return { ...site, address, close: () => closeSite(site.server, 0) };
};
