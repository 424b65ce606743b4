/**
 * What is selected and where the keyboard stands, in a large picture: the picture fades under a veil, and what is near the
 * selection is drawn once more above it. Cytoscape would draw everything anew for it.
 */
import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { courseOf } from './hit.ts';
import type { Paint } from './layer.ts';
import type { Theme } from './theme.ts';

type Drawn = EdgeSingular | NodeSingular;

export interface Marked {
  readonly selected: string | undefined;
  readonly cursor: string | undefined;
}

/** The same as the class `faded` makes of a small picture. */
const VEIL = 0.64;

/** Cytoscape's own way of drawing one element, which its types do not tell. */
type DrawElement = (context: CanvasRenderingContext2D, element: Drawn) => void;

function drawerOf(cy: Core): DrawElement | undefined {
  const renderer: unknown = 'renderer' in cy && typeof cy.renderer === 'function' ? cy.renderer() : undefined;
  if (typeof renderer !== 'object' || renderer === null || !('drawElement' in renderer)) return undefined;
  const { drawElement } = renderer;
  return typeof drawElement === 'function'
    ? (context, element) => void drawElement.call(renderer, context, element)
    : undefined;
}

/** What stays in sight beside an element: its lines, and whoever they lead to. */
export const nearTo = (element: Drawn): CollectionReturnValue =>
  element.isEdge() ? element.connectedNodes().union(element) : element.closedNeighborhood();

function stroke(context: CanvasRenderingContext2D, element: EdgeSingular, width: number): void {
  const [first, ...rest] = courseOf(element);
  if (!first) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const { x, y } of rest) context.lineTo(x, y);
  context.lineWidth = width;
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, element: NodeSingular, beyond: number): void {
  const { x, y } = element.position();
  context.beginPath();
  context.arc(x, y, Math.max(element.width(), element.height()) / 2 + beyond, 0, 2 * Math.PI);
}

export const paintHighlight =
  (marked: Marked, theme: Theme): Paint =>
  (context, cy) => {
    const selected = cy.getElementById(marked.selected ?? '');
    const cursor = cy.getElementById(marked.cursor ?? '');
    if (selected.empty() && cursor.empty()) return;
    const drawElement = drawerOf(cy);
    context.save();
    if (selected.nonempty() && drawElement) {
      context.globalAlpha = VEIL;
      context.fillStyle = theme.paper;
      context.fillRect(0, 0, cy.width(), cy.height());
      context.globalAlpha = 1;
    }
    const { x, y } = cy.pan();
    context.translate(x, y);
    context.scale(cy.zoom(), cy.zoom());
    context.strokeStyle = theme.accent;
    context.fillStyle = theme.accent;
    if (selected.nonempty()) {
      context.globalAlpha = 0.25;
      if (selected.isEdge()) stroke(context, selected, 14);
      else {
        circle(context, selected, 12);
        context.fill();
      }
      context.globalAlpha = 1;
      const near = nearTo(selected);
      if (drawElement) {
        for (const element of [...near.edges().toArray(), ...near.nodes().toArray()]) drawElement(context, element);
      }
    }
    context.strokeStyle = theme.accent;
    if (cursor.nonempty() && cursor.isEdge()) {
      context.globalAlpha = 0.25;
      stroke(context, cursor, 16);
    } else if (cursor.nonempty()) {
      circle(context, cursor, 5);
      context.lineWidth = 2.5;
      context.stroke();
    }
    context.restore();
  };
