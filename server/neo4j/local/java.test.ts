import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findJava } from './java.ts';

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'watchgraph-java-')));
});
afterAll(() => rm(folder, { recursive: true }));

/** A Java that knows no more than its version, in a `release` file or in its own words. */
const install = async (name: string, version: string, told: 'in a file' | 'when asked'): Promise<string> => {
  const home = join(folder, name);
  await mkdir(join(home, 'bin'), { recursive: true });
  const file = join(home, 'bin', 'java');
  await writeFile(file, `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`);
  await chmod(file, 0o755);
  if (told === 'in a file') await writeFile(join(home, 'release'), `IMPLEMENTOR="X"\nJAVA_VERSION="${version}"\n`);
  return home;
};

test('JAVA_HOME comes before the PATH', async () => {
  const preferred = await install('preferred', '21.0.4', 'in a file');
  const onPath = await install('on-path', '17.0.15', 'in a file');
  expect(findJava(preferred, join(onPath, 'bin')).found).toEqual({
    file: join(preferred, 'bin', 'java'),
    home: preferred,
    version: '21.0.4',
    major: 21,
  });
  expect(findJava(null, `/nowhere:${join(onPath, 'bin')}`).found?.version).toBe('17.0.15');
});

test('a Java that tells its version nowhere is asked', async () => {
  const home = await install('asked', '25', 'when asked');
  expect(findJava(home, '').found).toMatchObject({ version: '25', major: 25 });
});

test('one that is too old is passed over, and remembered', async () => {
  const old = await install('old', '1.8.0_392', 'in a file');
  const fine = await install('fine', '17.0.1', 'when asked');
  const search = findJava(old, join(fine, 'bin'));
  expect(search.found?.home).toBe(fine);
  expect(search.tooOld).toMatchObject([{ version: '1.8.0_392', major: 8 }]);
});

test('what cannot be run is no Java', async () => {
  const broken = await install('broken', '17', 'in a file');
  await chmod(join(broken, 'bin', 'java'), 0o644);
  const fine = await install('whole', '18.0.1', 'in a file');
  expect(findJava(broken, join(fine, 'bin')).found?.version).toBe('18.0.1');
});
