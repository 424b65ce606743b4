/** A claim keeps the line that it would speak for if nothing were merged. These lead from there to what is drawn, and back. */
import { type LineParts, relationId, relationParts, type SurvivorOf, survivingParts } from '../record/ids.ts';
import type { Survivors } from './survivors.ts';

/** The line that is drawn for a written one; undefined where both its ends were merged into one. */
export const drawnLine = (written: string, survivorOf: SurvivorOf): string | undefined => {
  const drawn = survivingParts(partsOf(written), survivorOf);
  return drawn && relationId(drawn);
};

/** Every written line that may be drawn as one of these: with each end, and the qualifier, as any id merged into it. */
export const writtenLines = (drawn: Iterable<string>, survivors: Survivors): ReadonlySet<string> => {
  const merged = new Map<string, string[]>();
  for (const [id, survivor] of survivors) merged.set(survivor, [...(merged.get(survivor) ?? []), id]);
  const idsOf = (survivor: string): string[] => [survivor, ...(merged.get(survivor) ?? [])];
  return new Set([...drawn].flatMap((line) => waysToWrite(partsOf(line), idsOf)));
};

const waysToWrite = (parts: LineParts, idsOf: (survivor: string) => readonly string[]): string[] => {
  const qualifiers = parts.qualifier === undefined ? [undefined] : idsOf(parts.qualifier);
  return idsOf(parts.from).flatMap((from) =>
    idsOf(parts.to).flatMap((to) =>
      qualifiers.map((qualifier) => relationId({ ...parts, from, to, ...(qualifier !== undefined && { qualifier }) })),
    ),
  );
};

const partsOf = (line: string): LineParts => {
  const parts = relationParts(line);
  if (!parts) throw new Error(`“${line}” is not the id of a line.`);
  return parts;
};
