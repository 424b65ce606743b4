import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const runnable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** The folders that a path with at most one `*` in a segment of its own stands for, the newest name first. */
const expand = (pattern: string): string[] => {
  const [parent, rest] = pattern.split('/*', 2);
  if (parent === undefined || rest === undefined) return [pattern];
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => join(parent, name, rest));
};

/** Real paths of a program: on the PATH first, then in the folders where systems put it, each once. */
export const findExecutables = (name: string, path: string | undefined, folders: readonly string[]): string[] => {
  const places = [...(path ?? '').split(delimiter).filter((folder) => folder !== ''), ...folders.flatMap(expand)];
  const found = places.map((folder) => join(folder, name)).filter(runnable);
  return [...new Set(found.map((file) => realpathSync(file)))];
};
