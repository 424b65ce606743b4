/** Brings the canvas up to a picture by differences, so that nothing that stays is touched. */
import type { Core, ElementDefinition } from 'cytoscape';

/** Returns the ids of the entities that were not there before. */
export function draw(cy: Core, elements: readonly ElementDefinition[]): readonly string[] {
  const wanted = new Set(elements.map((element) => element.data.id));
  const newcomers: string[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const standing = cy.getElementById(element.data.id ?? '');
      if (standing.empty()) {
        cy.add(element);
        if (element.group === 'nodes' && element.data.id) newcomers.push(element.data.id);
        continue;
      }
      standing.data(element.data);
      const { position } = element;
      if (position && standing.isNode() && !standing.grabbed()) standing.position(position);
    }
  });
  return newcomers;
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
    cy.elements().removeClass('selected cursor faded');
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
