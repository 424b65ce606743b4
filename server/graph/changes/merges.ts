import { always, cypher } from '../../neo4j/cypher.ts';
import type { RedirectAnswer } from '../answers.ts';
import type { Compilation } from '../compilation.ts';
import { writtenIds } from '../merged.ts';
import { map, text } from '../raw.ts';
import { visible } from '../visible.ts';
import { atMost, type ChangeList, type ChangesQuestion, type Span } from './change.ts';

/** The ids that another answers for at the later revision, and did not at the earlier. */
export const mergedIds = (
  compilation: Compilation,
  { from, to }: Span,
  ids: ChangesQuestion['ids'],
): ChangeList<RedirectAnswer> => {
  const wanted = ids === null ? null : writtenIds(compilation, ids, [from, to]);
  const concerned = wanted === null ? always : cypher`(m.id IN ${wanted} OR m.to IN ${wanted})`;
  return {
    statement: cypher`${compilation.bindings()}
      MATCH (m:Redirect) WHERE m.addedIn > ${from} AND ${visible(cypher`m`, to)} AND ${concerned}
        AND NOT EXISTS { MATCH (old:Redirect {id: m.id, to: m.to}) WHERE ${visible(cypher`old`, from)} }
      WITH m ORDER BY m.id ${atMost(compilation)}
      RETURN { from: m.id, to: m.to } AS item`,
    read: (item) => {
      const redirect = map(item);
      return { from: text(redirect.from), to: text(redirect.to) };
    },
  };
};
