import type { Place } from '../problem.ts';

/**
 * What a file says, without meaning: text, lists and maps, each with its place. In YAML's failsafe schema every scalar
 * is text, so that `no`, `1.10` and `2018-04` stay what somebody wrote.
 */
export type Written = WrittenText | WrittenList | WrittenMap;

export interface WrittenText {
  form: 'text';
  text: string;
  place: Place;
}

export interface WrittenList {
  form: 'list';
  items: readonly Written[];
  place: Place;
}

export interface WrittenMap {
  form: 'map';
  entries: ReadonlyMap<string, WrittenEntry>;
  place: Place;
}

export interface WrittenEntry {
  /** Where the key stands. */
  place: Place;
  value: Written;
}
