/** The picture as two tables, before they are put into words: a row for every line and for every entity. */
import type { Ontology } from './ontology.ts';
import { outlineOf } from './outline.ts';
import type { Visible } from './visible.ts';

export interface RelationRow {
  readonly id: string;
  readonly from: string;
  readonly reading: string;
  readonly to: string;
  /** As the ontology calls it, which `modality` is not yet in a reader's words. */
  readonly certainty: string;
  readonly modality: string;
  readonly kindId: string;
  /** As EDTF; undefined where the line has none. */
  readonly period: string | undefined;
  readonly claims: number;
  readonly sources: number;
  readonly disputed: boolean;
  readonly inferred: boolean;
}
export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly kindId: string;
  readonly lines: number;
  readonly hidden: number;
}

export function relationRows({ entities, relations }: Visible, ontology: Ontology): readonly RelationRow[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map((relation) => ({
    id: relation.id,
    from: names.get(relation.from.id) ?? relation.from.id,
    reading: relation.label,
    to: names.get(relation.to.id) ?? relation.to.id,
    certainty: ontology.modalities.get(relation.modality)?.label ?? relation.modality,
    modality: relation.modality,
    kindId: relation.kind,
    period: relation.period?.edtf,
    claims: relation.claimCount,
    sources: relation.sourceCount,
    disputed: relation.disputed,
    inferred: relation.inferred,
  }));
}

export const entityRows = (picture: Visible, ontology: Ontology): readonly EntityRow[] =>
  outlineOf(picture).map(({ entity: { id, name, kind, hidden }, legs }) => ({
    id,
    name,
    kind: ontology.kinds.get(kind)?.label ?? kind,
    kindId: kind,
    lines: legs.length,
    hidden,
  }));

export interface Order<Column extends string> {
  readonly by: Column;
  readonly down: boolean;
}

export type Cell = string | number | boolean | undefined;

/** What is unknown stands last in either direction; a yes stands before a no. */
function compare(a: Cell, b: Cell, down: boolean, collator: Intl.Collator): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const sign = down ? -1 : 1;
  if (typeof a === 'string' && typeof b === 'string') return sign * collator.compare(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return sign * (Number(b) - Number(a));
  return sign * (Number(a) - Number(b));
}

/** The rows by a column; those that are alike in it stay in the order of the picture. */
export function sorted<Row extends { readonly [Column in keyof Row]: Cell }>(
  rows: readonly Row[],
  { by, down }: Order<keyof Row & string>,
  lang: string,
): readonly Row[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  return rows.toSorted((a, b) => compare(a[by], b[by], down, collator));
}

/** The same column again turns it round; another begins upwards. */
export const turned = <Column extends string>(order: Order<Column> | undefined, by: Column): Order<Column> => ({
  by,
  down: order?.by === by && !order.down,
});
