import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A weak tag for an answer that follows from these parts alone. Weak, because a proxy may compress what it passes on
 * without changing what it says.
 */
export const entityTag = (...parts: readonly string[]): string =>
  `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether the reader has this answer already (RFC 9110, 13.1.2: tags are compared without their weakness). */
export const isKnown = (request: IncomingMessage, tag: string): boolean => {
  const known = request.headers['if-none-match'];
  if (known === undefined) return false;
  return known.trim() === '*' || known.split(',').some((candidate) => opaque(candidate) === opaque(tag));
};

/** Answers that the reader has it already. */
export const sendKnown = (response: ServerResponse): void => {
  response.writeHead(304);
  response.end();
};
