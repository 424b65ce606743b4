import { homedir } from 'node:os';
import { join } from 'node:path';
import { findExecutables } from './executables.ts';

/** Where systems put Maven. */
export const mavenFolders: readonly string[] = [
  '/usr/share/maven/bin',
  '/opt/maven/bin',
  '/opt/homebrew/bin',
  '/usr/local/bin',
  `${homedir()}/.sdkman/candidates/maven/*/bin`,
];

/** The Maven to fetch Neo4j with, or null. */
export const findMaven = (
  mavenHome: string | null,
  path: string | undefined,
  folders: readonly string[] = mavenFolders,
): string | null => {
  const preferred = mavenHome === null ? [] : findExecutables('mvn', join(mavenHome, 'bin'), []);
  return [...preferred, ...findExecutables('mvn', path, folders)][0] ?? null;
};
