/** The focus goes with a row that moved by one place, to the button of its new row that was pressed. */
export const focusMoved = (list: Element | null, to: number, by: 1 | -1): void =>
  // The rows stand in their new order when what is being done now is done.
  queueMicrotask(() => list?.children[to]?.querySelectorAll('button')[by < 0 ? 1 : 2]?.focus());
