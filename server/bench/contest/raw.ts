/**
 * The floor, a process of its own: parse JSON, run one hand-written statement, write JSON. No GraphQL, no limits, no
 * masking, and the driver as it comes. `node --import tsx raw.ts` with the connection as JSON in CONNECTION.
 */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Parameters, Read, Row } from '../questions/question.ts';
import { questions } from '../questions/questions.ts';
import { connectionOf } from './connection.ts';

const { uri, username, password, database } = connectionOf(process.env.CONNECTION);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });

// One statement without BEGIN and COMMIT, which is the cheapest read there is.
const read: Read = async (statement, parameters) => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement.text, parameters);
    return records.map((record): Row => record.toObject());
  } finally {
    await session.close();
  }
};

const known = new Map(questions.map((question) => [question.id, question]));
const asked = z.object({ question: z.string(), parameters: z.record(z.string(), z.unknown()) });

const answer = async (body: string): Promise<unknown> => {
  const { question, parameters }: { question: string; parameters: Parameters } = asked.parse(JSON.parse(body));
  return { data: await known.get(question)?.raw(read, parameters) };
};

const ranOut = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Neo.ClientError.Transaction.');

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => {
    body += part;
  });
  request.on('end', () => {
    answer(body).then(
      (data) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(data));
      },
      (error: unknown) => {
        // More at once than the database answers in its time is told as the other contestants tell it.
        response.statusCode = ranOut(error) ? 503 : 500;
        response.end(String(error));
      },
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
