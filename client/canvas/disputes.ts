/** The mark of disputed lines where the camera is too far out for their labels, which hold it otherwise. */
import type { Core } from 'cytoscape';
import type { Paint } from './layer.ts';
import type { Theme } from './theme.ts';

const RADIUS = 7;
const LETTER = 11;

/** The zoom below which lines have no labels. */
export const paintDisputes =
  (theme: Theme, labelsFrom: number): Paint =>
  (context, cy: Core) => {
    if (cy.zoom() >= labelsFrom) return;
    const [width, height] = [cy.width(), cy.height()];
    // From afar the marks of many lines would hide the lines.
    const scale = Math.min(1, Math.max(0.6, cy.zoom() / 0.35));
    context.font = `700 ${LETTER * scale}px ${theme.font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineWidth = 1.2;
    cy.edges('[disputed = "yes"]').forEach((edge) => {
      const { x, y } = edge.renderedMidpoint();
      if (x < 0 || y < 0 || x > width || y > height) return;
      context.globalAlpha = edge.hasClass('faded') ? 0.5 : 1;
      context.beginPath();
      context.arc(x, y, RADIUS * scale, 0, 2 * Math.PI);
      context.fillStyle = theme.paper;
      context.fill();
      context.strokeStyle = theme.warning;
      context.stroke();
      context.fillStyle = theme.warning;
      context.fillText('≠', x, y + 0.5);
    });
  };
