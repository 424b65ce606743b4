/** What a line looks like, on the canvas and wherever else the picture is drawn. */

import type { Relation } from '../state/graph.ts';
import type { LineStyle } from '../state/ontology.ts';

/** Certainty by pattern; “none” is never drawn, and would show as dots if it were. */
export const PATTERNS: Record<LineStyle, readonly number[] | undefined> = {
  SOLID: undefined,
  LONG_DASH: [13, 6],
  SHORT_DASH: [4, 4],
  NONE: [1, 6],
};

/** Thicker with more independent sources, but never so much that one line drowns the others. */
export const widthFor = (sources: number): number => 1.4 + Math.min(3.2, Math.log2(Math.max(1, sources)) * 1.1);

// What no source says but the editors infer must not read like what a source says.
/** The words on a line: how it reads, that it is disputed, that it is inferred. */
export const labelOf = (relation: Relation, inferred: string): string =>
  `${relation.disputed ? '≠ ' : ''}${relation.label}${relation.inferred ? ` (${inferred})` : ''}`;
