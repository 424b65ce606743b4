/**
 * Folding: an entity that only joins others is drawn as lines between them, and unfolds again without loss. This is how
 * the picture is drawn, not what is claimed: a folded line is no relation, has no id of its own in the API, and is never
 * more certain than the weaker of its two legs.
 */
import type { HiddenCount, Relation } from './graph.ts';
import type { Visible, VisibleEntity, VisibleRelation } from './visible.ts';

interface Fold {
  readonly kind: VisibleEntity['kind'];
  /** The one line that says whose it is. */
  readonly owner: VisibleRelation['kind'];
  /** The lines of those that take part. */
  readonly members: VisibleRelation['kind'];
}

/** What folds: the one place where the explorer knows kinds by name, because no kind of relation stands for a folded one. */
const folds: readonly Fold[] = [{ kind: 'FUNDING_ROUND', owner: 'RAISED', members: 'INVESTED_IN' }];

/** Why an entity does not fold. */
export type Unfoldable = 'no-owner' | 'several-owners' | 'disputed-owner' | 'no-members' | 'other-lines';

const foldOf = (entity: VisibleEntity): Fold | undefined => folds.find(({ kind }) => kind === entity.kind);
export const canFold = (entity: VisibleEntity): boolean => foldOf(entity) !== undefined;

/** A line drawn in the place of two, which says so in its words. `via` is the entity that is folded into it. */
export type FoldedLine = VisibleRelation & { readonly via: string };

/** Puts into words that a line goes by way of an entity, and how the owner's leg is said, where it is not asserted. */
export type Sayings = (reading: string, via: string, ownerModality: VisibleRelation['modality'] | undefined) => string;

export const isFolded = (relation: VisibleRelation): relation is FoldedLine => 'via' in relation;

/** From what is said plainly to what is only passed on. */
const CERTAINTY: readonly VisibleRelation['modality'][] = ['ASSERTED', 'PLANNED', 'ALLEGED'];
const weaker = (a: VisibleRelation['modality'], b: VisibleRelation['modality']): VisibleRelation['modality'] =>
  CERTAINTY.indexOf(a) >= CERTAINTY.indexOf(b) ? a : b;

interface Legs {
  readonly owner: VisibleRelation;
  readonly members: readonly VisibleRelation[];
}

/**
 * The two sorts of legs of an entity, or why it does not fold. `hidden` are its lines to what is not shown, `unfiltered` those
 * of the picture whatever its filter.
 */
export function legsToFold(
  entity: VisibleEntity,
  { relations }: Pick<Visible, 'relations'>,
  hidden: readonly HiddenCount[],
  unfiltered: readonly Relation[] = relations,
): Legs | Unfoldable {
  const fold = foldOf(entity);
  const lines = relations.filter(({ from, to }) => from.id === entity.id || to.id === entity.id);
  const owners = lines.filter(({ kind }) => kind === fold?.owner);
  const members = lines.filter(({ kind }) => kind === fold?.members);
  const [owner] = owners;
  if (!owner) return 'no-owner';
  // A filter may hide who else is said to own it, and that it is disputed; neither becomes any truer by that.
  const said = unfiltered.filter(({ kind, to, from }) => kind === fold?.owner && [to.id, from.id].includes(entity.id));
  if (said.length > 1 || hidden.some(({ kind }) => kind === fold?.owner)) return 'several-owners';
  if (owner.disputed || said.some(({ disputed }) => disputed)) return 'disputed-owner';
  if (members.length === 0) return 'no-members';
  const elsewhere = members.every(({ from }) => from.id !== owner.from.id && from.id !== entity.id);
  if (lines.length > members.length + 1 || !elsewhere) return 'other-lines';
  return { owner, members };
}

function foldedLine(entity: VisibleEntity, owner: VisibleRelation, member: VisibleRelation, say: Sayings): FoldedLine {
  const ownerModality = owner.modality === 'ASSERTED' ? undefined : owner.modality;
  return {
    ...member,
    id: `~${member.id}`,
    to: owner.from,
    label: say(member.label, entity.name, ownerModality),
    inverse: say(member.inverse, entity.name, ownerModality),
    modality: weaker(member.modality, owner.modality),
    disputed: member.disputed || owner.disputed,
    inferred: member.inferred || owner.inferred,
    out: member.out || owner.out,
    claimCount: member.claimCount + owner.claimCount,
    sourceCount: Math.min(member.sourceCount, owner.sourceCount),
    via: entity.id,
  };
}

/** The picture with these entities folded, as far as they fold. */
export function withFolds(
  picture: Visible,
  ids: readonly string[],
  hidden: ReadonlyMap<string, readonly HiddenCount[]>,
  say: Sayings,
  unfiltered: readonly Relation[] = picture.relations,
): Visible {
  if (ids.length === 0) return picture;
  let { entities, relations } = picture;
  for (const entity of picture.entities.filter(({ id }) => ids.includes(id))) {
    const legs = canFold(entity)
      ? legsToFold(entity, { relations }, hidden.get(entity.id) ?? [], unfiltered)
      : 'no-owner';
    if (typeof legs === 'string') continue;
    const gone = new Set([legs.owner, ...legs.members]);
    entities = entities.filter((other) => other !== entity);
    relations = [
      ...relations.filter((line) => !gone.has(line)),
      ...legs.members.map((member) => foldedLine(entity, legs.owner, member, say)),
    ];
  }
  return { entities, relations };
}
