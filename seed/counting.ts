/** `1 claim`, `2 claims`, `3 entities`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
