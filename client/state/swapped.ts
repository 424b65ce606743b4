/** Changes places with the neighbour in that direction; at the ends nothing moves. */
export function swapped<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const [item, other] = [list[at], list[at + by]];
  if (item === undefined || other === undefined) return list;
  return list.with(at, other).with(at + by, item);
}
