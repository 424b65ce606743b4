/** The value below which a share of the samples lies. */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export interface Spread {
  n: number;
  p50: number;
  p95: number;
}

export const spreadOf = (samples: readonly number[]): Spread => ({
  n: samples.length,
  p50: rounded(percentile(samples, 0.5)),
  p95: rounded(percentile(samples, 0.95)),
});

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** How long work took, in milliseconds. */
export const timed = async <T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> => {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
};
