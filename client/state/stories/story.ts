/** A story: pictures in order, each with a sentence. The same form in the project's files, in readers' files and in links. */
import { isJson } from '../json.ts';
import { type Lang, languages, type View } from '../view.ts';
import { decode, encode } from '../view-url.ts';

/** The editors write in every language, a reader in one. */
export type Told = string | Readonly<Partial<Record<Lang, string>>>;

export interface Step {
  readonly sentence: Told;
  /** The picture as the query part of its address. */
  readonly view: string;
  /** The entities and lines that the sentence is about. */
  readonly highlight: readonly string[];
}
export interface Story {
  readonly title: Told;
  readonly steps: readonly Step[];
}

/** What a story may hold at most: files and links come from strangers. */
export const LIMITS = { steps: 40, title: 120, sentence: 600, view: 6_000, highlight: 60, bytes: 200_000 } as const;

/** An entity or a relation, as `view-url.ts` reads them. */
export const ID = /^[\w.-]{1,200}$/;

/** The language asked for, or else English, or else whatever there is. */
export const toldIn = (told: Told, lang: Lang): string =>
  typeof told === 'string' ? told : (told[lang] ?? told.en ?? Object.values(told)[0] ?? '');

/** A view without what belongs to the reader and not to the picture. */
const pictureOf = (view: View): View => ({ ...view, lang: undefined, embed: false, table: false, telling: undefined });

/** The address of a picture as steps keep it: what is no parameter of a picture is left out. */
export const asStepView = (query: string): string => encode(pictureOf(decode(query)));

/** What showing a kept picture changes. Language, table and frame stay the reader's. */
export function viewOfAddress(query: string): Partial<View> {
  const { lang, embed, table, telling, ...picture } = decode(query);
  return picture;
}
export const viewOf = ({ view }: Step): Partial<View> => viewOfAddress(view);

function told(value: unknown, longest: number): Told | undefined {
  const fits = (text: unknown): text is string =>
    typeof text === 'string' && text.trim() !== '' && text.length <= longest;
  if (fits(value)) return value;
  if (!isJson(value)) return undefined;
  const entries = languages.flatMap((lang) => (value[lang] === undefined ? [] : [[lang, value[lang]] as const]));
  return entries.length > 0 && entries.every(([, text]) => fits(text)) ? Object.fromEntries(entries) : undefined;
}

function step(value: unknown): Step | undefined {
  if (!isJson(value)) return undefined;
  const sentence = told(value.sentence, LIMITS.sentence);
  const { view, highlight = [] } = value;
  if (sentence === undefined || typeof view !== 'string' || view.length > LIMITS.view) return undefined;
  if (!Array.isArray(highlight) || highlight.length > LIMITS.highlight) return undefined;
  const ids = highlight.filter((id): id is string => typeof id === 'string' && ID.test(id));
  return { sentence, view: asStepView(view), highlight: ids };
}

/** Reads what may be a story. One that is malformed in any part, or too large, is none. */
export function storyFrom(value: unknown): Story | undefined {
  if (!isJson(value) || !Array.isArray(value.steps)) return undefined;
  if (value.steps.length === 0 || value.steps.length > LIMITS.steps) return undefined;
  const title = told(value.title, LIMITS.title);
  const steps = value.steps.flatMap((each: unknown) => step(each) ?? []);
  return title === undefined || steps.length < value.steps.length ? undefined : { title, steps };
}
