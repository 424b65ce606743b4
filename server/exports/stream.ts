import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** About how much text is handed on at once. */
const PIECE = 64 * 1_024;

/** The same text in fewer pieces. */
export async function* inPieces(text: AsyncIterable<string>, size = PIECE): AsyncGenerator<string> {
  let piece = '';
  for await (const part of text) {
    piece += part;
    if (piece.length < size) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Sends text as fast as its reader takes it, and no faster. The first piece is made before the headers go out, so that what
 * goes wrong at once is still told in words; later the connection breaks off, and nobody takes a part for the whole. Where
 * the reader has gone, nothing more is made.
 */
export const sendText = async (
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  text: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> => {
  const pieces = inPieces(text);
  const first = await pieces.next();
  response.writeHead(200, headers);
  async function* all() {
    if (first.done !== true) yield first.value;
    yield* pieces;
  }
  try {
    await pipeline(Readable.from(all()), response);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
