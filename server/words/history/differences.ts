import { canonical } from '../../record/ids.ts';
import type { HistoryPhrases } from './phrases.ts';

/** Something that two versions of a record may have under one label. */
export interface Held {
  label: string;
  text: string;
  /** Told by its label alone when it changes, because before and after would fill the page. */
  long?: true;
}

const LONGEST = 120;

/** What differs between what two versions hold, label by label, in the order in which they are given. */
export const differences = (
  before: readonly Held[],
  after: readonly Held[],
  say: HistoryPhrases,
): readonly string[] => {
  const labels = [...new Set([...before, ...after].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const [had, has] = [before, after].map((held) => held.filter((one) => one.label === label));
    const gone = (had ?? []).filter((one) => !(has ?? []).some(({ text }) => text === one.text));
    const come = (has ?? []).filter((one) => !(had ?? []).some(({ text }) => text === one.text));
    return said(label, gone, come, say);
  });
};

const said = (label: string, gone: readonly Held[], come: readonly Held[], say: HistoryPhrases): readonly string[] => {
  const [was, is] = [gone[0], come[0]];
  if (was !== undefined && is !== undefined && gone.length === 1 && come.length === 1)
    return [isLong(was) || isLong(is) ? say.rewritten(label) : say.changed(label, was.text, is.text)];
  return [...gone.map((one) => say.lost(label, one.text)), ...come.map((one) => say.gained(label, one.text))];
};

const isLong = ({ long, text }: Held): boolean => long === true || text.length > LONGEST;

/** A value that may be missing, as what is held under a label: one thing, or nothing. */
export const held = (label: string, text: string | undefined): readonly Held[] =>
  text === undefined ? [] : [{ label, text }];

export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
