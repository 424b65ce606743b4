/** Bringing the neighbours of an entity into the picture, and taking them out again. */
import { ask } from '../api/ask.ts';
import { Unreachable } from '../api/errors.ts';
import { NeighbourhoodDocument, type NeighbourhoodVariables } from '../api/neighbourhood-document.ts';
import { admit, leave, nameOf, reported } from './actions.ts';
import { knownAt, view } from './address.ts';
import { announce } from './announce.ts';
import { chooseBranch, EXPAND_BY } from './choosing.ts';
import { collapsing } from './collapse.ts';
import { farFilter } from './filter.ts';
import { langOfApi } from './language.ts';
import { learn, picture } from './picture.ts';
import { idsOf, type Point } from './view.ts';

/** Some of an entity's lines: all of them, or those of one kind read from one end. */
export interface Branch {
  readonly kind: NonNullable<NonNullable<NeighbourhoodVariables['filter']>['kinds']>[number];
  readonly direction: NonNullable<NeighbourhoodVariables['direction']>;
}

/** What each expansion brought, so that collapsing can take out just that. A place of reading: no link keeps it. */
const brought = new Map<string, ReadonlySet<string>>();

/** Brings neighbours that are not shown yet, ten at a time: all, or those along one branch. */
export const expand = (id: string, branch?: Branch): Promise<void> =>
  reported(async () => {
    const filter = farFilter(view.peek().filter);
    const { data, problems } = await ask(NeighbourhoodDocument, {
      ids: [id],
      exclude: [...idsOf(view.peek())],
      limit: EXPAND_BY,
      filter: branch ? { ...filter, kinds: [branch.kind] } : filter,
      direction: branch?.direction ?? 'BOTH',
      lang: langOfApi.peek(),
      knownAt: knownAt.peek(),
    });
    const answer = data.neighbourhood;
    if (!answer) throw problems[0] ?? new Unreachable('The answer held no neighbourhood.');
    const shown = new Set(idsOf(view.peek()));
    const newcomers = answer.entities.map((entity) => entity.id).filter((newcomer) => !shown.has(newcomer));
    if (newcomers.length === 0) return announce({ what: 'nothing-more', name: nameOf(id) });
    learn(answer);
    brought.set(id, new Set([...(brought.get(id) ?? []), ...newcomers]));
    const left = answer.totalEntities - newcomers.length;
    const from = new Map(newcomers.map((newcomer) => [newcomer, id]));
    admit(newcomers, from, left, left > 0 ? () => void expand(id, branch) : undefined);
  });

/** A few neighbours come at once; of many the reader chooses first. */
export function expandOrChoose(id: string, at: Point): void {
  const hidden = picture.peek().entities.find((entity) => entity.id === id)?.hidden ?? 0;
  if (hidden > EXPAND_BY) chooseBranch(id, at);
  else void expand(id);
}

/** Takes out what the expansion of an entity brought and nothing else needs. */
export function collapse(id: string): void {
  const leaving = collapsing(picture.peek(), id, brought.get(id), view.peek().focus);
  brought.delete(id);
  if (leaving.size === 0) announce({ what: 'nothing-to-collapse', name: nameOf(id) });
  else leave(leaving, { what: 'collapsed', name: nameOf(id), entities: leaving.size });
}
