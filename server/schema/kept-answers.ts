import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { languageOf } from '../words/language.ts';

/** An answer as it goes over the wire. */
export interface Kept {
  etag: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** Bytes of answers that are kept at most. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Answers by their ETags. What an answer says follows from the question, its variables, the language and the revision, so
 * all of these make its ETag, with the build that tells it; a new revision drops every answer of the one before.
 */
export class KeptAnswers {
  private readonly answers = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body, etag }) => body.length + etag.length + 500,
  });
  private revision = 0;

  constructor(private readonly build: string) {}

  /** The ETag of a question at a revision. */
  etagOf({ url, headers }: IncomingMessage, revision: number): string {
    const language = languageOf(headers['accept-language'] ?? null);
    const asked = [this.build, revision, language, headers.accept ?? '', url ?? ''];
    return `"${createHash('sha256').update(JSON.stringify(asked)).digest('base64url')}"`;
  }

  find(etag: string, revision: number): Kept | undefined {
    if (revision !== this.revision) {
      this.answers.clear();
      this.revision = revision;
    }
    return this.answers.get(etag);
  }

  keep(kept: Kept, revision: number): void {
    if (revision === this.revision) this.answers.set(kept.etag, kept);
  }
}

/** Whether a question is one that anybody may be answered alike: read, without a key, in one piece. */
export const isCommon = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.authorization === undefined &&
  headers['x-api-key'] === undefined &&
  !/event-stream|multipart|text\/html/.test(headers.accept ?? '');

/** What goes with an answer that may be kept, by us and by whoever stands between: good until its ETag is another. */
export const keepingHeaders = (etag: string): Readonly<Record<string, string>> => ({
  etag,
  'cache-control': 'public, no-cache',
  vary: 'Accept, Accept-Language, Accept-Encoding, Authorization, X-API-Key',
});

/** Codes of mistakes in the question itself, which the same question meets again; any other may be gone the next time. */
const LASTING: ReadonlySet<unknown> = new Set(['NOT_FOUND', 'MOVED', 'BAD_INPUT', 'COST_LIMIT']);

/** Whether an answer would be the same if it were asked again at its revision. */
export const isLasting = (errors: readonly { extensions: Readonly<Record<string, unknown>> }[]): boolean =>
  errors.every(({ extensions }) => LASTING.has(extensions.code));
