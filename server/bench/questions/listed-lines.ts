/** Lines in a list, newest first: how the floor writes them, how the peer is asked, and the one form of both. */
import { z } from 'zod';
import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { LineField } from './kinds.ts';
import { nameFrom } from './records.ts';

/** A line in the form that all are brought to. */
export const lineCommon = z.object({
  id: z.string(),
  kind: z.string(),
  modality: z.string(),
  to: z.object({ id: z.string(), name: z.string() }),
});
export type ListedLine = z.infer<typeof lineCommon>;

/** The newest lines that leave `e`, with the record of what they lead to. `more` adds to what is told of the line `r`. */
export const leavingLines = (types: Cypher, most: Cypher, more: Cypher = cypher``): Cypher => cypher`COLLECT {
    MATCH (e)-[r${types}]->(o:Entity) WHERE r.addedIn <= at AND r.removedIn > at
    WITH at, r, o ORDER BY r.addedIn DESC, r.id LIMIT ${most}
    RETURN { id: r.id, kind: type(r), modality: r.modality, to: o.id,
      content: head([(o)<-[:DESCRIBES]-(far:Description) WHERE far.addedIn <= at AND far.removedIn > at | far.content])${more} } }`;

const rawLine = z.looseObject({
  id: z.string(),
  kind: z.string(),
  modality: z.string(),
  to: z.string(),
  content: z.string(),
});

/** What the floor’s statement yields, without a check: it costs no more than it must. */
export const linesIn = (lines: unknown): readonly (z.infer<typeof rawLine> & Record<string, unknown>)[] =>
  lines as readonly z.infer<typeof rawLine>[];

export const listedLine = ({ id, kind, modality, to, content }: z.infer<typeof rawLine>): ListedLine => ({
  id,
  kind,
  modality: modality.toUpperCase(),
  to: { id: to, name: nameFrom(content) },
});

/** The lines of one kind as the peer is asked for them. */
export const peerLine = (field: LineField, most: number): string =>
  `${field.field}Connection(first: ${most}, where: { edge: { addedIn: { lte: $at }, removedIn: { gt: $at } } }, sort: [{ edge: { addedIn: DESC } }, { edge: { id: ASC } }]) {
    edges { properties { id modality addedIn } node { id descriptions(where: { addedIn: { lte: $at }, removedIn: { gt: $at } }) { content } } } }`;

const peerEdges = z.object({
  edges: z.array(
    z.object({
      properties: z.object({ id: z.string(), modality: z.string(), addedIn: z.number() }),
      node: z.object({ id: z.string(), descriptions: z.array(z.object({ content: z.string() })) }),
    }),
  ),
});

/** One list out of one for each kind. */
export const mergedLines = (
  entity: Readonly<Record<string, unknown>>,
  fields: readonly LineField[],
  most: number,
): readonly ListedLine[] =>
  fields
    .flatMap(({ field, kind }) =>
      peerEdges
        .parse(entity[`${field}Connection`])
        .edges.map(({ properties, node }) => ({ ...properties, kind, node })),
    )
    .sort((a, b) => b.addedIn - a.addedIn || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, kind, modality, node }) => ({
      id,
      kind,
      modality: modality.toUpperCase(),
      to: { id: node.id, name: nameFrom(node.descriptions[0]?.content) },
    }));
