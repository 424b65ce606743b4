/** What a layout is asked, and what it answers. Both are plain values, because they cross into a worker. */
import type { LayoutName, Point } from '../view.ts';

export interface LayoutLine {
  readonly from: string;
  readonly to: string;
  /** The day at which it begins at the earliest, or null where nothing says. */
  readonly start: string | null;
  /** Whether money goes along it: from its start, from its end, or not at all. */
  readonly money: 'along' | 'against' | null;
}

export interface LayoutQuestion {
  readonly layout: LayoutName;
  /** In the order of the view. */
  readonly ids: readonly string[];
  /** In the order of the picture. */
  readonly lines: readonly LayoutLine[];
  /** What stays where the reader has pinned it. */
  readonly pins: ReadonlyMap<string, Point>;
  readonly focus: string | undefined;
  /** To which group each entity belongs, where the layout puts groups together; without an entry to none. */
  readonly groups: ReadonlyMap<string, string>;
}

/** Entities that a layout has put together for a reason that can be said: a year, a distance, a place in the flow. */
export interface Band {
  readonly means:
    | { readonly what: 'year'; readonly year: number }
    | { readonly what: 'undated' }
    | { readonly what: 'steps'; readonly steps: number }
    | { readonly what: 'unconnected' }
    | { readonly what: 'flow'; readonly stage: number; readonly of: number }
    | { readonly what: 'aside' }
    | { readonly what: 'kind'; readonly kind: string }
    | { readonly what: 'place'; readonly id: string }
    | { readonly what: 'placeless' };
  readonly ids: readonly string[];
  /** The room that they take. */
  readonly box: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

export interface Arrangement {
  readonly places: ReadonlyMap<string, Point>;
  /** In reading order; empty where the layout has nothing of the kind to say. */
  readonly bands: readonly Band[];
}

/** How far it has come, from 0 to 1. */
export type Progress = (share: number) => void;
