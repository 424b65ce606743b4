/** Documents that nobody sends who means well. Each must be refused before it costs anything. */

export interface HostileDocument {
  name: string;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
}

const repeated = (count: number, piece: (i: number) => string, separator = ' '): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join(separator);

const nested = (depth: number, open: string, close: string, inside: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);

export const hostileDocuments: readonly HostileDocument[] = [
  { name: '20,000 aliases', query: `{ ${repeated(20_000, (i) => `a${i}: entity(id: "x") { id }`)} }` },
  { name: '20,000 aliases of one field', query: `{ entity(id: "x") { ${repeated(20_000, (i) => `a${i}: id`)} } }` },
  { name: '10,000 tokens', query: `{ entity(id: "x") { ${repeated(10_000, () => 'id')} } }` },
  {
    name: 'a depth of 60',
    query: `{ entity(id: "x") { ${nested(60, 'relations { nodes { to { ', '} } } ', 'id ')} } }`,
  },
  {
    name: 'fragments in a circle',
    query: '{ entity(id: "x") { ...A } } fragment A on Entity { ...B } fragment B on Entity { ...A }',
  },
  {
    name: 'fragments that double',
    query: `{ entity(id: "x") { ...F0 } } ${repeated(30, (i) => `fragment F${i} on Entity { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Entity { id }`,
  },
  {
    name: 'introspection in a spiral',
    query: `{ __schema { ${nested(12, 'types { fields { type { ', '} } } ', 'name ')} } }`,
  },
  {
    name: 'introspection under 500 aliases',
    query: `{ ${repeated(500, (i) => `a${i}: __schema { types { name fields { name type { name } } } }`)} }`,
  },
  { name: '5,000 directives', query: `{ entity(id: "x") { id ${repeated(5_000, () => '@include(if: true)')} } }` },
  {
    name: '1,000 root fields',
    query: `{ ${repeated(1_000, (i) => `a${i}: search(query: "a") { nodes { matched } }`)} }`,
  },
  {
    name: 'lists in lists in lists',
    query: `{ entities(first: 100) { nodes { ${nested(5, 'relations(first: 100) { nodes { to { ', '} } } ', 'id ')} } } }`,
  },
  {
    name: '200,000 ids in a variable',
    query: 'query ($ids: [ID!]!) { subgraph(ids: $ids) { totalEntities } }',
    variables: { ids: Array.from({ length: 200_000 }, (_, i) => `x${i}`) },
  },
  {
    name: 'a variable of 10 MB',
    query: 'query ($q: String!) { search(query: $q) { nodes { matched } } }',
    variables: { q: 'x'.repeat(10_000_000) },
  },
  {
    name: 'a search of 100,000 characters',
    query: 'query ($q: String!) { search(query: $q) { nodes { matched } } }',
    variables: { q: `${'a* OR '.repeat(14_000)}a` },
  },
];
