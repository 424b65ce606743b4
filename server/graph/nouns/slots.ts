import type { Cypher } from '../../neo4j/cypher.ts';
import type { Fields } from '../answers.ts';
import type { Compilation, Projection } from '../compilation.ts';
import type { Raw } from '../raw.ts';
import type { SelectedField, Selection } from '../selection.ts';

/** The selected fields that need Cypher of their own: their entries in a map, and how to read each back. */
export interface SlotEntries {
  entries: Readonly<Record<string, Cypher>>;
  readers: readonly { key: string; slot: string; read: (raw: Raw) => unknown }[];
}

/** Compiles each selected field that `entryOf` knows. Others are read from the record and need nothing. */
export const slotEntries = (
  compilation: Compilation,
  selection: Selection,
  entryOf: (field: SelectedField) => Projection<unknown> | undefined,
): SlotEntries => {
  const entries: Record<string, Cypher> = {};
  const readers: SlotEntries['readers'][number][] = [];
  // Sorted, so that documents that ask the same in another order share one text and one plan.
  for (const [slot, field] of [...selection].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const projection = entryOf(field);
    if (projection === undefined) continue;
    const key = compilation.fresh('f').text;
    entries[key] = projection.text;
    readers.push({ key, slot, read: projection.read });
  }
  return { entries, readers };
};

export const readEntries = ({ readers }: SlotEntries, raw: Readonly<Record<string, Raw>>): Fields =>
  new Map(readers.map(({ key, slot, read }) => [slot, read(raw[key])]));
