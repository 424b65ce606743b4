import type { LineEntry } from './answers.ts';
import type { Bounds } from './bounds.ts';
import { flags, integers, type Raw, texts } from './raw.ts';

/** The parallel lists of a line that an answer is made of; one entry a claim. */
export const lineLists = [
  'claims',
  'sources',
  'origins',
  'disputed',
  'doubtful',
  'inferred',
  'sMin',
  'sMax',
  'eMin',
  'eMax',
  'roles',
] as const;

const entry = <T>(values: readonly T[], i: number): T => {
  const value = values[i];
  if (value === undefined) throw new Error('The parallel lists of a line differ in length.');
  return value;
};

/** Reads the passing entries of a line. */
export const lineEntries = (line: Readonly<Record<string, Raw>>): readonly LineEntry[] => {
  const [claims, sources, origins, roles] = [
    texts(line.claims),
    texts(line.sources),
    texts(line.origins),
    texts(line.roles),
  ];
  const [disputed, doubtful, inferred] = [flags(line.disputed), flags(line.doubtful), flags(line.inferred)];
  const [sMin, sMax, eMin, eMax] = [integers(line.sMin), integers(line.sMax), integers(line.eMin), integers(line.eMax)];
  const boundsAt = (i: number): Bounds | null =>
    entry(sMin, i) === 0
      ? null
      : {
          sMin: entry(sMin, i),
          sMax: entry(sMax, i),
          eMin: entry(eMin, i),
          eMax: entry(eMax, i),
          doubtful: entry(doubtful, i),
        };
  return integers(line.passing).map((i) => ({
    claim: entry(claims, i),
    source: entry(sources, i),
    origin: entry(origins, i),
    disputed: entry(disputed, i),
    inferred: entry(inferred, i),
    role: entry(roles, i) || null,
    bounds: boundsAt(i),
  }));
};
