/** Decimal numbers as texts, added and compared without the rounding of floats. */
const parts = (decimal: string): { digits: bigint; scale: number } => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
};

const at = (decimal: string, scale: number): bigint => {
  const { digits, scale: own } = parts(decimal);
  return digits * 10n ** BigInt(scale - own);
};

const scaleOf = (decimals: readonly string[]): number =>
  Math.max(0, ...decimals.map((decimal) => parts(decimal).scale));

/** Whether numbers together exceed another. */
export const exceeds = (summands: readonly string[], limit: string): boolean => {
  const scale = scaleOf([...summands, limit]);
  return summands.reduce((sum, decimal) => sum + at(decimal, scale), 0n) > at(limit, scale);
};

/** The largest of several numbers. */
export const largest = (decimals: readonly [string, ...string[]]): string => {
  const scale = scaleOf(decimals);
  return decimals.reduce((best, decimal) => (at(decimal, scale) > at(best, scale) ? decimal : best));
};
