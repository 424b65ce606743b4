/** Reads a story's file while the explorer is built: whatever is wrong is told with its place, and ends the build. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { asStepView, ID, LIMITS, type Story } from '../state/stories/story.ts';
import { idsOf, isRelationId } from '../state/view.ts';
import { decode } from '../state/view-url.ts';

export class StoryMistake extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    what: string,
  ) {
    super(`${file}:${line}:${column} ${what}`);
  }
}

/** Complete: a reader of any language must get the whole story. */
const told = (longest: number) => {
  const text = z.string().trim().min(1, 'Nothing is said here.').max(longest, `At most ${longest} characters.`);
  return z.strictObject({ en: text, fr: text, 'zh-Hans': text });
};

const view = z
  .string()
  .max(LIMITS.view)
  .superRefine((query, context) => {
    const canonical = asStepView(query);
    if (canonical === query) return;
    context.addIssue({ code: 'custom', message: `The explorer would write this view as “${canonical}”.` });
  });

const step = z
  .strictObject({
    sentence: told(LIMITS.sentence),
    view,
    highlight: z.array(z.string().regex(ID)).max(LIMITS.highlight),
  })
  .superRefine(({ view, highlight }, context) => {
    const shown = new Set(idsOf(decode(view)));
    for (const [index, id] of highlight.entries()) {
      const [, from = '', to = ''] = id.split('.');
      if ((isRelationId(id) ? [from, to] : [id]).every((end) => shown.has(end))) continue;
      context.addIssue({
        code: 'custom',
        path: ['highlight', index],
        message: `“${id}” is not in the step’s picture.`,
      });
    }
  });

const story = z.strictObject({
  title: told(LIMITS.title),
  steps: z.array(step).min(2, 'A story has two steps or more.').max(LIMITS.steps),
});

/** The story of a file; throws a StoryMistake at the first thing that is wrong. */
export function readStory(file: string, text: string): Story {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const mistake = (offset: number, what: string): StoryMistake => {
    const { line, col } = lines.linePos(offset);
    return new StoryMistake(file, line, col, what);
  };
  const [unreadable] = [...document.errors, ...document.warnings];
  if (unreadable) throw mistake(unreadable.pos[0], unreadable.message.split('\n')[0] ?? '');

  /** Where something stands, or what it is missing from. */
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return document.contents?.range[0] ?? 0;
  };
  const parsed = story.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  // A misspelt key is why another is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const { path, message } = issue ?? { path: [], message: 'This is no story.' };
  const strange = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const at = document.getIn(path, true);
  // The key itself, because what it holds is not to blame.
  const key = isMap(at)
    ? at.items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === strange)
    : undefined;
  const offset = isNode(key) && key.range ? key.range[0] : offsetOf(path);
  throw mistake(offset, `${path.join('.')}${path.length > 0 ? ': ' : ''}${message}`);
}
