import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const isSource = (path: string): boolean =>
  /\.(tsx?|css|json)$/.test(path) && !/\.test\.tsx?$/.test(path) && !/^(test|bench|questions)\/|\/testing\//.test(path);

/**
 * What tells this build of the server from every other: the hash of its sources and of the packages it runs on. An answer
 * kept elsewhere is good only as long as the graph and the build that told it are the same.
 */
export const buildId = async (): Promise<string> => {
  const server = join(root, 'server');
  const entries = await readdir(server, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isSource(file.slice(server.length + 1)));
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')].sort())
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
};
