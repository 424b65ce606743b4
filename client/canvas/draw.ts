/** Brings the canvas up to a picture by differences, so that nothing that stays is touched. */
import type { Core, ElementDefinition } from 'cytoscape';
import { glide, type Move } from './glide.ts';
import { grow } from './grow.ts';
import { boxes, boxOf, isLarge } from './large.ts';

export interface Told {
  /** Comes first where not everything can come at once. */
  readonly focus: string | undefined;
  /** Those that go somewhere else. */
  readonly moved: (ids: readonly string[]) => void;
  /** More of the same has come. */
  readonly grown: () => void;
}

const isAsDrawn = (drawn: ElementDefinition['data'], data: ElementDefinition['data']): boolean =>
  Object.entries(data).every(
    ([key, value]) => drawn[key] === value || (Array.isArray(value) && String(drawn[key]) === String(value)),
  );

/** Returns the ids of the entities that were not there before. */
export function draw(
  cy: Core,
  elements: readonly ElementDefinition[],
  { focus, moved, grown }: Told,
): readonly string[] {
  const wanted = new Set(elements.map((element) => element.data.id));
  const missing: ElementDefinition[] = [];
  if (isLarge(elements.length)) boxes.set(cy, boxOf(elements));
  else boxes.delete(cy);
  const moves: Move[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const standing = cy.getElementById(element.data.id ?? '');
      if (standing.empty()) {
        missing.push(element);
        continue;
      }
      // What is told anew is styled anew, which takes as long as drawing it.
      if (!isAsDrawn(standing.data(), element.data)) standing.data(element.data);
      const { position } = element;
      if (position && standing.isNode() && !standing.grabbed()) moves.push({ node: standing, to: position });
    }
  });
  grow(cy, missing, focus, grown);
  glide(cy, moves, moved);
  return missing.flatMap(({ group, data }) => (group === 'nodes' && data.id ? [data.id] : []));
}

/**
 * Marks what is selected and where the keyboard stands, and fades what has nothing to do with the selection, or with the
 * step of a story.
 */
export function mark(
  cy: Core,
  selected: string | undefined,
  cursor: string | undefined,
  lit: ReadonlySet<string> | undefined,
): void {
  cy.batch(() => {
    cy.elements('.selected, .cursor, .faded').removeClass('selected cursor faded');
    const chosen = cy.getElementById(selected ?? '');
    if (chosen.nonempty()) {
      const near = chosen.closedNeighborhood().union(chosen.connectedNodes());
      if (!lit) cy.elements().difference(near).addClass('faded');
      chosen.addClass('selected');
    }
    if (lit)
      cy.elements()
        .filter((element) => !lit.has(element.id()) && element.id() !== selected)
        .addClass('faded');
    cy.getElementById(cursor ?? '').addClass('cursor');
  });
}
