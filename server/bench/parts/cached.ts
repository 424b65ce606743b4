/** What an answer costs that was given before: asked with GET, asked again, and asked with its ETag. */
import type { Progress } from '../../progress.ts';
import type { Contest } from '../contest/contest.ts';
import { rounded, type Spread, spreadOf, timed } from '../contest/figures.ts';
import { processorTime } from '../contest/process-figures.ts';
import type { Parameters, Question } from '../questions/question.ts';
import { questions } from '../questions/questions.ts';

interface Cost extends Spread {
  /** Milliseconds of processor time of the server’s process a request. */
  processor: number;
}

export interface CachedFigures {
  id: string;
  first: Cost;
  again: Cost;
  /** Asked with `If-None-Match`; nothing where answers carry no ETag. */
  unchanged: Cost | null;
  /** Of the requests with an ETag, how many were answered 304. */
  notModified: number;
}

/** An operation name that nobody has used makes a question that nobody has asked. */
const addressOf = ({ id, watchgraph }: Question, variables: Parameters, i: number): string => {
  const query = watchgraph.document.replace(`query ${id}`, `query ${id}c${i}`).replace(/\s+/g, ' ');
  return `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
};

export const measureCached = async (
  { watchgraph: { client, process }, sample }: Contest,
  { n, progress }: { n: number; progress: Progress },
): Promise<readonly CachedFigures[]> => {
  const found: CachedFigures[] = [];
  for (const question of questions) {
    const addresses = Array.from({ length: n }, (_, i) => addressOf(question, question.parameters(sample, i), i));
    const tags = new Map<string, string>();
    let notModified = 0;
    const costOf = async (ask: (address: string) => Promise<void>): Promise<Cost> => {
      const before = processorTime(process.pid);
      const samples: number[] = [];
      for (const address of addresses) samples.push((await timed(() => ask(address))).ms);
      return { ...spreadOf(samples), processor: rounded((processorTime(process.pid) - before) / addresses.length) };
    };
    const get = async (address: string): Promise<void> => {
      const { status, headers, text } = await client.get(address);
      if (status !== 200) throw new Error(`${status} ${text.slice(0, 300)}`);
      if (headers.etag !== undefined) tags.set(address, headers.etag);
    };
    const getIfChanged = async (address: string): Promise<void> => {
      const { status } = await client.get(address, { 'if-none-match': tags.get(address) ?? '' });
      if (status === 304) notModified++;
    };
    const [first, again] = [await costOf(get), await costOf(get)];
    const unchanged = tags.size > 0 ? await costOf(getIfChanged) : null;
    found.push({ id: question.id, first, again, unchanged, notModified });
    progress(
      `${question.id}: first ${first.p50} ms, again ${again.p50} ms, with its ETag ${unchanged?.p50 ?? 'no tag'} ms.`,
    );
  }
  return found;
};
