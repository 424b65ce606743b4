import { parsedJson } from '../http/parsed-json.ts';
import { badInput } from '../reader-error.ts';
import type { SavedDocument } from '../saved-document.ts';
import { isFiltering } from './filter.ts';
import type { Given, ParameterName } from './parameters.ts';

/** What chooses by itself, and not beside a document. */
const choosing: readonly ParameterName[] = ['entities', 'place', 'types', 'depth', 'undrawn'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const variablesIn = (text: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  if (text === undefined) return undefined;
  const variables = parsedJson(text);
  if (isObject(variables)) return variables;
  throw badInput('variables', 'variables is a JSON object: {"id": "sensetime"}.');
};

/** The document that a request is about; undefined where it chooses in another way. */
export const documentIn = (given: Given): SavedDocument | undefined => {
  const [query, documentId] = [given.get('query'), given.get('documentId')];
  if (query === undefined && documentId === undefined) return undefined;
  const other = isFiltering(given) ? 'a filter' : choosing.find((name) => given.has(name));
  if (other !== undefined)
    throw badInput('query', `A document chooses by itself; leave out ${other}, or write it into the document.`);
  return {
    query,
    documentId,
    operationName: given.get('operationName'),
    variables: variablesIn(given.get('variables')),
  };
};
