import { canonical, relationIdOf } from '../record/ids.ts';
import type { Background } from './background.ts';
import { type Line, projectLine, type SeenClaim } from './project.ts';
import { readOpenClaims, readSurroundings } from './stored-claims.ts';
import { closeLines, createLines, readLines, type StoredLine } from './stored-lines.ts';
import type { Ask } from './stored-shapes.ts';
import { OPEN } from './versions.ts';

/**
 * Projects the touched lines again and writes a version where one differs. The claims of a line are those that an open
 * version of a touched line lists those just put and those that moved, so the cost follows the change and not the graph.
 */
export const writeLines = async (
  ask: Ask,
  {
    touched,
    claims,
    number,
    background,
  }: { touched: ReadonlySet<string>; claims: readonly string[]; number: number; background: Background },
): Promise<void> => {
  if (touched.size === 0) return;
  const versions = await readLines(ask, touched);
  const open = new Map(versions.filter(isOpen).map((line) => [String(line.properties.id), line]));
  const births = new Map(versions.map((line) => [String(line.properties.id), line.born]));
  const listed = [...open.values()].flatMap((line) => list(line.properties.claims));
  const lines = await makeLines(ask, touched, await readOpenClaims(ask, new Set([...listed, ...claims])), background);
  const differing = [...lines.values()].filter((line) => {
    const before = open.get(line.id);
    return before === undefined || canonical(before.properties) !== canonical(line.properties);
  });
  const gone = [...open.keys()].filter((id) => !lines.has(id));
  await closeLines(ask, [...gone, ...differing.map((line) => line.id).filter((id) => open.has(id))], number);
  await createLines(
    ask,
    differing.map((line) => ({ line, addedIn: number, removedIn: OPEN, born: births.get(line.id) ?? number })),
  );
};

/** Projects lines from claims that may also speak for other lines, or for none. */
export const makeLines = async (
  ask: Ask,
  wanted: ReadonlySet<string>,
  claims: readonly SeenClaim[],
  background: Background,
): Promise<ReadonlyMap<string, Line>> => {
  const around = await readSurroundings(ask, claims, background);
  const byLine = new Map<string, SeenClaim[]>();
  for (const claim of claims) {
    const id = relationIdOf(claim.record, around.survivorOf);
    if (id !== undefined && wanted.has(id)) byLine.set(id, [...(byLine.get(id) ?? []), claim]);
  }
  return new Map([...byLine].map(([id, ofLine]) => [id, projectLine(id, ofLine, around)]));
};

const isOpen = ({ removedIn }: StoredLine): boolean => removedIn === OPEN;

const list = (property: unknown): string[] => (Array.isArray(property) ? property.map(String) : []);
