import type { ClaimAnswer, RedirectAnswer } from '../answers.ts';
import { type Build, type ChangesQuestion, MOST_CHANGES } from '../changes/change.ts';
import { addedClaims, changedClaims, closedClaims, disputedClaims, retractedClaims } from '../changes/claims.ts';
import { addedEntities, changedEntities, type EntityChange, movedEntities } from '../changes/entities.ts';
import { addedLines, changedLines, type LineChange } from '../changes/lines.ts';
import { mergedIds } from '../changes/merges.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { asks, behind, noFields, type Selection } from '../selection.ts';

/** The lists of claims that a comparison answers with. */
export type ClaimList = 'added' | 'changed' | 'closed' | 'retracted' | 'newlyDisputed';

export interface ChangesAnswer {
  claims: Readonly<Record<ClaimList, readonly ClaimAnswer[]>>;
  relations: readonly LineChange[];
  entities: readonly EntityChange[];
  merges: readonly RedirectAnswer[];
  truncated: boolean;
}

/** Whatever of a list fits into an answer. */
interface Part<T> {
  items: readonly T[];
  hasMore: boolean;
}

/**
 * What differs between two revisions. Each list that was asked for is a statement of its own, all sent at once and all read
 * at the one later revision: together they would be one statement that takes longer to plan than all of them to run.
 */
export const compareRevisions = async (
  reading: Reading,
  question: ChangesQuestion,
  selection: Selection,
): Promise<ChangesAnswer> => {
  const list = async <T>(name: string, selected: Selection, build: Build<T>): Promise<Part<T>> => {
    // `truncated` speaks of what was asked for; the rest is not even looked for.
    if (!asks(selection, name)) return { items: [], hasMore: false };
    const compilation = compilationFor(reading);
    const span = { from: compilation.value(question.from), to: compilation.pinned };
    const { statement, read } = build(compilation, span, question.ids, selected);
    const rows = await send(reading, statement, compilation);
    return { items: rows.slice(0, MOST_CHANGES).map(({ item }) => read(item)), hasMore: rows.length > MOST_CHANGES };
  };
  const claims = (name: ClaimList, build: Build<ClaimAnswer>) => list(name, behind(selection, name), build);
  const entity = behind(selection, 'entities', 'entity');
  const relation = behind(selection, 'relations');
  // Where nothing was ever merged, nobody looks for merges.
  const ofMerges: typeof list = async (name, selected, build) =>
    reading.merged === false ? { items: [], hasMore: false } : list(name, selected, build);
  const [added, changed, closed, retracted, newlyDisputed, others, newEntities, moved, merges, movedLines, newLines] =
    await Promise.all([
      claims('added', addedClaims),
      claims('changed', changedClaims),
      claims('closed', closedClaims),
      claims('retracted', retractedClaims),
      claims('newlyDisputed', disputedClaims),
      list('entities', entity, changedEntities),
      list('entities', entity, addedEntities),
      ofMerges('entities', entity, movedEntities),
      ofMerges('merges', noFields, mergedIds),
      list('relations', relation, changedLines),
      list('relations', relation, addedLines),
    ]);
  // What was merged or separated again has mostly changed too; that it was is what matters of it.
  const isMoved = new Set(moved.items.map(({ entity: { id } }) => id));
  const rest = { ...others, items: others.items.filter(({ entity: { id } }) => !isMoved.has(id)) };
  const entityId = ({ entity: { id } }: EntityChange) => id;
  const entities = together(moved, together(rest, newEntities, entityId), entityId);
  const relations = together(movedLines, newLines, ({ relation: { id } }) => id);
  const lists = { added, changed, closed, retracted, newlyDisputed };
  return {
    claims: {
      added: byId(added.items),
      changed: byId(changed.items),
      closed: byId(closed.items),
      retracted: byId(retracted.items),
      newlyDisputed: byId(newlyDisputed.items),
    },
    relations: relations.items,
    entities: entities.items,
    merges: merges.items,
    truncated: [...Object.values(lists), entities, relations, merges].some(({ hasMore }) => hasMore),
  };
};

const byId = (claims: readonly ClaimAnswer[]): readonly ClaimAnswer[] =>
  [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Two lists as one in order of id. Where not all fits, what was there before and is not the same comes first. */
const together = <T>(moved: Part<T>, added: Part<T>, id: (item: T) => string): Part<T> => {
  const items = [...moved.items, ...added.items];
  return {
    items: items.slice(0, MOST_CHANGES).sort((a, b) => (id(a) < id(b) ? -1 : 1)),
    hasMore: moved.hasMore || added.hasMore || items.length > MOST_CHANGES,
  };
};
