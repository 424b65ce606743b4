/** Checksums that anybody can compute again: SHA-256 over canonical JSON (RFC 8785) in UTF-8. */
import canonicalize from 'canonicalize';

export interface Checked {
  readonly canonical: string;
  readonly sha256: string;
}

/** Browsers compute only on pages that nobody could have changed on the way. */
export const canCheck = (): boolean => globalThis.crypto?.subtle !== undefined;

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function checked(record: unknown): Promise<Checked> {
  const canonical = canonicalize(record);
  if (canonical === undefined) throw new TypeError('What is no JSON has no canonical form.');
  return { canonical, sha256: await sha256(canonical) };
}
