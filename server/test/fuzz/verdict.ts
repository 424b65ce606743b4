import { z } from 'zod';
import { isReaderCode } from '../../reader-error.ts';
import type { Reply } from './fuzzed-site.ts';

const failure = z.object({
  message: z.string().min(1),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.looseObject({ code: z.string().refine(isReaderCode) }),
});
const answer = z.strictObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(failure).min(1).optional(),
  extensions: z.looseObject({ cost: z.object({ requested: z.number(), limit: z.number() }).optional() }).optional(),
});
export type Answer = z.infer<typeof answer>;

/** What is said of a question that nobody can mend: a fuzz must never hear it. */
const OUR_FAULT: ReadonlySet<string> = new Set(['INTERNAL', 'UNAVAILABLE', 'RATE_LIMITED']);
const INNARDS = /node_modules|\bat \S+ \(|neo4j|bolt:|Cypher|TypeError|undefined is not/i;

/** An answer of GraphQL, or what is wrong with it. */
export const judged = ({ status, text, body }: Reply): { answer?: Answer; wrong: readonly string[] } => {
  const read = answer.safeParse(body);
  if (!read.success) return { wrong: [`${status}, and no answer of GraphQL: ${text.slice(0, 500)}`] };
  const { data, errors = [], extensions } = read.data;
  const wrong: string[] = [];
  if (status >= 500) wrong.push(`The status is ${status}.`);
  if (!data && errors.length === 0) wrong.push('It holds neither data nor a refusal.');
  for (const { message, path, extensions: said } of errors) {
    // What is too large is refused before it is begun; what was begun and is too much has run out of time.
    if (path && said.code === 'TOO_MUCH') wrong.push(`It ran out of time: ${message}`);
    if (OUR_FAULT.has(said.code)) wrong.push(`${said.code}: ${message}`);
    if (message.length > 2_000) wrong.push(`It is told at great length: ${message.slice(0, 200)}`);
    if (INNARDS.test(message)) wrong.push(`It tells of what it is made of: ${message}`);
  }
  const cost = extensions?.cost;
  if (data && cost === undefined) wrong.push('It does not say its cost.');
  if (data && cost && cost.requested > cost.limit) wrong.push(`It cost ${cost.requested} of at most ${cost.limit}.`);
  return { answer: read.data, wrong };
};
