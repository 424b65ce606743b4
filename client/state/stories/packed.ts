/** A reader's story inside a link: JSON, deflated, as base64url, after the number of this form. */
import { LIMITS, type Story, storyFrom } from './story.ts';

const FORM = '1.';

/** With the pictures' own parameters an address must stay one that servers answer. */
export const LONGEST_PACKED = 6_000;

export const isPacked = (name: string): boolean => name.startsWith(FORM);

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** Reads a stream to its end, unless it has more bytes than a story may have: a short link can unfold into gigabytes. */
async function all(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LIMITS.bytes) {
      // A stream that failed by itself meanwhile has nothing more to say.
      await reader.cancel().catch(() => undefined);
      throw new RangeError('The story is too large.');
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks.map((chunk) => new Uint8Array(chunk))).arrayBuffer());
}

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  all(new Blob([bytes]).stream().pipeThrough(stream));

/** The story as it stands in a link, or undefined where it is too long for one. */
export async function pack(story: Story): Promise<string | undefined> {
  const text = new TextEncoder().encode(JSON.stringify(story));
  const packed = FORM + base64url(await through(text, new CompressionStream('deflate-raw')));
  return packed.length > LONGEST_PACKED ? undefined : packed;
}

/** The story of a link, or undefined where it is broken, cut short or larger than stories may be. */
export async function unpack(packed: string): Promise<Story | undefined> {
  if (!isPacked(packed) || packed.length > LONGEST_PACKED) return undefined;
  try {
    const bytes = await through(bytesOf(packed.slice(FORM.length)), new DecompressionStream('deflate-raw'));
    return storyFrom(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    // Whatever is wrong with a stranger's link, it is the same to the reader: it cannot be read.
    return undefined;
  }
}
