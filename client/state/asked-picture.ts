/** What the API answers about a picture, whole or in parts. */
import type { ask } from '../api/ask.ts';
import type { PictureAnswer, PictureDocument } from '../api/documents.ts';
import { Unreachable } from '../api/errors.ts';
import type { ResultOf } from '../api/graphql.ts';
import type { Relation } from './graph.ts';

export interface RevisionInfo {
  readonly id: string;
  readonly number: number;
  readonly at: string;
}

/** The answers about one picture, or about a part of it. */
export interface AskedPicture {
  readonly subgraph: PictureAnswer;
  readonly passing: readonly Relation[] | undefined;
  readonly revision: RevisionInfo | undefined;
}

type Read = Awaited<ReturnType<typeof ask<ResultOf<typeof PictureDocument>, unknown>>>;

/** What an answer holds, or the problem why it holds too little. */
export function readPicture({ data, problems }: Read, filtered: boolean): AskedPicture {
  if (!data.subgraph) throw problems[0] ?? new Unreachable('The answer held no picture.');
  // A picture whose filter could not be judged must not look as if nothing passed, nor as if all did.
  if (filtered && !data.passing) throw problems[0] ?? new Unreachable('The answer held no filtered picture.');
  return { subgraph: data.subgraph, passing: data.passing?.relations, revision: data.revision ?? undefined };
}
