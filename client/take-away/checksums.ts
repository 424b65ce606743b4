/** Checksums that anybody can compute again: SHA-256 over canonical JSON (RFC 8785) in UTF-8. */
import canonicalize from 'canonicalize';
import { sha256 } from '../state/hashing.ts';

export interface Checked {
  readonly canonical: string;
  readonly sha256: string;
}

export async function checked(record: unknown): Promise<Checked> {
  const canonical = canonicalize(record);
  if (canonical === undefined) throw new TypeError('What is no JSON has no canonical form.');
  return { canonical, sha256: await sha256(canonical) };
}
