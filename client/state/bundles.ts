/** Parallel lines as one: how the canvas draws several lines between the same two entities when a reader asks for it. */
import { grouped } from './grouped.ts';
import type { VisibleRelation } from './visible.ts';

export interface Bundle {
  /** No relation has it. */
  readonly id: string;
  readonly lines: readonly [VisibleRelation, VisibleRelation, ...VisibleRelation[]];
}

const pairOf = ({ from, to }: VisibleRelation): string => [from.id, to.id].sort().join(' ');

const isSeveral = (lines: readonly VisibleRelation[]): lines is Bundle['lines'] => lines.length > 1;

/** Single lines as they are, and those that join the same two entities as one bundle. */
export function bundled(relations: readonly VisibleRelation[]): readonly (VisibleRelation | Bundle)[] {
  return [...grouped(relations, pairOf).values()].flatMap((lines): readonly (VisibleRelation | Bundle)[] =>
    isSeveral(lines) ? [{ id: `~${pairOf(lines[0])}`, lines }] : lines,
  );
}

export const isBundle = (drawn: VisibleRelation | Bundle): drawn is Bundle => 'lines' in drawn;
