/** A ledger kept in plain maps, against which the real one is held. */

import { canonical, sameId } from '../../record/ids.ts';
import type {
  ClaimRecord,
  DifferentRecord,
  DisputeRecord,
  EntityRecord,
  SameRecord,
  SourceRecord,
} from '../../record/records.ts';
import { type ChangeSet, collections, emptyChangeSet } from '../change-set.ts';
import { type Line, project } from '../project.ts';
import { survivorsOf } from '../survivors.ts';
import type { Deed } from './histories.ts';
import { dispute, entity, same } from './world.ts';

export interface Model {
  sources: Map<string, SourceRecord>;
  entities: Map<string, EntityRecord>;
  claims: Map<string, { record: ClaimRecord; addedIn: number }>;
  disputes: Map<string, DisputeRecord>;
  same: Map<string, SameRecord>;
  different: Map<string, DifferentRecord>;
}

export const emptyModel = (): Model => ({
  sources: new Map(),
  entities: new Map(),
  claims: new Map(),
  disputes: new Map(),
  same: new Map(),
  different: new Map(),
});

/** What the ledger should say after a revision. */
export const advance = (model: Model, { put, close }: ChangeSet, number: number): void => {
  for (const id of close) for (const collection of collections) model[collection].delete(id);
  for (const record of put.sources) model.sources.set(record.id, record);
  for (const record of put.entities) model.entities.set(record.id, record);
  for (const record of put.claims) model.claims.set(record.id, { record, addedIn: number });
  for (const record of put.disputes) model.disputes.set(record.id, record);
  for (const record of put.same) model.same.set(record.id, record);
  for (const record of put.different) model.different.set(record.id, record);
};

/** The lines that the model's claims make. */
export const linesOf = (model: Model): ReadonlyMap<string, Line> =>
  project({ ...model, disputes: [...model.disputes.values()], same: [...model.same.values()] });

/** What a revision shows, as text: every record, every redirect and every line. */
export const shown = (
  records: Iterable<object>,
  lines: Iterable<Pick<Line, 'from' | 'to' | 'properties'>>,
  redirects: Iterable<readonly [string, string]>,
): string =>
  [
    ...[...records].map(canonical).sort(),
    ...[...redirects].map(canonical).sort(),
    ...[...lines].map(({ from, to, properties }) => canonical([from, to, properties])).sort(),
  ].join('\n');

export const shownByModel = (model: Model): string =>
  shown(
    [
      ...model.sources.values(),
      ...model.entities.values(),
      ...[...model.claims.values()].map((claim) => claim.record),
      ...model.disputes.values(),
      ...model.same.values(),
      ...model.different.values(),
    ],
    linesOf(model).values(),
    survivorsOf(model.same.values()),
  );

const at = <T>(items: Iterable<T>, pick: number): T | undefined => {
  const all = [...items];
  return all[pick % Math.max(1, all.length)];
};

/** The change set that deeds amount to, the later ones winning. It may break rules; the plan says so. */
export const changesOf = (model: Model, deeds: readonly Deed[]): ChangeSet => {
  const put = {
    sources: new Map<string, SourceRecord>(),
    entities: new Map<string, EntityRecord>(),
    claims: new Map<string, ClaimRecord>(),
    disputes: new Map<string, DisputeRecord>(),
    same: new Map<string, SameRecord>(),
    different: new Map<string, DifferentRecord>(),
  };
  const close = new Set<string>();
  const claims = () => [...model.claims.values()].map((claim) => put.claims.get(claim.record.id) ?? claim.record);
  const sourceNow = (id: string) => put.sources.get(id) ?? model.sources.get(id);
  for (const deed of deeds)
    switch (deed.deed) {
      case 'say':
        put.claims.set(deed.claim.id, deed.claim);
        break;
      case 'retract': {
        const claim = at(claims(), deed.pick);
        const retracted = { by: 'editors' as const, reason: 'It was misread.', on: '2019-01-01' };
        if (claim && claim.predicate !== 'publicRole') put.claims.set(claim.id, { ...claim, retracted });
        break;
      }
      case 'close': {
        const claim = at(claims(), deed.pick);
        if (claim && claim.predicate !== 'publicRole') close.add(claim.id);
        break;
      }
      case 'dispute': {
        const [claim, disputed] = [at(claims(), deed.pick), at(claims(), deed.disputed)];
        if (!claim || !disputed || claim.id === disputed.id) break;
        const record = dispute({ claim: claim.id, disputes: disputed.id, by: deed.by });
        put.disputes.set(record.id, record);
        break;
      }
      case 'undispute': {
        const record = at(model.disputes.values(), deed.pick);
        if (record) close.add(record.id);
        break;
      }
      case 'copy':
      case 'republish': {
        const source = sourceNow(deed.source);
        if (!source) break;
        const { copyOf, published, ...rest } = source;
        const now = { copyOf, published, ...deed };
        put.sources.set(source.id, {
          ...rest,
          ...(now.copyOf !== undefined && { copyOf: now.copyOf }),
          ...(now.published !== undefined && { published: now.published }),
        });
        break;
      }
      case 'rename': {
        const before = put.entities.get(deed.entity) ?? model.entities.get(deed.entity);
        if (before)
          put.entities.set(before.id, { ...before, names: [{ text: deed.name, lang: 'en', type: 'official' }] });
        break;
      }
      case 'enter':
        put.entities.set(deed.entity, entity(deed.entity, 'Organization'));
        break;
      case 'leave':
        if (model.entities.has(deed.entity)) close.add(deed.entity);
        break;
      case 'merge': {
        const record = same(deed.merge, deed.keep);
        // Judgements of this revision count, and those that it takes back do not.
        const next = new Map([...model.same, ...put.same].filter(([id]) => !close.has(id)));
        if (!close.has(record.id) && !leadsTo(deed.keep, deed.merge, next)) put.same.set(record.id, record);
        break;
      }
      case 'unmerge': {
        const record = at(model.same.values(), deed.pick);
        if (record && !put.same.has(record.id)) close.add(record.id);
        break;
      }
    }
  // What is closed takes the disputes about it along, as a file without it would.
  for (const { id, claim, disputes } of model.disputes.values())
    if (close.has(claim) || close.has(disputes)) close.add(id);
  return without({ put: { ...emptyChangeSet().put, ...lists(put) }, close: [...close] }, close);
};

const leadsTo = (from: string, to: string, judgements: ReadonlyMap<string, SameRecord>): boolean => {
  const next = judgements.get(sameId(from))?.keep;
  return from === to || (next !== undefined && leadsTo(next, to, judgements));
};

const lists = (put: { [C in keyof ChangeSet['put']]: Map<string, ChangeSet['put'][C][number]> }): ChangeSet['put'] => ({
  sources: [...put.sources.values()],
  entities: [...put.entities.values()],
  claims: [...put.claims.values()],
  disputes: [...put.disputes.values()],
  same: [...put.same.values()],
  different: [...put.different.values()],
});

/** A change set that puts none of the ids, nor a dispute about them. */
export const without = ({ put, close }: ChangeSet, ids: ReadonlySet<string>): ChangeSet => ({
  put: {
    sources: put.sources.filter(({ id }) => !ids.has(id)),
    entities: put.entities.filter(({ id }) => !ids.has(id)),
    claims: put.claims.filter(({ id }) => !ids.has(id)),
    disputes: put.disputes.filter(({ id, claim, disputes }) => ![id, claim, disputes].some((name) => ids.has(name))),
    same: put.same.filter(({ id }) => !ids.has(id)),
    different: put.different.filter(({ id }) => !ids.has(id)),
  },
  close,
});
