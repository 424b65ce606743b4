/**
 * Values in rising order, moved as little as can be (in the least-squares sense) until neighbours are `least` apart, on a
 * circle that is `around` long. Where that circle is too short for it, they are spread evenly over it.
 */
export function spaced(wanted: readonly number[], least: number, around: number): readonly number[] {
  // Less what those before take up at least, the values only have to rise: pools of equal ones, as in isotonic regression.
  const pools: { sum: number; count: number }[] = [];
  for (const [i, value] of wanted.entries()) {
    let pool = { sum: value - i * least, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const risen = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  const values = risen.map((value, i) => value + i * least);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  if (last - first <= around - least + 1e-9) return values;
  return wanted.map((_, i) => (wanted[0] ?? 0) + (i * around) / wanted.length);
}
