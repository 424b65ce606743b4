import type { IncomingMessage } from 'node:http';

/** What an answer that names its own address depends on, where no setting says the address. */
export const addressHeaders = ['X-Forwarded-Proto', 'X-Forwarded-Host'] as const;

const first = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header[0] : header)?.split(',', 1)[0]?.trim() || undefined;

const hostOf = (text: string | undefined): string | undefined =>
  text === undefined || /[/?#@\s]/.test(text) ? undefined : URL.parse(`http://${text}/`)?.host;

/**
 * The address that readers use, without a slash at its end: the one of the setting, else the one that this request came
 * to, as a proxy in front tells it. Anybody may write those headers, so whoever caches answers must set the address or
 * keep answers apart by `addressHeaders`.
 */
export const publicAddress = ({ headers }: IncomingMessage, setting: string | null): string => {
  if (setting !== null) return setting;
  const scheme = first(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  return `${scheme}://${hostOf(first(headers['x-forwarded-host'])) ?? hostOf(headers.host) ?? 'localhost'}`;
};
