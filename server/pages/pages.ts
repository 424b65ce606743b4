import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Assets } from './assets.ts';

/** What pages are made from and sent with. */
export interface Pages {
  graph: Graph;
  settings: Pick<Config, 'PUBLIC_URL' | 'TRUST_PROXY' | 'FRAME_ANCESTORS'>;
  /** What tells this build from others: the same revision may be told otherwise by another. */
  build: string;
  assets: Assets;
}
