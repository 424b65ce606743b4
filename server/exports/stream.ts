import type { ServerResponse } from 'node:http';

/** About how much text is handed on at once. */
const PIECE = 64 * 1_024;
/** In milliseconds: how long a reader may take nothing of what is there before the connection is closed. */
const STALLED = 60_000;

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
 * Writes at the pace of the reader: resolves when more may be written, or nobody reads any more. One listener serves all
 * pieces, because the compressor that may stand in between keeps each that it is given. The connection is watched only
 * while the reader is waited for: what takes long to make keeps it silent too, and is not the reader's doing.
 */
const writerOf = (
  response: ServerResponse,
  signal: AbortSignal,
  stalled: number,
): ((piece: string) => Promise<void>) => {
  let goOn = (): void => {};
  response.on('drain', () => goOn());
  signal.addEventListener('abort', () => goOn(), { once: true });
  return async (piece) => {
    if (signal.aborted || response.write(piece)) return;
    response.setTimeout(stalled);
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    response.setTimeout(0);
  };
};

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
  stalled = STALLED,
): Promise<void> => {
  const pieces = inPieces(text);
  // Until the first wait for the reader the site's own limit on silence would hold.
  response.setTimeout(0);
  try {
    const first = await pieces.next();
    response.writeHead(200, headers);
    const write = writerOf(response, signal, stalled);
    if (first.done !== true) await write(first.value);
    for await (const piece of pieces) {
      await write(piece);
      if (signal.aborted) return;
    }
    response.setTimeout(stalled);
    response.end();
  } catch (error) {
    // What is still under way when its reader goes fails because of that, and is nobody's mistake.
    if (!signal.aborted) throw error;
  } finally {
    await pieces.return(undefined);
  }
};
