import { homedir } from 'node:os';
import { join } from 'node:path';
import { findExecutables } from './executables.ts';

const folders = [
  '/usr/share/maven/bin',
  '/opt/maven/bin',
  '/opt/homebrew/bin',
  '/usr/local/bin',
  `${homedir()}/.sdkman/candidates/maven/*/bin`,
];

/** The Maven to fetch Neo4j with, or null. */
export const findMaven = (mavenHome: string | null, path: string | undefined): string | null => {
  const preferred = mavenHome === null ? [] : findExecutables('mvn', join(mavenHome, 'bin'), []);
  return [...preferred, ...findExecutables('mvn', path, folders)][0] ?? null;
};
