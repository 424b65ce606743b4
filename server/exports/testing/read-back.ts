/** Reads each format with a parser that knows nothing of how it was written. */
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { z } from 'zod';
import { relationKindList } from '../../ontology/index.ts';
import { type Element, elements, parseXml } from './parse-xml.ts';

/** A line as a program finds it in a file. */
export interface ReadLine {
  id: string;
  from: string;
  to: string;
  label: string;
  modality: string;
  disputed: boolean;
  inferred: boolean;
  claims: readonly string[];
  /** Whether the form says it as a fact: by a property, or an edge of a schema that only asserts. */
  asserts: boolean;
}

export interface ReadBack {
  lines: readonly ReadLine[];
  /** What is said as a property: `OWNS.temasek.sensetime`. */
  triples?: readonly string[];
  /** Where the format has them. */
  entities?: readonly string[];
  sources?: readonly string[];
  claims?: readonly { id: string; modality: string; status: string; text: string }[];
}

type Reader = (text: string) => ReadBack | Promise<ReadBack>;

const list = (cell: string | undefined): string[] => (cell === undefined || cell === '' ? [] : cell.split(' | '));

const tableRow = z.record(z.string(), z.string());
export const csvRows = (text: string): Record<string, string>[] =>
  z.array(tableRow).parse(parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }));

const ofColumns = (
  row: Readonly<Record<string, string>>,
  ends: { id: string; from: string; to: string },
): ReadLine => ({
  ...ends,
  label: row.label ?? '',
  modality: row.modality ?? '',
  disputed: row.disputed === 'true',
  inferred: row.inferred === 'true',
  claims: list(row.claims),
  // What stands in columns and labels asserts nothing but by its label.
  asserts: row.modality === 'ASSERTED' && row.disputed === 'false' && row.inferred === 'false',
});

const jsonLine = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  label: z.string(),
  modality: z.string(),
  disputed: z.boolean(),
  inferred: z.boolean(),
  claims: z.array(z.string()),
});
const ofJson = (line: z.infer<typeof jsonLine>): ReadLine => ({
  ...line,
  asserts: line.modality === 'ASSERTED' && !line.disputed && !line.inferred,
});

const identified = z.looseObject({ id: z.string() });
const jsonClaim = z.looseObject({ id: z.string(), modality: z.string(), status: z.string(), text: z.string() });

const ids = (members: readonly { id: string }[]): string[] => members.map(({ id }) => id);

const json: Reader = (text) => {
  const parsed = z
    .object({
      entities: z.array(identified),
      lines: z.array(jsonLine),
      claims: z.array(jsonClaim),
      sources: z.array(identified),
    })
    .parse(JSON.parse(text));
  return {
    lines: parsed.lines.map(ofJson),
    entities: ids(parsed.entities),
    sources: ids(parsed.sources),
    claims: parsed.claims,
  };
};

const rowsOf = (text: string): Record<string, unknown>[] => {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
  if (!('head' in (rows[0] ?? {})) || !('end' in (rows.at(-1) ?? {}))) throw new Error('A part is missing.');
  return rows;
};
const under = <T>(rows: readonly Record<string, unknown>[], name: string, shape: z.ZodType<T>): T[] =>
  rows.flatMap((row) => (name in row ? [shape.parse(row[name])] : []));

const ndjson: Reader = (text) => {
  const rows = rowsOf(text);
  return {
    lines: under(rows, 'line', jsonLine).map(ofJson),
    entities: ids(under(rows, 'entity', identified)),
    sources: ids(under(rows, 'source', identified)),
    claims: under(rows, 'claim', jsonClaim),
  };
};

const records: Reader = (text) => {
  const rows = rowsOf(text);
  const bare = z.looseObject({ id: z.string(), modality: z.string(), status: z.string() });
  return {
    lines: under(rows, 'line', jsonLine).map(ofJson),
    entities: ids(under(rows, 'entity', identified)),
    sources: ids(under(rows, 'source', identified)),
    claims: under(rows, 'claim', bare).map((claim) => ({
      ...claim,
      modality: claim.modality.toUpperCase(),
      status: claim.status.toUpperCase(),
      text: '',
    })),
  };
};

