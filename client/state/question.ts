/** What a reader pastes: our own question, somebody else's, or an answer. Plain text in, a plain value out. */
import { isJson, type Json } from './json.ts';
import { questionBehind } from './sharing.ts';
import type { View } from './view.ts';
import { decode } from './view-url.ts';

export type Pasted =
  /** Our own question, as it was copied: the view behind it is known without asking anybody. */
  | { readonly what: 'view'; readonly view: View }
  /** A question, as it is written; `told` is the view that one of ours was copied from before somebody changed it. */
  | { readonly what: 'question'; readonly text: string; readonly variables: Json; readonly told: View | undefined }
  | { readonly what: 'answer'; readonly answer: unknown }
  | { readonly what: 'nothing' | 'bad-variables' | 'no-query' };

const VARIABLES = /^#\s*variables:\s*(.+)$/m;
const VIEW = /^#\s*view:\s*(\S*)\s*$/m;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A document without what may hold any word: its texts and its comments. */
const skeleton = (document: string): string =>
  document.replaceAll(/"""(?:\\"""|[\s\S])*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, ' ');

/** Whether a document does nothing but ask: at its outermost level stand queries and fragments alone. */
export function onlyAsks(document: string): boolean {
  let depth = 0;
  let before = '';
  for (const [part] of skeleton(document).matchAll(/[{}()]|\w+/g)) {
    if (part === '{' || part === '(') depth += 1;
    else if (part === '}' || part === ')') depth -= 1;
    // A query or a fragment may be called so.
    else if (depth === 0 && /^(?:mutation|subscription)$/.test(part) && !/^(?:query|fragment|on)$/.test(before))
      return false;
    before = part;
  }
  return true;
}

/** The view of a question that is ours to the letter. */
function ownView(text: string, told: View | undefined): View | undefined {
  if (told?.revision === undefined || told.lang === undefined) return undefined;
  return questionBehind(told, told.revision, told.lang).trim() === text ? told : undefined;
}

function questionOf(text: string, given: string): Pasted {
  const variables = parsed(given.trim() || (VARIABLES.exec(text)?.[1] ?? '{}'));
  if (!isJson(variables)) return { what: 'bad-variables' };
  if (!onlyAsks(text)) return { what: 'no-query' };
  const [, query] = VIEW.exec(text) ?? [];
  const told = query === undefined ? undefined : decode(query);
  const own = given.trim() === '' ? ownView(text, told) : undefined;
  return own ? { what: 'view', view: own } : { what: 'question', text, variables, told };
}

/** Understands what was pasted; `given` is what stands in the field for variables, which then count alone. */
export function understand(pasted: string, given: string): Pasted {
  const text = pasted.replaceAll('\r\n', '\n').trim();
  if (text === '') return { what: 'nothing' };
  const json = parsed(text);
  if (json === undefined) return questionOf(text, given);
  // As a request is written for `curl`.
  if (isJson(json) && typeof json.query === 'string')
    return questionOf(json.query.trim(), given.trim() || JSON.stringify(json.variables ?? {}));
  return { what: 'answer', answer: json };
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,199}$/;
const LINE = /^[A-Z][A-Z_]*\.([a-z0-9-]+)\.([a-z0-9-]+)(?:\.|$)/;

/** Every id in an answer that may be an entity's: those that say so, and the ends of lines. */
export function idsIn(answer: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isJson(value)) return;
    const { id } = value;
    if (typeof id === 'string') {
      const [, from, to] = LINE.exec(id) ?? [];
      if (from !== undefined && to !== undefined) found.add(from).add(to);
      else if (SLUG.test(id)) found.add(id);
    }
    for (const inside of Object.values(value)) walk(inside);
  };
  walk(answer);
  return [...found];
}
