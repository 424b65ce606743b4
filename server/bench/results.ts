import type { CachedFigures } from './parts/cached.ts';
import type { ConnectionsResult } from './parts/connections.ts';
import type { FirstUseResult } from './parts/first-use.ts';
import type { HostileResult } from './parts/hostile.ts';
import type { QuestionsResult } from './parts/questions.ts';
import type { SoakResult } from './parts/soak.ts';
import type { StartResult } from './parts/start.ts';

/** What was measured on one graph; parts that were not asked for are absent. */
export interface GraphFigures {
  entities: number;
  claims: number;
  lines: number;
  /** Lines of the entity that has the most. */
  degree: number;
  firstUse?: FirstUseResult;
  start?: StartResult;
  questions?: QuestionsResult;
  cached?: readonly CachedFigures[];
  hostile?: HostileResult;
  connections?: ConnectionsResult;
  soak?: SoakResult;
}

export interface Measured {
  date: string;
  machine: string;
  node: string;
  /** Requests of each contestant and question, one at a time. */
  n: number;
  graphs: readonly GraphFigures[];
}
