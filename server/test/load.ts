import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/** Something that readers ask over HTTP, and what of the answer must be the same each time. */
interface Question {
  path: string;
  posted?: object;
}

const graphql = (query: string): Question => ({ path: 'graphql', posted: { query } });

/** Statements of every sort, most by POST, which nothing answers but the database. */
const questions: readonly Question[] = [
  graphql('{ entity(id: "sensetime") { id name relations(first: 5) { nodes { id label } } } }'),
  graphql('{ search(query: "商汤", first: 3) { nodes { matched reason } } }'),
  graphql('{ neighbourhood(ids: ["sensetime"], limit: 30) { totalEntities entities { id } relations { id label } } }'),
  graphql('{ claim(id: "techpulp-2018-04:sensetime.valuation") { text disputedBy { by claim { text } } } }'),
  graphql('{ a: entity(id: "temasek") { id name } b: entity(id: "alibaba-group") { id relations { totalCount } } }'),
  { path: `graphql?query=${encodeURIComponent('{ entity(id: "alibaba-group") { id name } }')}` },
  { path: 'entity/sensetime.json' },
  { path: 'feed.atom' },
  { path: 'export.csv?entities=sensetime,temasek' },
  { path: 'reconcile/suggest/entity?prefix=SenseTime' },
];

const failure = z.object({ message: z.string(), extensions: z.object({ code: z.string() }) });
const failed = z.object({ errors: z.array(failure).min(1) });
const answered = z.object({ data: z.unknown() });

interface Reply {
  status: number;
  retryAfter: string | null;
  text: string;
}

const ask = async (address: string, { path, posted }: Question): Promise<Reply> => {
  const response = await fetch(address + path, {
    headers: { 'content-type': 'application/json' },
    ...(posted && { method: 'POST', body: JSON.stringify(posted) }),
  });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What an answer says; what stands beside the data, such as a cost, is not part of it. */
const contentOf = ({ text }: Reply): unknown => {
  const known = answered.safeParse(parsed(text));
  return known.success ? known.data.data : text;
};

const AWAY = /The database does not answer/;

const fields = z.record(z.string(), z.unknown());

/** Whether what is left of an answer beside its errors is right. */
const isPart = (text: string, whole: unknown): boolean => {
  const left = z.object({ data: fields.nullish() }).parse(parsed(text)).data ?? {};
  return Object.entries(left).every(
    ([name, value]) => value === null || isDeepStrictEqual(value, fields.parse(whole)[name]),
  );
};

/** That nobody answers, or not in the time that a statement has: a database that has just started plans slowly. */
const CODES: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TOO_MUCH']);

/** Whether an answer says in the way that was agreed that there is none at the moment, and nothing of what is behind it. */
const isRefusal = ({ status, retryAfter, text }: Reply, whole: unknown): boolean => {
  const known = failed.safeParse(parsed(text));
  return (
    known.success &&
    known.data.errors.every(({ extensions }) => CODES.has(extensions.code)) &&
    known.data.errors.every(
      ({ message }) => /^[A-Z][^{}]+\.$/.test(message) && !/neo4j|bolt|econn|driver/i.test(message),
    ) &&
    (status === 200 ? isPart(text, whole) : status === 422 || (status === 503 && Number(retryAfter) > 0))
  );
};

/** The answer to a question, asked again where the database is still too slow for it. */
const answerTo = async (address: string, question: Question): Promise<Reply> => {
  for (let attempts = 0; ; attempts += 1) {
    const reply = await ask(address, question);
    const isAnswer = reply.status === 200 && !failed.safeParse(parsed(reply.text)).success;
    if (isAnswer) return reply;
    if (attempts === 10) throw new Error(reply.text);
  }
};

/** Readers who ask without end. */
export interface Load {
  /** How many answers were right, and how many said that there is none at the moment. */
  right(): number;
  refused(): number;
  /** When the last question was asked that was answered with the database being away. */
  lastAway(): number;
  /** How many readers' last answer was none. */
  failing(): number;
  /** Everything else that anybody was told. */
  readonly wrong: readonly unknown[];
  stop(): Promise<void>;
}

/** Asks every question once, then lets so many readers ask them one after the other, each from another one on. */
export const startLoad = async (address: string, readers: number): Promise<Load> => {
  const expected: unknown[] = [];
  for (const question of questions) expected.push(contentOf(await answerTo(address, question)));
  const wrong: unknown[] = [];
  const failing = new Set<number>();
  let right = 0;
  let refused = 0;
  let lastAway = 0;
  let over = false;
  const read = async (reader: number): Promise<void> => {
    for (let turn = reader; !over; turn += 1) {
      const number = turn % questions.length;
      const question = questions[number];
      if (question === undefined) return;
      const began = performance.now();
      try {
        const reply = await ask(address, question);
        if (isRefusal(reply, expected[number])) {
          refused += 1;
          if (AWAY.test(reply.text)) lastAway = Math.max(lastAway, began);
          failing.add(reader);
          await delay(100);
        } else if (reply.status === 200 && isDeepStrictEqual(contentOf(reply), expected[number])) {
          right += 1;
          failing.delete(reader);
        } else wrong.push({ question, ...reply });
      } catch (error) {
        wrong.push({ question, error });
      }
    }
  };
  const reading = Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  return {
    right: () => right,
    refused: () => refused,
    lastAway: () => lastAway,
    failing: () => failing.size,
    wrong,
    stop: async () => {
      over = true;
      await reading;
    },
  };
};
