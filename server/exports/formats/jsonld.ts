import { described } from '../../graph/answers.ts';
import { pathOf } from '../../record/addresses.ts';
import { lineText } from '../../words/line-text.ts';
import { sentence } from '../../words/sentence.ts';
import type { Format } from '../format.ts';
import { description } from '../holds.ts';
import { type LinkedNode, linkedData } from '../json-ld.ts';
import { context } from '../json-ld-terms.ts';
import type { Head, TakenLine } from '../taken.ts';

const written = (nodes: readonly LinkedNode[]): string => nodes.map((node) => `,\n${JSON.stringify(node)}`).join('');

const lineNodes = (linked: ReturnType<typeof linkedData>, row: TakenLine, { language }: Head): LinkedNode[] => {
  const ends = { from: described(row.from).record, to: described(row.to).record };
  const qualifier = row.qualifier === null ? {} : { qualifier: described(row.qualifier).record };
  const text = lineText(row.line, { ...ends, ...qualifier }, language);
  return linked.line(row.line, { from: row.from, to: row.to, text, language });
};

/** One graph of schema.org and PROV terms, its context inlined: what asks no other address can be read in ten years. */
export const jsonld: Format = {
  name: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  ending: 'jsonld',
  help: 'Linked data in the terms of schema.org and PROV.',
  async *write({ head, entities, lines, claims, sources }) {
    const { base, language, revision, address, counts } = head;
    const linked = linkedData(base, revision.number);
    const itself = {
      ...linked.document({ address: address.replace(/[?&]revision=[^&]*$/, ''), permalink: address, revision }),
      'schema:description': description(head),
      'wg:counts': { '@type': '@json', '@value': counts },
    };
    yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n${JSON.stringify(itself)}`;
    for await (const batch of sources()) yield written(batch.map(({ id, record }) => linked.source(id, record)));
    for await (const batch of entities())
      yield written(batch.map((entity) => linked.entity(entity.id, entity.kind, described(entity).record)));
    for await (const batch of lines()) yield written(batch.flatMap((row) => lineNodes(linked, row, head)));
    for await (const batch of claims())
      yield written(
        batch.map(({ claim, parts, disputedBy }) => ({
          ...linked.claim(claim, { source: parts.source, text: sentence(claim.record, parts, language), language }),
          'wg:disputedBy': disputedBy.map((dispute) => ({ '@id': base + pathOf('claim', dispute.claim.id) })),
        })),
      );
    yield '\n]}\n';
  },
};
