import { join } from 'node:path';
import { hashFiles, root } from './hash-files.ts';

const isSource = (path: string): boolean =>
  /\.(tsx?|css|json)$/.test(path) && !/\.test\.tsx?$/.test(path) && !/^(test|bench|questions)\/|\/testing\//.test(path);

/**
 * What tells this build of the server from every other: the hash of its sources and of the packages it runs on. An answer
 * kept elsewhere is good only as long as the graph and the build that told it are the same.
 */
export const buildId = async (): Promise<string> => (await hashFiles(join(root, 'server'), isSource)).slice(0, 16);
