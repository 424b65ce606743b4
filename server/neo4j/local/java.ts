import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { findExecutables } from './executables.ts';

export interface Java {
  /** The program itself. */
  file: string;
  home: string;
  /** In full, such as `17.0.15`. */
  version: string;
  major: number;
}

export interface JavaSearch {
  found: Java | null;
  /** What was found, but is too old. */
  tooOld: readonly Java[];
}

export const OLDEST_JAVA = 17;

/** Debian and Fedora, macOS, Homebrew, SDKMAN, asdf, mise, IntelliJ, and images of the vendors. */
export const javaFolders: readonly string[] = [
  '/usr/lib/jvm/*/bin',
  '/Library/Java/JavaVirtualMachines/*/Contents/Home/bin',
  '/opt/homebrew/opt/openjdk/bin',
  '/usr/local/opt/openjdk/bin',
  '/opt/java/*/bin',
  '/opt/jdk/bin',
  `${homedir()}/.sdkman/candidates/java/*/bin`,
  `${homedir()}/.asdf/installs/java/*/bin`,
  `${homedir()}/.local/share/mise/installs/java/*/bin`,
  `${homedir()}/.jdks/*/bin`,
];

const majorOf = (version: string): number => Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);

const versionOf = (file: string, home: string): string | null => {
  try {
    const told = /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(join(home, 'release'), 'utf8'));
    if (told?.[1]) return told[1];
  } catch {
    // Not every system ships the file; the program itself always knows.
  }
  // `java -version` speaks on stderr.
  const said = spawnSync(file, ['-version'], { encoding: 'utf8' });
  return /version "([^"]+)"/.exec(said.stderr ?? '')?.[1] ?? null;
};

const inspect = (file: string): Java | null => {
  const home = dirname(dirname(file));
  const version = versionOf(file, home);
  return version === null ? null : { file, home, version, major: majorOf(version) };
};

/** Looks in `JAVA_HOME`, on the `PATH`, then where systems put Java, and takes the first that is new enough. */
export const findJava = (
  javaHome: string | null,
  path: string | undefined,
  folders: readonly string[] = javaFolders,
): JavaSearch => {
  const tooOld: Java[] = [];
  const files = findExecutables('java', path, folders);
  const preferred = javaHome === null ? [] : findExecutables('java', join(javaHome, 'bin'), []);
  for (const file of new Set([...preferred, ...files])) {
    const java = inspect(file);
    if (java === null) continue;
    if (java.major >= OLDEST_JAVA) return { found: java, tooOld };
    tooOld.push(java);
  }
  return { found: null, tooOld };
};
