import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project is. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The hash of the files of a folder and of the packages they run on, in hexadecimal. It is of their paths and what they hold,
 * so that a checkout with new dates is the same.
 */
export const hashFiles = async (folder: string, isWanted: (path: string) => boolean): Promise<string> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isWanted(file.slice(folder.length + 1)));
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')].sort())
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
};
