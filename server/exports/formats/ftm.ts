import { described, type EntityAnswer, type SourceAnswer } from '../../graph/answers.ts';
import { isFact, lineFacts } from '../../graph/line-facts.ts';
import { entityKinds } from '../../ontology/index.ts';
import { pathOf } from '../../record/addresses.ts';
import type { ClaimRecord, NameRecord } from '../../record/records.ts';
import { webAddress } from '../../record/web-address.ts';
import { nameIn } from '../../words/language.ts';
import { lineLabel } from '../../words/line-label.ts';
import { lineText } from '../../words/line-text.ts';
import type { Format } from '../format.ts';
import { description } from '../holds.ts';
import type { Head, TakenLine } from '../taken.ts';
import { valueInBrief } from '../value-in-brief.ts';
import { edgeSchema, entitySchema, sourceSchema, unknownLink } from './ftm-schemas.ts';

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/** Ids of this graph, told from those of other data sets, and the same for ever. */
const ftmId = (id: string): string => `watchgraph-${id}`;

const entity = (id: string, schema: string, properties: Properties, { revision }: Head): string => {
  const said = Object.entries(properties)
    .map(([name, values]): [string, string[]] => [
      name,
      [...new Set(values.filter((value) => value != null))] as string[],
    ])
    .filter(([, values]) => values.length > 0);
  const record = { id: ftmId(id), schema, properties: Object.fromEntries(said), datasets: ['watchgraph'] };
  return `${JSON.stringify({ ...record, revision: revision.id })}\n`;
};

const namesOf = (names: readonly NameRecord[], ...types: readonly NameRecord['type'][]): string[] =>
  names.filter(({ type }) => types.includes(type)).map(({ text }) => text);

const registers: Readonly<Record<string, string>> = { wikidata: 'wikidataId', lei: 'leiCode', isin: 'isinCode' };
/** Which schemas have a property for a register: a lei is of a legal entity, an isin of a company. */
const holders: Readonly<Record<string, readonly string[]>> = {
  leiCode: ['Organization', 'Company', 'PublicBody', 'Person'],
  isinCode: ['Company'],
};

const identifiersOf = (schema: string, identifiers: Readonly<Record<string, string>> = {}): Properties =>
  Object.fromEntries(
    Object.entries(identifiers).flatMap(([scheme, value]) => {
      const property = registers[scheme];
      if (property === undefined || holders[property]?.includes(schema) === false) return [];
      return [[property, [value]]];
    }),
  );

const thing = (answer: EntityAnswer, head: Head): string => {
  const { record } = described(answer);
  const schema = entitySchema(answer.kind, record.type);
  const name = nameIn(record.names, head.language);
  const kind = entityKinds.get(answer.kind);
  const more: Readonly<Record<string, Properties>> = {
    Address: { full: [name] },
    Document: { title: [name], fileName: [answer.id] },
    Note: { description: [name] },
  };
  const properties = {
    name: [name, ...namesOf(record.names, 'official')],
    alias: namesOf(record.names, 'short', 'brand', 'transliteration'),
    previousName: namesOf(record.names, 'former'),
    keywords: [kind?.label.en, record.type && kind?.types[record.type]?.en],
    sourceUrl: [addressOf(head, 'entity', answer.id)],
    ...identifiersOf(schema, record.identifiers),
    ...more[schema],
  };
  return entity(answer.id, schema, properties, head);
};

const addressOf = ({ base, revision }: Head, noun: 'entity' | 'relation', id: string): string =>
  `${base}${pathOf(noun, id)}?revision=${revision.id}`;

/** As much of `2018-04-09` as is known; anything less certain is not written as a date, which would look exact. */
const PLAIN = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const plain = (text: string | undefined): string | undefined =>
  text !== undefined && PLAIN.test(text) ? text : undefined;

