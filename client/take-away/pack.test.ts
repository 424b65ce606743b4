import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { CHECK, packOf } from './pack.tsx';
import { invented, saidClaim } from './sample.ts';
import { placeOf } from './telling.ts';

// The tables of words know which language is in force by the address of a page.
vi.hoisted(() => {
  vi.stubGlobal('location', { search: '', pathname: '/' });
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('addEventListener', () => undefined);
});

const bare = { style: '', font: undefined };

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What the check that is printed in a page says of it. */
async function checkedBy(page: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  try {
    await Promise.all([writeFile(join(folder, 'check.py'), CHECK), writeFile(join(folder, 'pack.html'), page)]);
    const { stdout, stderr } = spawnSync('python3', ['check.py', 'pack.html'], { cwd: folder, encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('an evidence pack', () => {
  test('of 150 entities with long texts stays below one and a half megabytes, with its font', async () => {
    const fontFile = createRequire(import.meta.url).resolve(
      '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    );
    const font = `data:font/woff2;base64,${(await readFile(fontFile)).toString('base64')}`;
    const style = await readFile(new URL('../styles/taken.css', import.meta.url), 'utf8');
    const telling = await invented(150, 2);
    const page = await packOf(telling, { style, font });
    expect(telling.subject.picture.relations.length).toBeGreaterThan(280);
    expect(new TextEncoder().encode(page).length).toBeLessThan(1_500_000);
  });

  test('runs nothing and asks nobody, and every link within it has its place', async () => {
    const page = await packOf(await invented(6, 2), bare);
    expect(page).not.toMatch(/<script|<link|<img|\son\w+=|javascript:|@import/i);
    expect(page).toContain("default-src 'none'");
    const places = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(places).toContain(link);
  });

  test('says how certain each line and claim is, who disputes it, and where it stands in the source', async () => {
    const telling = await invented(2, 1);
    const [line] = telling.subject.picture.relations;
    if (!line) expect.fail('There is no line.');
    const opponent = {
      __typename: 'Claim',
      id: 'other:denied',
      text: 'The municipality denies it.',
      modality: 'ASSERTED',
      source: {
        id: 'other',
        title: 'Other',
        publisher: 'The Other Paper',
        published: null,
        language: null,
        url: null,
        archiveUrl: null,
        retrieved: null,
        sha256: null,
      },
    } as const;
    const said = saidClaim('paper-2018-1:x', {
      modality: 'ALLEGED',
      status: 'DISPUTED',
      basis: 'INFERRED',
      disputedBy: [{ id: 'd', by: 'EDITORS', note: 'The two cannot both be.', opponent }],
    });
    const page = await packOf(
      {
        ...telling,
        subject: {
          ...telling.subject,
          picture: {
            ...telling.subject.picture,
            relations: [{ ...line, modality: 'ALLEGED', disputed: true, inferred: true }],
          },
        },
        evidence: {
          ...telling.evidence,
          claims: new Map([[line.id, [{ said, record: { canonical: '{}', sha256: '0'.repeat(64) } }]]]),
        },
      },
      bare,
    );
    const text = page.replaceAll(/<[^>]+>/g, '');
    for (const expected of [
      'alleged, disputed, inferred',
      'alleged · ≠ disputed · inferred by the editors from the passage · says two unnamed officials · since April 9, 2018',
      '≠ disputed by The municipality denies it. (asserted). The Other Paper. The two cannot both be. (the editors’ judgement)',
      'paragraph 3, characters 10–90',
      '24 November 2026',
      'CC BY 4.0',
    ])
      expect(text).toContain(expected);
    expect(page).toContain(`id="${placeOf(line.id)}"`);
  });

  test.runIf(hasPython)('is compared with its checksums by what it prints, which sees the least change', async () => {
    const page = await packOf(await invented(4, 2), bare);
    expect(await checkedBy(page)).toMatch(/content: as told\nrecords: 10 of which changed: 0/);
    expect(await checkedBy(page.replace('unnamed officials', 'named officials'))).toContain('content: CHANGED');
    const record = page.indexOf('"line"', page.indexOf('<pre id="records"'));
    const changed = `${page.slice(0, record)}"lime${page.slice(record + 5)}`;
    expect(await checkedBy(changed)).toMatch(/CHANGED\nrecords: 10 of which changed: 1/);
  });
});
