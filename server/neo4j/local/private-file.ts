import { rename, writeFile } from 'node:fs/promises';

/** Writes a file that only its owner may read, whole or not at all. */
export const writePrivate = async (path: string, text: string): Promise<void> => {
  const temporary = `${path}.${process.pid}.part`;
  await writeFile(temporary, text, { mode: 0o600 });
  await rename(temporary, path);
};
