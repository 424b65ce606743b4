import { type Cypher, cypher } from '../neo4j/cypher.ts';
import type { EntityRecord, SourceRecord } from '../record/records.ts';
import { type Compilation, collect, inOrder, literal, type Place, type Projection } from './compilation.ts';
import { reached } from './merged.ts';
import { list, map, type Raw, text } from './raw.ts';
import { entityContent, sourceContent } from './record-content.ts';
import { visible } from './visible.ts';

/** The descriptions that a claim's sentence names. */
export interface SentenceParts {
  subject: EntityRecord | undefined;
  object: EntityRecord | undefined;
  attributedTo: readonly EntityRecord[];
  /** Those that its values name, each under the id that was written, by which its value finds it. */
  mentions: readonly EntityRecord[];
  source: SourceRecord | undefined;
}

/** What a sentence needs to know of a claim's ends and source, in one small map. */
export const sentenceParts = (compilation: Compilation, { variable, at }: Place): Projection<SentenceParts> => {
  const described = (link: Cypher): Cypher => {
    const description = compilation.fresh('d');
    const { matches, entity } = reached(compilation, at, (end) => cypher`MATCH (${variable})-[:${link}]->(${end})`);
    return inOrder(
      cypher`${matches} MATCH (${entity})<-[:DESCRIBES]-(${description}) WHERE ${visible(description, at)}`,
      [description],
      cypher`${description}.id`,
      cypher`${description}.content`,
    );
  };
  const source = compilation.fresh('d');
  const mentioned = compilation.fresh('d');
  const mention = reached(
    compilation,
    at,
    (named) => cypher`MATCH (${named}:Entity) WHERE ${named}.id IN ${variable}.mentions`,
  );
  const entities = (raw: Raw): EntityRecord[] => list(raw).map((content) => entityContent(text(content)));
  return {
    text: literal({
      subject: described(cypher`SUBJECT`),
      object: described(cypher`OBJECT`),
      attributedTo: described(cypher`ATTRIBUTED_TO`),
      source: collect(
        cypher`MATCH (${variable})-[:STATED_IN]->()<-[:DESCRIBES]-(${source}) WHERE ${visible(source, at)}`,
        cypher`${source}.content`,
      ),
      mentions: collect(
        cypher`${mention.matches} MATCH (${mention.entity})<-[:DESCRIBES]-(${mentioned}) WHERE ${visible(mentioned, at)}`,
        literal({ written: cypher`${mention.written}.id`, content: cypher`${mentioned}.content` }),
      ),
    }),
    read: (raw) => {
      const parts = map(raw);
      return {
        subject: entities(parts.subject)[0],
        object: entities(parts.object)[0],
        // Two that were written may be one by now; what is described alike is one object.
        attributedTo: [...new Set(entities(parts.attributedTo))],
        mentions: list(parts.mentions)
          .map(map)
          .map((found) => ({ ...entityContent(text(found.content)), id: text(found.written) })),
        source: list(parts.source).map((content) => sourceContent(text(content)))[0],
      };
    },
  };
};
