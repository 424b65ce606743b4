import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';

const first = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header[0] : header)?.split(',', 1)[0]?.trim() || undefined;

const hostOf = (text: string | undefined): string | undefined =>
  text === undefined || /[/?#@\s]/.test(text) ? undefined : URL.parse(`http://${text}/`)?.host;

/**
 * The address that readers use, without a slash at its end: PUBLIC_URL, else the one that this request came to, as a
 * proxy that is trusted tells it. From anybody else these headers are not believed, or a reader could make others’ pages
 * name an address of his.
 */
export const publicAddress = (
  { headers }: Pick<IncomingMessage, 'headers'>,
  { PUBLIC_URL, TRUST_PROXY }: Pick<Config, 'PUBLIC_URL' | 'TRUST_PROXY'>,
): string => {
  if (PUBLIC_URL !== null) return PUBLIC_URL;
  const host = hostOf(headers.host) ?? 'localhost';
  if (TRUST_PROXY === 0) return `http://${host}`;
  const scheme = first(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  return `${scheme}://${hostOf(first(headers['x-forwarded-host'])) ?? host}`;
};
