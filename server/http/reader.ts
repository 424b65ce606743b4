import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** The key that a request carries in a header, if it carries one. */
export const keyOf = ({ headers }: IncomingMessage): string | undefined => {
  const [, bearer] = /^bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '') ?? [];
  const given = bearer ?? headers['x-api-key'];
  return typeof given === 'string' && given !== '' ? given : undefined;
};

/** Keys are known by their hash alone. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const parsed = (text: string | undefined) =>
  text !== undefined && ipaddr.isValid(text) ? ipaddr.process(text) : undefined;

/**
 * The network that a request came from: an IPv4 address, or the first half of an IPv6 one, because whoever has one of
 * those has all of them. Behind proxies it is what the outermost of them wrote, counted from the server's end, where
 * nobody else can write.
 */
export const networkOf = ({ headers, socket }: IncomingMessage, proxies: number): string => {
  const written = String(headers['x-forwarded-for'] ?? '').split(',');
  const chain = [...written.map((entry) => entry.trim()).filter((entry) => entry !== ''), socket.remoteAddress];
  const address = parsed(chain[Math.max(0, chain.length - 1 - proxies)]) ?? parsed(socket.remoteAddress);
  if (address === undefined) return 'unknown';
  if (address instanceof ipaddr.IPv4) return address.toString();
  return `${address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
};
