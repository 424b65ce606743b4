/** Adds a large picture in ever larger parts, those with most lines first: soon there is something to see, and to use. */
import type { Core, ElementDefinition } from 'cytoscape';
import { isLarge } from './large.ts';

const FIRST = 48;

const growing = new WeakMap<Core, number>();

/** Doubling parts of the entities, each with the lines that then have both ends. */
export function partsOf(
  missing: readonly ElementDefinition[],
  isThere: (id: string) => boolean,
  first: string | undefined,
): readonly (readonly ElementDefinition[])[] {
  const lines = missing.filter(({ group }) => group === 'edges');
  const degree = new Map<unknown, number>();
  for (const { data } of lines)
    for (const end of [data.source, data.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const rank = ({ data }: ElementDefinition): number => (data.id === first ? Infinity : (degree.get(data.id) ?? 0));
  const entities = missing.filter(({ group }) => group === 'nodes').sort((a, b) => rank(b) - rank(a));
  // A line comes with whichever of its ends comes last.
  const part = new Map<string, number>();
  const parts: ElementDefinition[][] = [];
  for (let from = 0, size = FIRST; from < entities.length; from += size, size *= 2) {
    const some = entities.slice(from, from + size);
    for (const { data } of some) part.set(String(data.id), parts.length);
    parts.push([...some]);
  }
  const comesWith = (end: unknown): number => part.get(String(end)) ?? (isThere(String(end)) ? 0 : parts.length - 1);
  for (const line of lines) parts[Math.max(comesWith(line.data.source), comesWith(line.data.target))]?.push(line);
  return parts.length === 0 ? [lines] : parts;
}

/** Adds what is missing; `grown` is told when something was added later. A new call takes the place of one under way. */
export function grow(
  cy: Core,
  missing: readonly ElementDefinition[],
  first: string | undefined,
  grown: () => void,
): void {
  cancelAnimationFrame(growing.get(cy) ?? 0);
  growing.delete(cy);
  const isThere = (id: string): boolean => cy.getElementById(id).nonempty();
  const parts = isLarge(missing.length) ? partsOf(missing, isThere, first) : [missing];
  const addNext = (index: number): void => {
    const part = parts[index];
    if (!part || cy.destroyed()) return;
    cy.batch(() => void cy.add([...part]));
    if (index > 0) grown();
    if (index + 1 < parts.length)
      growing.set(
        cy,
        requestAnimationFrame(() => addNext(index + 1)),
      );
  };
  addNext(0);
}
