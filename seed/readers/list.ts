import { entities } from './entities.ts';
import type { Reader } from './reader.ts';
import { sources } from './sources.ts';

export const readers: readonly Reader[] = [sources, entities];
