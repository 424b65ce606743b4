import { type ExecutionArgs, GraphQLError, getOperationAST, getVariableValues, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ReaderError } from '../reader-error.ts';
import type { Context } from './context.ts';
import { costOf, type Question } from './cost.ts';

const written = (points: number): string => points.toLocaleString('en');

const tooDear = (cost: number, limit: number): GraphQLError => {
  const message =
    `The question may cost ${written(cost)} points, and ${written(limit)} is the most at once. ` +
    'Ask for smaller pages (`first`, `limit`), fewer ids or fewer levels, and page on with cursors.';
  return new GraphQLError(message, { originalError: new ReaderError('COST_LIMIT', message, { cost, limit }) });
};

/** The question that is about to be answered; undefined where its variables do not fit, which the answer will say. */
const questionOf = ({ schema, document, operationName, variableValues }: ExecutionArgs): Question | undefined => {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (coerced === undefined) return undefined;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return { schema, operation, fragments, variables: coerced };
};

/**
 * Weighs each question with its variables before it is answered, and says what it cost. A rule of validation could not: one
 * verdict serves every request with the same document. What is left of the hour is told to POST alone, because an answer to
 * GET is kept and serves others too.
 */
export const costing = (limit: number): Plugin<Context> => ({
  onExecute: async ({ args, setResultAndStopExecution }) => {
    const question = questionOf(args);
    if (question === undefined) return undefined;
    const { visit, request } = args.contextValue;
    const requested = costOf(question);
    visit?.note({ cost: requested });
    const told = () => {
      const remaining = request.method === 'POST' ? (visit?.remaining() ?? null) : null;
      return { requested, limit, ...(remaining === null ? {} : { remaining }) };
    };
    const refuse = (error: GraphQLError) =>
      setResultAndStopExecution({ errors: [error], extensions: { cost: told() } });
    if (requested > limit) return refuse(tooDear(requested, limit));
    try {
      await visit?.charge(requested);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      return refuse(new GraphQLError(error.message, { originalError: error }));
    }
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!(Symbol.asyncIterator in result))
          setResult({ ...result, extensions: { ...result.extensions, cost: told() } });
      },
    };
  },
});
