/** How much is taken away, and how much of it is no plain assertion. */
export interface Counts {
  entities: number;
  lines: number;
  asserted: number;
  planned: number;
  alleged: number;
  /** Lines with a disputed claim, whatever their modality. */
  disputed: number;
  /** Lines that the editors infer and no source names. */
  inferred: number;
  claims: number;
  sources: number;
}

export const nothingCounted = (): Counts => ({
  entities: 0,
  lines: 0,
  asserted: 0,
  planned: 0,
  alleged: 0,
  disputed: 0,
  inferred: 0,
  claims: 0,
  sources: 0,
});

/** Adds lines of one sort. */
export const countLines = (
  counts: Counts,
  { modality, disputed, inferred }: { modality: string; disputed: boolean; inferred: boolean },
  lines = 1,
): void => {
  counts.lines += lines;
  if (modality === 'asserted' || modality === 'planned' || modality === 'alleged') counts[modality] += lines;
  if (disputed) counts.disputed += lines;
  if (inferred) counts.inferred += lines;
};

/** How many things there are altogether. */
export const sumOf = ({ entities, lines, claims, sources }: Counts): number => entities + lines + claims + sources;