const datesOf = (claims: readonly ClaimRecord[]): Properties => {
  const intervals = claims.flatMap(({ period }) => (period === undefined ? [] : [period.edtf.split('/')]));
  const [dates, spans] = [intervals.filter((ends) => ends.length === 1), intervals.filter((ends) => ends.length === 2)];
  return {
    date: dates.map(([date]) => plain(date)),
    startDate: spans.map(([start]) => plain(start)),
    endDate: spans.map(([, end]) => plain(end)),
  };
};

/** How a line stands, in the words of the API: `ALLEGED; DISPUTED`. */
const statusOf = ({ line }: TakenLine): string => {
  const { disputed, inferred } = lineFacts(line);
  return [line.modality.toUpperCase(), disputed ? 'DISPUTED' : [], inferred ? 'INFERRED' : []].flat().join('; ');
};

const percentOf = ({ qualifiers }: ClaimRecord): string | undefined =>
  qualifiers?.percent?.type === 'number' && qualifiers.percent.precision === 'exact'
    ? qualifiers.percent.number
    : undefined;

const edge = (row: TakenLine, head: Head): string => {
  const { line, from, to, qualifier, claims } = row;
  const { schema, from: start, to: end } = isFact(line) ? edgeSchema(row) : unknownLink;
  const sources = [...row.sources.values()].filter(({ id }) => line.entries.some(({ source }) => source === id));
  const ends = { from: described(from).record, to: described(to).record };
  const named = qualifier === null ? {} : { qualifier: described(qualifier).record };
  const roles = line.entries.map(({ role }) => role);
  return entity(
    line.id,
    schema,
    {
      [start]: [ftmId(from.id)],
      [end]: [ftmId(to.id)],
      role: schema === 'UnknownLink' ? [lineLabel(line, head.language)] : roles,
      status: [statusOf(row)],
      ...(schema === 'Ownership' ? { percentage: claims.map(percentOf) } : {}),
      ...datesOf(claims),
      summary: [lineText(line, { ...ends, ...named }, head.language)],
      description: claims.flatMap(({ qualifiers, period }) => [
        period?.edtf,
        ...Object.entries(qualifiers ?? {}).map(([key, value]) => `${key}: ${valueInBrief(value)}`),
      ]),
      recordId: [line.id],
      sourceUrl: [addressOf(head, 'relation', line.id), ...sources.map(({ url }) => webAddress(url))],
      publisher: sources.map(({ publisher }) => publisher),
      proof: sources.map(({ id }) => ftmId(id)),
    },
    head,
  );
};

const source = ({ id, record }: SourceAnswer, head: Head): string => {
  const schema = sourceSchema(record.type);
  const properties = {
    title: [record.title],
    fileName: [schema === 'Document' ? id : undefined],
    publisher: [record.publisher],
    publishedAt: [plain(record.published)],
    language: [record.language?.split('-')[0]],
    sourceUrl: [webAddress(record.url), webAddress(record.archiveUrl)],
  };
  return entity(id, schema, properties, head);
};

/** The export itself, as the format can say it: a document that says where the rest comes from. */
const itself = (head: Head): string =>
  entity(
    `export-${head.revision.id}`,
    'Document',
    {
      title: [`watchgraph ${head.revision.id}`],
      fileName: [`watchgraph-${head.revision.id}.ftm.json`],
      publisher: ['watchgraph'],
      date: [head.revision.at.slice(0, 10)],
      sourceUrl: [head.address],
      description: [description(head), head.licence.url],
    },
    head,
  );

/** FollowTheMoney's JSON lines: entities, lines as edges, sources as documents that prove them. */
export const ftm: Format = {
  name: 'ftm',
  mediaType: 'application/json+ftm',
  ending: 'ftm.json',
  help: 'FollowTheMoney, for Aleph and yente: JSON lines.',
  async *write({ head, entities, lines, sources }) {
    yield itself(head);
    for await (const batch of sources()) yield batch.map((member) => source(member, head)).join('');
    for await (const batch of entities()) yield batch.map((member) => thing(member, head)).join('');
    for await (const batch of lines()) yield batch.map((member) => edge(member, head)).join('');
  },
};