const WG = 'urn:watchgraph:ontology:';
type Node = Readonly<Record<string, unknown>>;
const valued = z.array(z.looseObject({ '@value': z.unknown().optional(), '@id': z.string().optional() }));
const values = (node: Node, property: string) => valued.parse(node[property] ?? []);
const one = (node: Node, property: string): string => {
  const [value] = values(node, property);
  return String(value?.['@value'] ?? value?.['@id'] ?? '');
};
/** The id at the end of an address: `https://graph.example/entity/sensetime`. */
const tail = (address: string): string =>
  decodeURIComponent(address.replace(/^https:\/\/graph\.example\/[a-z]+\//, ''));

const linked: Reader = async (text) => {
  const documentLoader = (url: string) => Promise.reject(new Error(`${url} was asked for`));
  const expanded = z.array(z.record(z.string(), z.unknown())).parse(
    // Safe mode refuses what would be dropped; its types do not know it yet.
    await jsonld.expand(JSON.parse(text), { ...{ safe: true }, documentLoader }),
  );
  const is = (type: string) => (node: Node) => z.array(z.string()).catch([]).parse(node['@type']).includes(type);
  const terms = relationKindList.map(({ kind }) => kind);
  const triples = expanded.flatMap((node) =>
    terms.flatMap((kind) =>
      values(node, WG + kind).map((value) => [kind, tail(String(node['@id'])), tail(String(value['@id']))].join('.')),
    ),
  );
  return {
    triples,
    lines: expanded.filter(is(`${WG}Line`)).map((node) => ({
      id: tail(String(node['@id'])),
      from: tail(one(node, `${WG}from`)),
      to: tail(one(node, `${WG}to`)),
      label: one(node, 'https://schema.org/text'),
      modality: one(node, `${WG}modality`),
      disputed: one(node, `${WG}disputed`) === 'true',
      inferred: one(node, `${WG}inferred`) === 'true',
      claims: values(node, `${WG}claims`).map((value) => tail(String(value['@id']))),
      asserts: !is('https://schema.org/Claim')(node),
    })),
    claims: expanded
      .filter(is('https://schema.org/Claim'))
      .filter((node) => String(node['@id']).includes('/claim/'))
      .map((node) => ({
        id: tail(String(node['@id'])),
        modality: one(node, `${WG}modality`),
        status: one(node, `${WG}status`),
        text: one(node, 'https://schema.org/text'),
      })),
  };
};

const attribute = ({ attributes }: Element, name: string): string => {
  const value = attributes[name];
  if (value === undefined) throw new Error(`There is no ${name}.`);
  return value;
};

const graphml: Reader = (text) => {
  const document = parseXml(text);
  const names = new Map(elements(document, 'key').map((key) => [attribute(key, 'id'), attribute(key, 'attr.name')]));
  const dataOf = (element: Element) =>
    Object.fromEntries(
      element.children.map((data) => {
        const name = names.get(attribute(data, 'key'));
        if (name === undefined) throw new Error(`${attribute(data, 'key')} is not declared.`);
        return [name, data.text];
      }),
    );
  return {
    entities: elements(document, 'node').map((node) => attribute(node, 'id')),
    lines: elements(document, 'edge').map((edge) => {
      const [id, from, to] = [attribute(edge, 'id'), attribute(edge, 'source'), attribute(edge, 'target')];
      return ofColumns(dataOf(edge), { id, from, to });
    }),
  };
};

const gexf: Reader = (text) => {
  const document = parseXml(text);
  const valuesOf = (element: Element) =>
    Object.fromEntries(
      elements(element, 'attvalue').map((value) => [attribute(value, 'for'), attribute(value, 'value')]),
    );
  return {
    entities: elements(document, 'node').map((node) => attribute(node, 'id')),
    lines: elements(document, 'edge').map((edge) => {
      const [id, from, to] = [attribute(edge, 'id'), attribute(edge, 'source'), attribute(edge, 'target')];
      return ofColumns({ ...valuesOf(edge), label: attribute(edge, 'label') }, { id, from, to });
    }),
  };
};

const proxy = z.object({
  id: z.string().startsWith('watchgraph-'),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string()).min(1)),
});
/** The properties that hold the two ends, by schema. */
const ends: Readonly<Record<string, readonly [string, string]>> = {
  UnknownLink: ['subject', 'object'],
  Ownership: ['owner', 'asset'],
  Directorship: ['director', 'organization'],
  Succession: ['successor', 'predecessor'],
};

const ftm: Reader = (text) => {
  const proxies = text
    .trimEnd()
    .split('\n')
    .map((line) => proxy.parse(JSON.parse(line)));
  const bare = (id: string | undefined): string => id?.replace('watchgraph-', '') ?? '';
  const edges = proxies.filter(({ schema }) => schema in ends);
  const documents = new Set(['Article', 'Document']);
  return {
    sources: proxies
      .filter(({ schema, properties }) => documents.has(schema) && !('name' in properties) && !('date' in properties))
      .map(({ id }) => bare(id)),
    lines: edges.map(({ id, schema, properties }) => {
      const [from, to] = ends[schema] ?? ['', ''];
      const status = properties.status?.[0]?.split('; ') ?? [];
      return {
        id: bare(id),
        from: bare(properties[from]?.[0]),
        to: bare(properties[to]?.[0]),
        label: schema === 'UnknownLink' ? (properties.role?.[0] ?? '') : (properties.summary?.[0] ?? ''),
        modality: status[0] ?? '',
        disputed: status.includes('DISPUTED'),
        inferred: status.includes('INFERRED'),
        claims: [],
        asserts: schema !== 'UnknownLink' || properties.status?.[0] === 'ASSERTED',
      };
    }),
  };
};

/** The formats that hold lines. */
export const readers: Readonly<Record<string, Reader>> = {
  csv: (text) => ({
    lines: csvRows(text).map((row) => ofColumns(row, { id: row.line ?? '', from: row.from ?? '', to: row.to ?? '' })),
  }),
  json,
  ndjson,
  records,
  jsonld: linked,
  graphml,
  gexf,
  ftm,
};
