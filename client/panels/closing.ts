/** A tool may have something to ask before it closes, however it is closed. */

const guards = new Map<string, () => boolean>();

export const mayClose = (tool: string): boolean => guards.get(tool)?.() ?? true;

/** Puts a question before the closing of a tool; returns what takes it away again. */
export function guardClosing(tool: string, guard: () => boolean): () => void {
  guards.set(tool, guard);
  return () => void guards.delete(tool);
}
