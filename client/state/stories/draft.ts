/** The story that a reader makes: kept in the browser, taken along as a file or a link. */
import { isJson } from '../json.ts';
import { keep } from '../storage.ts';
import { swapped } from '../swapped.ts';
import { LIMITS, type Step, type Story, storyFrom } from './story.ts';

/** A story that may still lack its title and its steps. */
export interface Draft {
  readonly title: string;
  readonly steps: readonly Step[];
}

export const emptyDraft: Draft = { title: '', steps: [] };

/** Stands in for what a draft may lack, so that one reader reads drafts and stories. */
const STAND_IN: Step = { sentence: '-', view: '', highlight: [] };

const draftFrom = (stored: unknown): Draft | undefined => {
  if (!isJson(stored)) return undefined;
  const { title, steps } = stored;
  if (typeof title !== 'string' || !Array.isArray(steps)) return undefined;
  const read = storyFrom({ title: title || '-', steps: steps.length === 0 ? [STAND_IN] : steps });
  return read && { title, steps: steps.length === 0 ? [] : read.steps };
};

export const draft = keep<Draft>('draft', draftFrom, emptyDraft);

export const isFull = ({ steps }: Draft): boolean => steps.length >= LIMITS.steps;

export const withTitle = (of: Draft, title: string): Draft => ({ ...of, title: title.slice(0, LIMITS.title) });
export const withStep = (of: Draft, step: Step): Draft => (isFull(of) ? of : { ...of, steps: [...of.steps, step] });
export const withChanged = (of: Draft, index: number, step: Step): Draft => ({
  ...of,
  steps: of.steps.map((each, at) => (at === index ? step : each)),
});
export const without = (of: Draft, index: number): Draft => ({
  ...of,
  steps: of.steps.filter((_, at) => at !== index),
});

/** Moves a step by one place; at the ends nothing moves. */
export const moved = (of: Draft, index: number, by: 1 | -1): Draft => ({ ...of, steps: swapped(of.steps, index, by) });

export const storyOf = ({ title, steps }: Draft, untitled: string): Story => ({
  title: title.trim() || untitled,
  steps,
});

/** Reads a file: JSON, which is what is written here, or YAML, as the editors write. */
export async function readStoryFile(file: Blob): Promise<Story | undefined> {
  if (file.size > LIMITS.bytes) return undefined;
  try {
    const text = await file.text();
    // YAML holds JSON, so one parser reads both; it is fetched by whoever opens a file.
    const { parse } = await import('yaml');
    return storyFrom(parse(text, { maxAliasCount: 100 }));
  } catch {
    return undefined;
  }
}
