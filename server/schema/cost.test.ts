import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { costOf } from './cost.ts';
import { documentLimits, sizeProblem } from './limits.ts';
import { schema } from './schema.ts';

const settings = readConfig({});
/** What a document made for us may cost: the rest is for those who ask more. */
const COMFORTABLE = settings.MAX_COST / 2;

const cost = (text: string, variables: Readonly<Record<string, unknown>> = {}, name?: string): number => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  expect(sizeProblem(document, documentLimits(settings))).toBeUndefined();
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('There is no such operation.');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw new Error(errors?.join());
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return costOf({
    schema,
    operation,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: coerced,
  });
};

test.each([
  ['{ entity(id: "a") { id name } }', 2],
  ['{ entity(id: "a") { names { text } } }', 2],
  // The entity, the connection, and twenty lines with one end each.
  ['{ entity(id: "a") { relations { nodes { to { id } } } } }', 3 + 20 * 2],
  ['{ entity(id: "a") { relations(first: 5) { edges { node { to { id } } } totalCount } } }', 3 + 5 * 2],
  ['{ entity(id: "a") { relations(last: 5) { totalCount } } }', 3],
  ['{ claims(first: 100000) { nodes { id } } }', 2 + 100],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 4],
  ['{ subgraph(ids: ["a", "b"]) { entities { id } relations { id } } }', 2 + 2 * (1 + 3)],
  ['{ neighbourhood(ids: ["a"], limit: 50) { entities { id } } }', 12 + 50],
  // An answer is of one kind: the dearest counts.
  ['{ node(id: "a") { id ... on Claim { source { id } } ... on Relation { from { id } to { id } } } }', 4],
  ['{ entity(id: "a") { ... on Entity { relations(first: 2) { nodes { id } } } ... on Organization { name } } }', 5],
  ['{ entity(id: "a") @skip(if: true) { relations(first: 100) { nodes { id } } } }', 1],
  ['{ entities(filter: { related: [{ kind: OWNS, direction: OUT }] }) { totalCount } }', 502],
  ['{ __typename }', 1],
])('%s costs %i', (text, points) => {
  expect(cost(text)).toBe(points);
});

test('variables count like values', () => {
  const text = 'query ($n: Int = 7, $ids: [ID!]!) { claims(first: $n) { nodes { id } } nodes(ids: $ids) { id } }';
  expect(cost(text, { ids: ['a'] })).toBe(2 + 7 + 1);
  expect(cost(text, { n: 100, ids: ['a', 'b'] })).toBe(2 + 100 + 2);
});

test('a hundred of a hundred of a hundred is out of reach', () => {
  const nested = `{ entities(first: 100) { nodes { relations(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }`;
  expect(cost(nested)).toBeGreaterThan(1_000_000);
  const attributes = `{ entities(first: 100) { nodes { attributes { values { claims(first: 100) { nodes { id } } } } } } }`;
  expect(cost(attributes)).toBeGreaterThan(settings.MAX_COST);
});

test('asking for the schema is cheap, and asking it in circles is not', () => {
  expect(cost(getIntrospectionQuery())).toBeLessThan(COMFORTABLE);
  const circle = 'fields { type { fields { name } } }';
  const many = [1, 2, 3, 4].map((i) => `a${i}: ${circle}`).join(' ');
  expect(cost(`{ __schema { types { ${many} } } }`)).toBeGreaterThan(settings.MAX_COST);
  // graphql-js refuses three lists in one another by itself.
  const deeper = parse('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }');
  expect(validate(schema, deeper).map(({ message }) => message)).toEqual(['Maximum introspection depth exceeded']);
});

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test('every journalist’s question passes comfortably', async () => {
  const folder = file('../questions');
  const questions = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
  const costs = new Map<string, number>();
  for (const name of questions) costs.set(name, cost(await readFile(`${folder}/${name}`, 'utf8')));
  expect([...costs].filter(([, points]) => points > COMFORTABLE)).toEqual([]);
});

test('every question of the explorer passes comfortably, also with all that a picture may hold', async () => {
  const names = (await readdir(file('../../client/api/'))).filter((name) => /documents?\.ts$/.test(name));
  const written = (await Promise.all(names.map((name) => readFile(file(`../../client/api/${name}`), 'utf8')))).join(
    '\n',
  );
  const definitions = [...written.matchAll(/graphql\(\s*`([^`]+)`/g)].flatMap(
    ([, text]) => parse(text ?? '').definitions,
  );
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  expect(operations.length).toBeGreaterThan(14);
  const text = (node: { loc?: { source: { body: string }; start: number; end: number } }) =>
    node.loc?.source.body.slice(node.loc.start, node.loc.end) ?? '';
  const withFragments = (source: string): string => {
    const missing = fragments.find(
      ({ name }) => source.includes(`...${name.value}`) && !source.includes(`fragment ${name.value} `),
    );
    return missing === undefined ? source : withFragments(`${source}\n${text(missing)}`);
  };
  const many = Array.from({ length: 500 }, (_, i) => `e${i}`);
  const few = many.slice(0, 20);
  const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    Picture: { ids: many, filtered: true },
    PicturePart: { ids: many, shown: many, filtered: true },
    Changes: { from: 1, ids: many },
    Neighbourhood: { ids: few, limit: 500 },
  };
  for (const operation of operations) {
    const name = operation.name?.value ?? '';
    const points = cost(
      withFragments(text(operation)),
      values[name] ?? { id: 'a', ids: few, query: 'a', from: 'a', to: 'b', filtered: true },
    );
    expect([name, points < COMFORTABLE]).toEqual([name, true]);
  }
});
