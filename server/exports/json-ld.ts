/**
 * The graph's records as JSON-LD, for a page about one thing as for an export of many. JSON-LD can only assert, so only
 * lines that are asserted, stated by a source and undisputed become properties; everything else is a record about a
 * claim, with who says it, how, and how it stands.
 */
import type { ClaimAnswer, RelationAnswer } from '../graph/answers.ts';
import { isFact, lineFacts } from '../graph/line-facts.ts';
import { type EntityKind, enumKind } from '../ontology/index.ts';
import { pathOf } from '../record/addresses.ts';
import type { EntityRecord, NameRecord, SourceRecord } from '../record/records.ts';
import { webAddress } from '../record/web-address.ts';
import { identifierUrl } from '../words/identifier-url.ts';
import type { Language } from '../words/language.ts';
import { entityTypes, lineProperties, sourceTypes } from './json-ld-terms.ts';
import { LICENCE } from './licence.ts';

/** A node of the graph as JSON-LD writes it. What is undefined is left out of JSON. */
export interface LinkedNode {
  '@id': string;
  '@type'?: string | readonly string[];
  readonly [property: string]: unknown;
}

interface Reference {
  '@id': string;
}
const plain = (list: readonly unknown[]): readonly unknown[] | undefined => (list.length === 0 ? undefined : list);
const inLanguage = ({ text, lang }: { text: string; lang?: string | undefined }): unknown =>
  lang === undefined ? text : { '@value': text, '@language': lang };

const constant = (word: string): string => word.toUpperCase();

/**
 * Builds nodes whose ids are addresses below `base`, as they are at a revision. What has been closed before it is told as
 * it last was, and nothing of that is a property of anything.
 */
