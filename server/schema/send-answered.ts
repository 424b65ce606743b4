import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer as it goes over the wire: the body as text, or as bytes that were kept. */
export interface Sent {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array;
}

/** Writes an answer in one piece. */
export const sendAnswered = (
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Sent,
): void => {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.end(method === 'HEAD' ? undefined : body);
};
