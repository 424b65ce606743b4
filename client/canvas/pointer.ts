/** What the pointer does on the canvas: opens pages, expands, drags. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { closeDetails, moveTo, select } from '../state/actions.ts';
import { camera } from '../state/camera.ts';
import { chooseLine } from '../state/choosing.ts';
import { expandOrChoose } from '../state/expanding.ts';
import { lineAt } from './hit.ts';
import { isLarge } from './large.ts';

/** Opens the page of an entity or a line; of lines that are drawn as one, lets the reader choose. */
function openPage(target: EdgeSingular | NodeSingular, { pageX, pageY }: MouseEvent): void {
  const lines: unknown = target.data('lines');
  if (Array.isArray(lines)) chooseLine(lines.map(String), { x: pageX, y: pageY });
  else select(target.id());
}

export function listenToPointer(cy: Core): void {
  cy.on('tap', 'node, edge', ({ target, originalEvent }: EventObject) => openPage(target, originalEvent));
  cy.on('tap', ({ target, position, originalEvent }: EventObject) => {
    if (target !== cy) return;
    const line = isLarge(cy.elements().length) ? lineAt(cy, position) : undefined;
    if (line) openPage(line, originalEvent);
    else closeDetails();
  });
  cy.on('dbltap', 'node', (event: EventObject) => {
    const { target } = event;
    expandOrChoose(target.id(), camera.peek()?.onPage(target.id()) ?? { x: 0, y: 0 });
  });
  cy.on('dragfree', 'node', (event: EventObject) => moveTo(event.target.id(), event.target.position()));
  cy.on('mouseover', 'node, edge', () => cy.container()?.classList.add('pointing'));
  cy.on('mouseout', 'node, edge', () => cy.container()?.classList.remove('pointing'));
}
