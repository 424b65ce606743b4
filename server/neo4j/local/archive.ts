import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { removeAbandoned } from '../../abandoned.ts';
import type { Java } from './java.ts';

/** A class-data archive saves about a third of the start. */
export interface Archive {
  options: readonly string[];
  /** To be called when Java has ended cleanly: what it wrote becomes the archive of later starts. */
  keep(): Promise<void>;
}

/** From this version on Java looks after the archive itself, in one option. */
const AUTOMATIC = 19;

/** Options for Java that use the archive of just this Java, or make it when Java ends. */
export const archiveFor = async (distribution: string, { version, major }: Java): Promise<Archive> => {
  const file = join(distribution, `classes-${version}.jsa`);
  const use = `-XX:SharedArchiveFile=${file}`;
  if (major >= AUTOMATIC) return { options: ['-XX:+AutoCreateSharedArchive', use], keep: async () => {} };
  if (existsSync(file)) return { options: [use], keep: async () => {} };

  const prefix = `making-classes-${version}-`;
  await removeAbandoned(distribution, prefix);
  const made = join(distribution, `${prefix}${process.pid}.jsa`);
  return {
    options: [`-XX:ArchiveClassesAtExit=${made}`],
    keep: async () => {
      if (existsSync(made)) await rename(made, file);
    },
  };
};
