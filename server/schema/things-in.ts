import { type GraphQLFieldConfigMap, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import type { Pinned } from '../graph/pinned.ts';
import { Gathering } from '../graph/reached.ts';
import type { Reading } from '../graph/reading.ts';
import { badInput, isReaderCode, type ReaderCode, ReaderError } from '../reader-error.ts';
import type { ThingsIn } from '../saved-document.ts';
import type { Context } from './context.ts';
import type { Endpoint, ServerContext } from './endpoint.ts';
import { posted } from './exchange.ts';
import { schema } from './schema.ts';

type Fields = GraphQLFieldConfigMap<unknown, Context & ServerContext>;

const telling = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { resolve, ...field }]) => [
      name,
      {
        ...field,
        resolve: async (root, args, context, info) => {
          const answer: unknown = await resolve?.(root, args, context, info);
          context.answered?.(answer);
          return answer;
        },
      },
    ]),
  );

/** The schema, with root fields that also tell what they answer to who asked for it. */
const tellingSchema = (): GraphQLSchema => {
  const config = schema.toConfig();
  const query = new GraphQLObjectType({
    ...config.query?.toConfig(),
    name: 'Query',
    fields: telling(config.query?.toConfig().fields ?? {}),
  });
  return new GraphQLSchema({ ...config, query, types: config.types.filter(({ name }) => name !== 'Query') });
};

/** Where a document is executed for what it reaches, its root fields tell. Any other document is not touched. */
export const tellAnswers = (): Plugin<Context & ServerContext> => {
  let told: GraphQLSchema | undefined;
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      if (args.contextValue.answered === undefined) return;
      // Made when it is first needed, because most servers never take a document away.
      told ??= tellingSchema();
      const schema = told;
      setExecuteFn((given) => executeFn({ ...given, schema }));
    },
  };
};

const failure = z.object({
  message: z.string(),
  extensions: z.looseObject({ code: z.custom<ReaderCode>(isReaderCode) }),
});
const answered = z.object({ errors: z.array(failure).optional() });

// An answer that lacks a part must not be taken away as if it were whole.
const refuse = ({ message, extensions: { code, ...extensions } }: z.infer<typeof failure>): ReaderError =>
  new ReaderError(code, message, extensions);

/** The pin of a request that also notes which revisions it is asked for. */
const noting = (reading: Reading, revisions: Set<number>): Pinned => ({
  newest: async () => reading,
  reading: async (knownAt) => {
    const revision = knownAt ?? reading.revision;
    if (revision < 1 || revision > reading.revision)
      throw badInput('knownAt', `There is no revision ${revision} here; they run from 1 to ${reading.revision}.`);
    revisions.add(revision);
    return { ...reading, revision };
  },
  // Only an answer that is read says what it was asked at.
  held: () => undefined,
});

export const thingsIn =
  (yoga: Endpoint): ThingsIn =>
  async (document, { reading, language, visit }) => {
    const answers: unknown[] = [];
    const revisions = new Set<number>();
    const headers = { 'accept-language': language, 'x-request-id': visit.id };
    const asked = { ...posted(document, headers), signal: visit.signal };
    const context = {
      visit,
      pinned: noting(reading, revisions),
      answered: (answer: unknown) => void answers.push(answer),
    };
    const { body } = await yoga(asked, context);
    const { errors } = answered.parse(JSON.parse(body));
    if (errors?.[0]) throw refuse(errors[0]);
    const [revision = reading.revision, other] = revisions;
    if (other !== undefined)
      throw badInput(
        'query',
        `What is taken away is of one revision; this document asks at ${revision} and at ${other}.`,
      );
    const reached = new Gathering(revision);
    for (const answer of answers) await reached.take(answer);
    return { revision, reached };
  };
