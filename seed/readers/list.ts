import { different } from './different.ts';
import { entities } from './entities.ts';
import { merges } from './merges.ts';
import type { Reader } from './reader.ts';
import { sources } from './sources.ts';

export const readers: readonly Reader[] = [sources, entities, merges, different];
