/** A source's text that a reader has, compared with what the editors noted of theirs. It never leaves the browser. */
import { sha256 } from './hashing.ts';

/** What a claim says of its place in the source. */
export interface Marked {
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** The first 16 hexadecimal digits of the passage's hash. */
  readonly sha256: string | null;
}

/** How a passage is hashed: as `sha256` does. */
type Hash = typeof sha256;

/** A text as it will be read, and whether it is the one that the editors read. */
export interface Compared {
  readonly text: string;
  /** `unknown` where the editors noted no hash. */
  readonly is: 'same' | 'other' | 'unknown';
}

/** What copying through a page or an editor does to a text without changing a word of it. */
const variantsOf = (text: string): readonly string[] => {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const bare = plain.trim();
  const forms = [text, plain, bare, `${bare}\n`];
  return [...new Set([...forms, ...forms.map((form) => form.normalize('NFC'))])];
};

/** Compares a text with the editors' hash; line ends and space around the whole may differ. */
export async function compare(text: string, noted: string | null, hash: Hash = sha256): Promise<Compared> {
  const plain = text.replaceAll('\r\n', '\n');
  if (noted === null) return { text: plain, is: 'unknown' };
  for (const variant of variantsOf(text)) if ((await hash(variant)) === noted) return { text: variant, is: 'same' };
  return { text: plain, is: 'other' };
}

export type Found =
  /** Where the editors marked it, word for word. */
  | { readonly how: 'exact'; readonly start: number; readonly end: number }
  /** Word for word, so many characters further on, or back where negative. */
  | { readonly how: 'shifted'; readonly start: number; readonly end: number; readonly by: number }
  /** Where the editors marked it in the text that is theirs; they noted no hash of the passage. */
  | { readonly how: 'unproven'; readonly start: number; readonly end: number }
  /** Only the paragraph of that number; its words are not those that were marked, or none were. */
  | { readonly how: 'paragraph'; readonly start: number; readonly end: number; readonly marked: boolean }
  | { readonly how: 'nowhere'; readonly marked: boolean };

/** How far from its place a passage is looked for, in characters. */
const NEAR = 6_000;
const AT_ONCE = 400;

/** 1, −1, 2, −2 …: the nearest first. */
const shifts = (): readonly number[] => Array.from({ length: NEAR }, (_, i) => [i + 1, -i - 1]).flat();

/** Paragraphs as a reader counts them: parted by empty lines, or where there are none by lines. */
function paragraphAt(text: string, number: number): { start: number; end: number } | undefined {
  const parting = /\n\s*\n/.test(text) ? /\n\s*\n/g : /\n/g;
  const starts = [0, ...[...text.matchAll(parting)].map((gap) => gap.index + gap[0].length)];
  const ends = [...[...text.matchAll(parting)].map((gap) => gap.index), text.length];
  const all = starts.flatMap((start, i) => {
    const end = ends[i] ?? text.length;
    return text.slice(start, end).trim() === '' ? [] : [{ start, end }];
  });
  return all[number - 1];
}

async function nearby(
  text: string,
  start: number,
  length: number,
  noted: string,
  hash: Hash,
): Promise<number | undefined> {
  const tries = shifts().filter((by) => start + by >= 0 && start + by + length <= text.length);
  for (let i = 0; i < tries.length; i += AT_ONCE) {
    const some = tries.slice(i, i + AT_ONCE);
    const hashes = await Promise.all(some.map((by) => hash(text.slice(start + by, start + by + length))));
    const hit = hashes.findIndex((digest) => digest.startsWith(noted));
    if (hit >= 0) return some[hit];
  }
  return undefined;
}

/** Looks for a marked passage, and says how far what is found is what the editors marked. */
export async function findPassage({ text, is }: Compared, place: Marked, hash: Hash = sha256): Promise<Found> {
  const { start, end, sha256: noted, paragraph } = place;
  const marked = start !== null && end !== null && start < end;
  if (marked && noted !== null) {
    if ((await hash(text.slice(start, end))).startsWith(noted)) return { how: 'exact', start, end };
    const by = await nearby(text, start, end - start, noted, hash);
    if (by !== undefined) return { how: 'shifted', start: start + by, end: end + by, by };
  }
  if (marked && noted === null && is === 'same') return { how: 'unproven', start, end };
  const whole = paragraph === null ? undefined : paragraphAt(text, paragraph);
  return whole ? { how: 'paragraph', ...whole, marked } : { how: 'nowhere', marked };
}