export const linkedData = (base: string, revision: number) => {
  const at = (noun: Parameters<typeof pathOf>[0], id: string): Reference => ({ '@id': base + pathOf(noun, id) });

  const namesOf = (names: readonly NameRecord[], types: readonly NameRecord['type'][]) =>
    plain(names.filter(({ type }) => types.includes(type)).map(inLanguage));

  /** An entity: what it is called and known as elsewhere. What sources say of it is in lines and claims. */
  const entity = (id: string, kind: EntityKind, record: EntityRecord): LinkedNode => {
    const identifiers = Object.entries(record.identifiers ?? {});
    return {
      ...at('entity', id),
      '@type': [entityTypes[kind], `wg:${enumKind(kind)}`],
      'wg:type': record.type,
      'schema:name': namesOf(record.names, ['official']),
      'schema:alternateName': namesOf(record.names, ['short', 'brand', 'transliteration']),
      'wg:formerName': namesOf(record.names, ['former']),
      'schema:sameAs': plain(
        identifiers.flatMap(([scheme, value]) => {
          const url = identifierUrl(scheme, value);
          return url === null ? [] : { '@id': url };
        }),
      ),
      'schema:identifier': plain(
        identifiers.map(([scheme, value]) => ({
          '@type': 'schema:PropertyValue',
          'schema:propertyID': scheme,
          'schema:value': value,
        })),
      ),
    };
  };

  const propertiesOf = (line: RelationAnswer, from: LineEnd, to: LineEnd): LinkedNode[] => {
    const known = (lineProperties[line.kind] ?? []).filter(
      ({ between }) => between === undefined || (between === from.kind && between === to.kind),
    );
    return [
      { ...at('entity', from.id), [`wg:${line.kind}`]: at('entity', to.id) },
      ...known.map(({ property, reverse }) =>
        reverse
          ? { ...at('entity', to.id), [property]: at('entity', from.id) }
          : { ...at('entity', from.id), [property]: at('entity', to.id) },
      ),
    ];
  };

  /** A line: a record of it, and the properties that say the same where it may be said as a fact. */
  const line = (
    answer: RelationAnswer,
    { from, to, text, language }: { from: LineEnd; to: LineEnd; text: string; language: Language },
  ): LinkedNode[] => {
    const facts = lineFacts(answer);
    const fact = isFact(answer) && answer.at === revision;
    const record: LinkedNode = {
      ...at('relation', answer.id),
      '@type': fact ? 'wg:Line' : ['wg:Line', 'schema:Claim'],
      'schema:text': inLanguage({ text, lang: language }),
      'schema:about': [at('entity', from.id), at('entity', to.id)],
      'wg:kind': answer.kind,
      'wg:from': at('entity', from.id),
      'wg:to': at('entity', to.id),
      'wg:modality': constant(answer.modality),
      'wg:disputed': facts.disputed,
      'wg:inferred': facts.inferred,
      'wg:removedIn': answer.removedIn ?? undefined,
      'wg:sourceCount': facts.sources,
      'wg:claims': answer.entries.map((entry) => at('claim', entry.claim)),
    };
    return fact ? [record, ...propertiesOf(answer, from, to)] : [record];
  };

  /**
   * Whose statement a claim is: who is reported as making it, else the publisher of its source, who says nothing of what
   * the editors inferred.
   */
  const authorsOf = ({ record }: ClaimAnswer, source: SourceRecord | undefined): unknown => {
    const reported = (record.attributedTo ?? []).map((id) => at('entity', id));
    if (reported.length > 0) return reported;
    if (record.attribution !== undefined || record.basis === 'inferred' || source?.publisher === undefined)
      return undefined;
    return [{ '@type': 'schema:Organization', 'schema:name': source.publisher }];
  };

  /** A claim, with its sentence. It is a record that somebody says so, never that it is so. */
  const claim = (
    answer: ClaimAnswer,
    { source, text, language }: { source: SourceRecord | undefined; text: string; language: Language },
  ): LinkedNode => {
    const { record } = answer;
    return {
      ...at('claim', answer.id),
      '@type': 'schema:Claim',
      'schema:text': inLanguage({ text, lang: language }),
      'schema:about': [record.subject, ...(record.object === undefined ? [] : [record.object])].map((id) =>
        at('entity', id),
      ),
      'schema:author': authorsOf(answer, source),
      'wg:attribution': record.attribution,
      'schema:appearance': at('source', record.source),
      'prov:hadPrimarySource': at('source', record.source),
      'prov:wasGeneratedBy': at('revision', String(answer.changedIn)),
      'wg:subject': at('entity', record.subject),
      'wg:predicate': record.predicate,
      'wg:object': record.object === undefined ? undefined : at('entity', record.object),
      'wg:value': record.value === undefined ? undefined : { '@type': '@json', '@value': record.value },
      'wg:modality': constant(record.modality),
      'wg:status': constant(answer.status),
      'wg:rank': constant(record.rank),
      'wg:basis': constant(record.basis),
      'wg:period': record.period?.edtf,
      'wg:locator': record.at,
      'wg:removedIn': answer.removedIn ?? undefined,
    };
  };

  /** A publication. Imprecise dates stay in a term of ours: schema.org knows only whole ones. */
  const source = (id: string, record: SourceRecord): LinkedNode => ({
    ...at('source', id),
    '@type': sourceTypes[record.type] ?? 'schema:CreativeWork',
    'wg:type': record.type,
    'schema:name': inLanguage({ text: record.title, lang: record.language }),
    'schema:inLanguage': record.language,
    'schema:publisher':
      record.publisher === undefined ? undefined : { '@type': 'schema:Organization', 'schema:name': record.publisher },
    'schema:datePublished': /^\d{4}-\d{2}-\d{2}$/.test(record.published ?? '') ? record.published : undefined,
    'wg:published': record.published,
    'schema:url': webAddress(record.url),
    'schema:archivedAt': webAddress(record.archiveUrl),
    'wg:sha256': record.sha256,
    'schema:isBasedOn': record.copyOf === undefined ? undefined : at('source', record.copyOf),
  });

  /** The document that holds the nodes: what it is about, of which revision, and where it is cited. */
  const document = ({ address, permalink, about, revision }: LinkedDocument): LinkedNode => ({
    '@id': permalink,
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:mainEntity': about === undefined ? undefined : { '@id': about },
    'schema:version': revision.id,
    'schema:license': { '@id': LICENCE.url },
    'prov:specializationOf': { '@id': address },
    'prov:wasGeneratedBy': {
      ...at('revision', String(revision.number)),
      '@type': 'prov:Activity',
      'prov:endedAtTime': { '@value': revision.at, '@type': 'xsd:dateTime' },
      'prov:wasAssociatedWith': { '@type': 'prov:Agent', 'schema:name': revision.author },
    },
  });

  return { entity, line, claim, source, document };
};

/** An end of a line, as much of it as a property needs. */
export interface LineEnd {
  id: string;
  kind: EntityKind;
}

export interface LinkedDocument {
  /** Where it is found without a revision. */
  address: string;
  permalink: string;
  /** The address of what it is about, where that is one thing. */
  about?: string | undefined;
  revision: { id: string; number: number; at: string; author: string };
}
