/** What differs from an earlier revision, laid over the elements of the picture: in words first, then by halo and dots. */
import type { ElementDefinition } from 'cytoscape';
import { type DrawnChanges, type Ghost, lineOf, type Mark } from '../state/drawn-changes.ts';
import type { Visible } from '../state/visible.ts';
import { elementsOf, type Look } from './elements.ts';

/** How each mark is said. */
export interface ChangeWords {
  readonly added: string;
  readonly changed: string;
  readonly claims: string;
  readonly gone: string;
  readonly retracted: string;
  readonly disputed: string;
}

/** Above the names of entities: what differs must be read while it is looked for. */
const READABLE = 3;

const said = ({ is, newlyDisputed }: Mark, words: ChangeWords): string =>
  [is === 'same' ? undefined : words[is], newlyDisputed ? words.disputed : undefined].filter(Boolean).join(', ');

/** The first line of a label, so that it is read before what it is about. */
const prefixed = (label: unknown, mark: string): string => `[${mark}] ${String(label)}`;

/** What differs of any of the lines that are drawn as one differs of it; only where all are new is it new. */
const together = (marks: readonly Mark[], of: number): Mark | undefined =>
  marks.length === 0
    ? undefined
    : {
        is: marks.length === of && marks.every(({ is }) => is === 'added') ? 'added' : 'changed',
        newlyDisputed: marks.some(({ newlyDisputed }) => newlyDisputed),
      };

function markOf({ group, data }: ElementDefinition, { lines, entities }: DrawnChanges): Mark | undefined {
  const id = data.id ?? '';
  if (group !== 'edges') return entities.get(id);
  const bundle: unknown = data.lines;
  if (!Array.isArray(bundle)) return lines.get(lineOf(id));
  return together(
    bundle.flatMap((line) => lines.get(lineOf(String(line))) ?? []),
    bundle.length,
  );
}

function marked(element: ElementDefinition, changes: DrawnChanges, words: ChangeWords): ElementDefinition {
  const mark = markOf(element, changes);
  if (!mark) return element;
  const spoken = said(mark, words);
  const change = { change: mark.is, newlyDisputed: mark.newlyDisputed ? 'yes' : 'no' };
  const label =
    element.group === 'edges'
      ? { label: prefixed(element.data.label, spoken), layer: READABLE }
      : { name: `${String(element.data.name)}\n[${spoken}]` };
  return { ...element, data: { ...element.data, ...change, ...label } };
}

/** Ghosts keep nothing that a standing line has: neither its pattern, nor its colour, nor its arrow. */
function ghostly(element: ElementDefinition, { retracted }: Ghost, words: ChangeWords, look: Look): ElementDefinition {
  const label = `✕ ${prefixed(element.data.label, retracted ? words.retracted : words.gone)}`;
  const quiet = { color: look.theme.quiet, text: look.theme.quiet, width: 1.5, arrow: 'none', disputed: 'no' };
  const ghost = { line: 'NONE', layer: READABLE, change: 'gone', newlyDisputed: 'no' };
  return { ...element, data: { ...element.data, ...quiet, ...ghost, label } };
}

export function withChanges(
  elements: readonly ElementDefinition[],
  changes: DrawnChanges | undefined,
  picture: Visible,
  look: Look,
  words: ChangeWords,
): ElementDefinition[] {
  // Said of every element, because what an element was once told stays with it.
  const plain = elements.map((element) => ({
    ...element,
    data: { ...element.data, change: 'same', newlyDisputed: 'no' },
  }));
  if (!changes) return plain;
  const ghosts = changes.ghosts.flatMap((ghost) => {
    const alone = { entities: picture.entities, relations: [{ ...ghost.relation, out: false }] };
    return elementsOf(alone, { ...look, bundled: false })
      .filter(({ group }) => group === 'edges')
      .map((element) => ghostly(element, ghost, words, look));
  });
  return [...plain.map((element) => marked(element, changes, words)), ...ghosts];
}
