/** What of a comparison can be seen in the picture: marks on what stands, and ghosts of lines that stand no longer. */
import type { ChangedClaimAnswer, ChangesAnswer } from '../api/revision-documents.ts';
import type { Relation } from './graph.ts';
import { isDrawnOnly } from './view.ts';
import type { Visible } from './visible.ts';

/** How something in the picture differs from the earlier revision. */
export interface Mark {
  /** `claims`: it is described as it was, and what is claimed of it is not. */
  readonly is: 'added' | 'changed' | 'claims' | 'same';
  readonly newlyDisputed: boolean;
}

/** A line that stood at the earlier revision, as it last stood. */
export interface Ghost {
  readonly relation: Relation;
  /** Whether a claim behind it was declared wrong, and is not only made no longer. */
  readonly retracted: boolean;
}

export interface DrawnChanges {
  readonly lines: ReadonlyMap<string, Mark>;
  readonly entities: ReadonlyMap<string, Mark>;
  readonly ghosts: readonly Ghost[];
}

const same: Mark = { is: 'same', newlyDisputed: false };

/** A folded line is drawn in the place of the line of one that takes part, and bears its marks. */
export const lineOf = (id: string): string => (isDrawnOnly(id) ? id.slice(1) : id);

/** Claims speak for a line by its id; one that the law or its modality keeps from being drawn speaks for its subject. */
const place = (claim: ChangedClaimAnswer): string => claim.relation?.id ?? claim.subject.id;

/** A claim that stands no longer names no line; it spoke for the one that says the same between the same two. */
const spokeFor = ({ predicate, modality, subject, object }: ChangedClaimAnswer, line: Relation): boolean =>
  predicate === line.kind &&
  modality === line.modality &&
  [line.from.id, line.to.id].includes(subject.id) &&
  object !== null &&
  [line.from.id, line.to.id].includes(object.id);

export function drawnChanges(answer: ChangesAnswer, { entities: shown, relations: drawn }: Visible): DrawnChanges {
  const here = new Set(shown.map(({ id }) => id));
  const stands = new Set(drawn.map(({ id }) => lineOf(id)));
  const lines = new Map<string, Mark>();
  const entities = new Map<string, Mark>();
  const mark = (id: string, more: Partial<Mark>): void => {
    const marks = stands.has(id) ? lines : here.has(id) ? entities : undefined;
    marks?.set(id, { ...(marks.get(id) ?? same), ...more });
  };

  for (const claim of [...answer.added, ...answer.changed, ...answer.closed, ...answer.retracted]) {
    mark(place(claim), { is: claim.relation ? 'changed' : 'claims' });
  }
  for (const { change, relation } of answer.relations) {
    // That it is disputed is what matters of a line that is newly so.
    if (change === 'DISPUTED') mark(relation.id, { newlyDisputed: true });
    else mark(relation.id, { is: change === 'ADDED' ? 'added' : 'changed' });
  }
  for (const { change, entity } of answer.entities) mark(entity.id, { is: change === 'ADDED' ? 'added' : 'changed' });
  for (const claim of answer.newlyDisputed) mark(place(claim), { newlyDisputed: true });

  const ghosts = answer.relations
    .filter(
      ({ change, relation: { id, from, to } }) =>
        change === 'CLOSED' && !stands.has(id) && here.has(from.id) && here.has(to.id),
    )
    .map(
      ({ relation }): Ghost => ({ relation, retracted: answer.retracted.some((claim) => spokeFor(claim, relation)) }),
    );
  return { lines, entities, ghosts };
}

/** How many of each there are in the picture. */
export const countsOf = ({ lines, entities, ghosts }: DrawnChanges) => {
  const marks = [...lines.values(), ...entities.values()];
  return {
    added: marks.filter(({ is }) => is === 'added').length,
    changed: marks.filter(({ is }) => is === 'changed' || is === 'claims').length,
    gone: ghosts.length,
    disputed: marks.filter(({ newlyDisputed }) => newlyDisputed).length,
  };
};
