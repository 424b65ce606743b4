import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { originOf } from './project.ts';
import type { Ask } from './stored-shapes.ts';
import { type Survivors, survivorsOf } from './survivors.ts';
import { OPEN } from './versions.ts';

/** What lies behind all claims as the open versions say it, and may move lines whose claims stay as they are. */
export interface Background {
  /** Which source copies which. */
  copies: ReadonlyMap<string, { copyOf: string }>;
  survivors: Survivors;
}

const copies = z.array(z.strictObject({ id: z.string(), copyOf: z.string() }));
const judgements = z.array(z.strictObject({ keep: z.string(), merge: z.string() }));

export const readBackground = async (ask: Ask): Promise<Background> => {
  const copying = await ask(
    cypher`MATCH (s:SourceText {removedIn: $open}) WHERE s.copyOf IS NOT NULL RETURN s.id AS id, s.copyOf AS copyOf`,
    { open: OPEN },
  );
  const same = await ask(cypher`MATCH (s:Same {removedIn: $open}) RETURN s.keep AS keep, s.merge AS merge`, {
    open: OPEN,
  });
  return {
    copies: new Map(copies.parse(copying).map(({ id, copyOf }) => [id, { copyOf }])),
    survivors: survivorsOf(judgements.parse(same)),
  };
};

/** The sources that go back to another origin than before. */
export const movedSources = (before: Background, after: Background): readonly string[] =>
  [...new Set([...before.copies.keys(), ...after.copies.keys()])].filter(
    (source) => originOf(source, before.copies) !== originOf(source, after.copies),
  );
