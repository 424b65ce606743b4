import { type Cypher, cypher } from '../neo4j/cypher.ts';
import type { EntityRecord, SourceRecord } from '../record/records.ts';
import { type Compilation, collect, inOrder, literal, type Place, type Projection } from './compilation.ts';
import { list, map, type Raw, text } from './raw.ts';
import { entityContent, sourceContent } from './record-content.ts';
import { visible } from './visible.ts';

/** The descriptions that a claim's sentence names. */
export interface SentenceParts {
  subject: EntityRecord | undefined;
  object: EntityRecord | undefined;
  attributedTo: readonly EntityRecord[];
  mentions: readonly EntityRecord[];
  source: SourceRecord | undefined;
}

/** What a sentence needs to know of a claim's ends and source, in one small map. */
export const sentenceParts = (compilation: Compilation, { variable, at }: Place): Projection<SentenceParts> => {
  const described = (link: Cypher): Cypher => {
    const description = compilation.fresh('d');
    return inOrder(
      cypher`MATCH (${variable})-[:${link}]->()<-[:DESCRIBES]-(${description}) WHERE ${visible(description, at)}`,
      [description],
      cypher`${description}.id`,
      cypher`${description}.content`,
    );
  };
  const mention = compilation.fresh('x');
  const mentioned = compilation.fresh('d');
  const entities = (raw: Raw): EntityRecord[] => list(raw).map((content) => entityContent(text(content)));
  return {
    text: literal({
      subject: described(cypher`SUBJECT`),
      object: described(cypher`OBJECT`),
      attributedTo: described(cypher`ATTRIBUTED_TO`),
      source: described(cypher`STATED_IN`),
      mentions: collect(
        cypher`MATCH (${mention}:Entity) WHERE ${mention}.id IN ${variable}.mentions
          MATCH (${mention})<-[:DESCRIBES]-(${mentioned}) WHERE ${visible(mentioned, at)}`,
        cypher`${mentioned}.content`,
      ),
    }),
    read: (raw) => {
      const parts = map(raw);
      return {
        subject: entities(parts.subject)[0],
        object: entities(parts.object)[0],
        attributedTo: entities(parts.attributedTo),
        mentions: entities(parts.mentions),
        source: list(parts.source).map((content) => sourceContent(text(content)))[0],
      };
    },
  };
};
