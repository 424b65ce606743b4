import { PARAMETERS } from '../../exports/parameters.ts';

/** A place in a request beside GraphQL that takes text of a reader. */
export interface AddressPlace {
  place: string;
  saying(text: string): { path: string; options?: RequestInit };
}

const encode = encodeURIComponent;
const JSON_TYPE = { 'content-type': 'application/json' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** What a parameter of an export says nothing without. */
const beside: Readonly<Record<string, string>> = {
  depth: 'entities=acme-optics&',
  direction: 'entities=acme-optics&depth=1&',
  limit: 'entities=acme-optics&depth=1&',
  variables: 'query={__typename}&',
  operationName: 'query={__typename}&',
};
const alone = new Set(['entities', 'ids', 'place', 'types', 'query', 'documentId']);

/** These belong to the explorer and choose nothing. */
const idle = new Set(['focus', 'selected', 'layout']);

const exported = Object.keys(PARAMETERS)
  .filter((name) => !idle.has(name))
  .map(
    (name): AddressPlace => ({
      place: `/export?${name}`,
      saying: (text) => ({
        path: `/export.json?${beside[name] ?? (alone.has(name) ? '' : 'entities=acme-optics&')}${name}=${encode(text)}`,
      }),
    }),
  );

const posted: AddressPlace = {
  place: '/export, a document in JSON',
  saying: (text) => ({
    path: '/export.csv',
    options: {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({
        query: 'query ($name: String) { entities(filter: { name: { contains: $name } }) { nodes { id } } }',
        variables: { name: text },
      }),
    },
  }),
};

const pages = ['entity', 'claim', 'source', 'relation', 'revision'].flatMap((noun): AddressPlace[] => [
  { place: `/${noun}/`, saying: (text) => ({ path: `/${noun}/${encode(text)}` }) },
]);
const asked = ['revision', 'lang', 'after'].map(
  (name): AddressPlace => ({
    place: `/entity/?${name}`,
    saying: (text) => ({ path: `/entity/acme-optics?${name}=${encode(text)}` }),
  }),
);
const elsewhere = [
  '/feed.atom?ids=',
  '/feed.atom?before=',
  '/dump.json?revision=',
  '/reconcile/suggest/entity?prefix=',
  '/reconcile/preview?id=',
].map((start): AddressPlace => ({ place: start, saying: (text) => ({ path: start + encode(text) }) }));

const reconciled = (place: string, query: (text: string) => object): AddressPlace => ({
  place: `/reconcile, ${place}`,
  saying: (text) => ({
    path: '/reconcile',
    options: {
      method: 'POST',
      headers: FORM,
      body: new URLSearchParams({ queries: JSON.stringify({ q: query(text) }) }),
    },
  }),
});

export const addressPlaces: readonly AddressPlace[] = [
  ...exported,
  posted,
  ...pages,
  ...asked,
  ...elsewhere,
  reconciled('query', (query) => ({ query })),
  reconciled('type', (type) => ({ query: 'acme', type })),
  reconciled('pid', (pid) => ({ query: 'acme', properties: [{ pid, v: 'Q1' }] })),
  reconciled('v', (v) => ({ query: 'acme', properties: [{ pid: 'wikidata', v }] })),
  {
    place: '/reconcile/names',
    saying: (text) => ({
      path: '/reconcile/names',
      options: { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ names: [text, 'acme'] }) },
    }),
  },
];
