import { z } from 'zod';
import type { Endpoint, Reply } from './endpoint.ts';

const answer = z.object({
  search: z.object({
    edges: z.array(
      z.object({
        cursor: z.string(),
        node: z.object({
          matched: z.string(),
          lang: z.string().nullable(),
          reason: z.string(),
          target: z.object({ __typename: z.string(), id: z.string() }),
        }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const DOCUMENT = `query ($query: String!, $crossScript: Boolean, $kinds: [EntityKind!], $first: Int, $after: String, $knownAt: Int) {
  search(query: $query, crossScript: $crossScript, kinds: $kinds, first: $first, after: $after, knownAt: $knownAt) {
    edges { cursor node { matched lang reason target { __typename ... on Entity { id } ... on Source { id } ... on Claim { id } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export interface FoundHit {
  id: string;
  type: string;
  matched: string;
  lang: string | null;
  reason: string;
}

/** Searches through the front door. */
export interface Searching {
  hits(query: string, more?: object, language?: string): Promise<readonly FoundHit[]>;
  errors(query: string): Promise<Reply['errors']>;
  /** Every id, page by page; `between` is called before each further page. */
  pages(query: string, more: object, between?: () => Promise<unknown>): Promise<readonly string[]>;
}

export const searchingIn = ({ ask }: Pick<Endpoint, 'ask'>): Searching => {
  const page = async (query: string, more: object, language = 'en') => {
    const { data, errors } = await ask(DOCUMENT, { query, ...more }, { 'accept-language': language });
    if (errors.length > 0) throw new Error(`${query}: ${errors.map(({ message }) => message).join(' ')}`);
    return answer.parse(data).search;
  };
  const hit = ({ node: { target, ...rest } }: z.infer<typeof answer>['search']['edges'][number]): FoundHit => ({
    id: target.id,
    type: target.__typename,
    ...rest,
  });
  return {
    hits: async (query, more = {}, language = 'en') => (await page(query, more, language)).edges.map(hit),
    errors: async (query) => (await ask(DOCUMENT, { query })).errors,
    pages: async (query, more, between = async () => {}) => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { edges, pageInfo } = await page(query, { ...more, after });
        ids.push(...edges.map((edge) => hit(edge).id));
        if (!pageInfo.hasNextPage) return ids;
        after = pageInfo.endCursor;
        await between();
      }
    },
  };
};
