import { cypher } from '../../neo4j/cypher.ts';
import type { ClaimRecord } from '../../record/records.ts';
import type { EntityAnswer, RelationAnswer } from '../answers.ts';
import { ask, selecting } from '../asking.ts';
import { literal } from '../compilation.ts';
import { wholeEntries } from '../line-entries.ts';
import { flag, map, text, texts } from '../raw.ts';
import type { LineProjection } from './lines.ts';

/** What counting a line needs. */
export interface LineGlance {
  id: string;
  from: string;
  to: string;
  modality: string;
  /** Whether any of its passing claims is. */
  disputed: boolean;
  /** Whether all of its passing claims are. */
  inferred: boolean;
  claims: readonly string[];
  sources: readonly string[];
}

export const glance: LineProjection<LineGlance> = (_, { variable, from, to, positions }) => ({
  text: literal({
    id: cypher`${variable}.id`,
    from: cypher`${from}.id`,
    to: cypher`${to}.id`,
    modality: cypher`${variable}.modality`,
    disputed: cypher`any(i IN ${positions} WHERE ${variable}.disputed[i])`,
    inferred: cypher`all(i IN ${positions} WHERE ${variable}.inferred[i])`,
    claims: cypher`[i IN ${positions} | ${variable}.claims[i]]`,
    sources: cypher`[i IN ${positions} | ${variable}.sources[i]]`,
  }),
  read: (raw) => {
    const line = map(raw);
    return {
      id: text(line.id),
      from: text(line.from),
      to: text(line.to),
      modality: text(line.modality),
      disputed: flag(line.disputed),
      inferred: flag(line.inferred),
      claims: texts(line.claims),
      sources: texts(line.sources),
    };
  },
});

/** A line, its ends as they are described, and its passing claims in the order of its entries. */
export interface WholeLine {
  line: RelationAnswer;
  from: EntityAnswer;
  to: EntityAnswer;
  /** The entity in its identity: the product that is supplied. */
  qualifier: EntityAnswer | null;
  claims: readonly ClaimRecord[];
}

const described = selecting('names');
const from = ask('from', {}, described);
const to = ask('to', {}, described);
const value = { name: 'value', args: {}, selection: selecting({ name: 'entity', args: {}, selection: described }) };
const qualifier = ask('qualifiers', {}, selecting(value));
const claims = ask('periods');
const whole = selecting(wholeEntries, from, to, qualifier, claims);

export const wholeLine: LineProjection<WholeLine> = (compilation, place) => {
  const line = compilation.nouns.relation(compilation, place, whole);
  return {
    text: line.text,
    read: (raw) => {
      const found = line.read(raw);
      return {
        line: found,
        from: from.of(found),
        to: to.of(found),
        qualifier: qualifier.of(found),
        claims: claims.of(found),
      };
    },
  };
};
